import type {Answers, Step} from '@local-offer/core';
import {define, TabKeeping, WizardElement, type FieldContext, type Keeping, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {mount, root, type Mode, type Setting} from './support.js';

/*
 * A form with one question, for a test to say what it asks; then a page where the answers are checked.
 */

export interface Asking {
  /** The names of the answers. */
  readonly fields: readonly string[];
  readonly show: (fields: FieldContext, context: ViewContext) => TemplateResult;
  readonly check?: NonNullable<Step['check']>;
  readonly problem?: (code: string, field: string) => string;
  readonly warning?: (field: string, answers: Answers) => string | undefined;
  /** Whether the question offers to keep answers in the tab. */
  readonly keeps?: boolean;
}

export class AskingElement extends WizardElement {
  static override keeping: Keeping = (host, speak) => new TabKeeping(host, speak);

  declare asking: Asking;

  get answers(): Answers {
    return this.flow.answers;
  }

  protected override steps(): readonly Step[] {
    const {fields, check} = this.asking;
    return [
      {id: 'ask', section: 'x', fields, ...(check && {check})},
      {id: 'check', section: 'x', fields: []},
    ];
  }

  protected override renderPage(step: string, context: ViewContext, fields: FieldContext): TemplateResult {
    if (step !== 'ask') return html`<p>The end</p>`;
    return html`${this.asking.show(fields, context)} ${this.asking.keeps ? this.keepOffer(context) : nothing}`;
  }

  protected override warning(name: string): string | undefined {
    return this.asking.warning?.(name, this.flow.answers);
  }

  protected override problem(code: string, name: string): string {
    return this.asking.problem?.(code, name) ?? code;
  }

  protected override section = () => 'Part';
  protected override finish(): void {}
}

define('lo-test-asking', AskingElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-test-asking': AskingElement;
  }
}

export const ask = (asking: Asking, mode: Mode, setting: Setting = {}): Promise<AskingElement> =>
  mount('lo-test-asking', {asking, noHistory: true, ...setting}, mode);

/** What the form says aloud. */
export const spoken = (form: AskingElement): string => root(form).querySelector('[role=status]')!.textContent.trim();

/** The words that describe a control, in their order. */
export const described = (control: Element): string[] =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => (control.getRootNode() as Document).getElementById(id)!.textContent.trim());
