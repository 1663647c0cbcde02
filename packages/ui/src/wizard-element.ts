import {back, change, next, path, start, type Flow, type Place, type Step} from '@local-offer/core';
import {html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {claim, keep, recall, release, type Keeper} from './answer-store.js';
import {errorSummary} from './error-summary.js';
import {countShifts, exit} from './exit.js';
import {headingId, type FieldContext} from './fields/field.js';
import {fieldsStyles} from './fields/fields-styles.js';
import {countWords} from './fields/textarea-field.js';
import {regroup, take} from './fields/groups.js';
import {Trail} from './history.js';
import {leaving, shiftOnceMore} from './messages-wizard.js';
import {quieten} from './quiet.js';
import {Remarks} from './remarks.js';
import {newPart} from './step-event.js';
import {toolbar} from './toolbar.js';
import {holdsUnsent} from './unsent.js';
import {urgentHelp, urgentReminder} from './urgent.js';
import {urgentAsked} from './page.js';
import type {ViewContext} from './view-context.js';
import {WidgetElement} from './widget-element.js';
import {exitButton, moves, progress, stepForm} from './wizard-view.js';
import {wizardStyles} from './wizard-styles.js';
import {words} from './words.js';

interface Kept {
  readonly flow: Flow;
  readonly trail: Trail;
}

const moved = ({at}: Pick<Flow, 'at'>, before: Pick<Flow, 'at'>) => at.step !== before.at.step || at.index !== before.at.index;

/**
 * A form of one question a page, for any flow: where someone is, Back and Continue, what is wrong, the way out.
 * Answers are kept in the page's memory only.
 *
 * @fires {StepEvent} lo-step - A new part of the form began. Carries no answer.
 */
export abstract class WizardElement extends WidgetElement implements Keeper {
  static override widgetStyles: readonly CSSResult[] = [fieldsStyles, wizardStyles];

  static override properties: PropertyDeclarations = {
    noHistory: {type: Boolean, attribute: 'no-history'},
    flow: {state: true},
    status: {state: true},
  };

  /** Leaves the browser's history alone: Back then leaves the page, as without the form. */
  declare noHistory: boolean;

  protected declare flow: Flow;

  /** What is spoken next. A function, because words are asked for while rendering. */
  protected declare status: (() => string) | undefined;

  #key: string | undefined;
  #trail: Trail | undefined;
  #area: unknown;
  #focus: string | undefined;
  #pause = 0;
  #remarks = new Remarks();

  /** The pages, for this area. */
  protected abstract steps(): readonly Step[];
  /** What a page shows between its problems and its buttons. */
  protected abstract renderPage(step: string, context: ViewContext, fields: FieldContext): TemplateResult;
  /** A problem in words, and the name of a part of the form. */
  protected abstract problem(code: string, field: string): string;
  protected abstract section(id: string): string;
  /** What may be worth another look in an answer, in words. It never blocks. */
  protected warning(_field: string): string | undefined {
    return undefined;
  }

  /** The main button of the last page. */
  protected abstract finish(): void;

  /** Names the page on the screen. A new name is a new page, and its heading takes the focus. */
  protected get page(): string {
    return this.flow.at.step + this.flow.at.index;
  }

  /** Whether the form has ended: then there are no buttons, no count of steps and nothing left to lose. */
  protected get ended(): boolean {
    return false;
  }

  override connectedCallback(): void {
    this.#key = claim(this.localName + (this.id && `#${this.id}`), this, this.#key);
    if (!this.#trail) {
      const kept = recall<Kept>(this.#key);
      this.#trail = kept?.trail ?? new Trail(this.#key);
      this.flow = {...(kept?.flow ?? this.flow ?? start(this.steps())), steps: this.steps()};
    }
    this.#trail.follow(this.#showPlace);
    document.addEventListener('keydown', this.#onShift, true);
    super.connectedCallback();
    this.#guard();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    release(this.#key!, this);
    this.#trail!.unfollow(this.#showPlace);
    clearTimeout(this.#pause);
    document.removeEventListener('keydown', this.#onShift, true);
    holdsUnsent(this, false);
  }

  protected override createRenderRoot(): HTMLElement {
    const root = super.createRenderRoot();
    quieten(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#area === this.config) return;
    this.#area = this.config;
    this.flow = {...this.flow, steps: this.steps()};
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  protected override renderWidget(context: ViewContext): TemplateResult {
    const {step} = this.flow.at;
    const steps = path(this.flow);
    const index = steps.findIndex(({id}) => id === step);
    const fields = this.#fields(steps[index]!, context);
    const first = !index || this.ended;
    const helps = this.bringsUrgentHelp(step);
    return html`
      <div class="lo-top">
        ${first ? nothing : progress(index, steps.length - 1, this.section(steps[index]!.section), context)}
        ${exitButton(this.exit)}
      </div>
      ${keyed(
        this.page,
        stepForm(
          context,
          this.#onInput,
          this.#onSubmit,
          html`${errorSummary(context.level, fields)} ${this.renderPage(step, context, fields)}
          ${this.ended ? nothing : this.renderMoves(index ? this.#back : undefined)}`,
        ),
      )}
      <p class="lo-spoken" role="status">${this.status ? words(this.status()) : nothing}</p>
      ${first || helps ? nothing : urgentReminder()} ${first || (urgentAsked() && !helps) ? urgentHelp(context) : nothing}
      ${index || this.ended ? toolbar(context, []) : nothing}
    `;
  }

  #fields({fields}: Step, view: ViewContext): FieldContext {
    const {answers, problems} = this.flow;
    const worded = Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, this.problem(code, field)]));
    const warnings = Object.fromEntries(fields.map((field) => [field, this.warning(field)] as const).filter((entry): entry is [string, string] => !!entry[1]));
    const news = this.#remarks.news(this.page, warnings);
    if (news) this.status = () => news;
    return {uid: this.uid, answers, problems: worded, warnings, view, level: view.level, regroup: this.#regroup};
  }

  /** Whether this page shows every way to get help by itself. */
  protected bringsUrgentHelp(_step: string): boolean {
    return false;
  }

  /** The buttons below a page. */
  protected renderMoves(onBack?: () => void): unknown {
    return moves(onBack);
  }

  /** Goes on, or back, by what stands on the page. */
  protected go(flow: Flow): void {
    const before = this.flow;
    this.show(flow);
    if (moved(this.flow, before) && !this.noHistory) this.#trail!.moved(before.at, this.flow.at);
  }

  /** What takes the focus as soon as it is there: the heading of the page, unless told otherwise. */
  protected focusOn(selector = `#${headingId(this)}`): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  protected change = (step: string): void => this.go(change(this.flow, step));

  /** Leaves the page quickly. */
  protected exit = (): void => exit(this.renderRoot, this.config.exit?.url);

  /** Forgets every answer, here and in the page's memory. */
  forget(): void {
    this.#trail!.forget();
    this.status = undefined;
    this.flow = start(this.steps());
    keep(this.#key!, undefined);
    this.#guard();
  }

  #keep(): void {
    keep(this.#key!, {flow: this.flow, trail: this.#trail!} satisfies Kept);
    this.#guard();
  }

  /** Shows another flow: a new page takes the focus to its heading, problems take it to their list. */
  protected show(flow: Flow): void {
    const before = this.flow;
    this.flow = flow;
    this.#keep();
    this.status = undefined;
    if (Object.keys(flow.problems).length) this.focusOn('.lo-problems');
    else if (moved(flow, before)) this.focusOn();
    const part = newPart(flow, before);
    if (part) this.dispatchEvent(part);
  }

  #back = (): void => this.go(back(this.flow));

  /** Back and Forward of the browser. A number that leads nowhere, or off the path, leads to the start. */
  #showPlace = (place: Place | undefined): void => {
    if (this.noHistory) return;
    const steps = path(this.flow);
    const at = place && steps.some(({id}) => id === place.step) ? place : {step: steps[0]!.id, index: 0};
    this.show({...this.flow, at, problems: {}, changed: undefined, finished: false});
  };

  #take(control: HTMLInputElement): void {
    const flow = take(this.flow, control);
    if (flow === this.flow) return;
    this.flow = flow;
    this.#keep();
  }

  #regroup: FieldContext['regroup'] = (name, gone, focus, news) => {
    this.flow = regroup(this.flow, name, gone);
    this.#keep();
    this.status = news;
    this.focusOn(focus);
  };

  #onInput = ({target}: Event): void => {
    const control = target as HTMLInputElement;
    this.#take(control);
    const limit = Number(control.dataset['limit']);
    clearTimeout(this.#pause);
    // Spoken only near the end, and only when typing pauses.
    if (limit && control.value.length > limit * 0.9) this.#pause = self.setTimeout(() => (this.status = () => countWords(control.value, limit)), 1000);
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    // What a browser or a tool filled in without saying so counts too.
    for (const control of (event.target as HTMLFormElement).elements) this.#take(control as HTMLInputElement);
    const flow = next(this.flow);
    this.go(flow);
    if (flow.finished) this.finish();
  };

  #onShift = countShifts((times) => {
    if (this.config.exit?.shift === false || times < 2) return;
    if (times > 2) this.exit();
    this.status = times < 3 ? shiftOnceMore : leaving;
  });

  #guard(): void {
    holdsUnsent(this, !this.ended && Object.values(this.flow.answers).some(({length}) => length));
  }
}
