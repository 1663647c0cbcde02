import {back, change, next, path, start, withSteps, type Flow, type Step} from '@local-offer/core';
import {html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Keeper} from './answer-store.js';
import {errorSummary} from './error-summary.js';
import {countShifts, exit} from './exit.js';
import {headingId, type FieldContext} from './fields/field.js';
import {fieldsStyles} from './fields/fields-styles.js';
import {CountSpeaker} from './fields/count-speaker.js';
import {regroup, take} from './fields/groups.js';
import {leaving, partOf as partWords, shiftOnceMore, stepOf} from './messages-wizard.js';
import {quieten} from './quiet.js';
import {Remarks} from './remarks.js';
import {newPart, partOf} from './step-event.js';
import type {Keeping} from './tab-keeping.js';
import {toolbar} from './toolbar.js';
import {urgentHelp, urgentReminder} from './urgent.js';
import {urgentAsked} from './page.js';
import type {ViewContext} from './view-context.js';
import {WidgetElement} from './widget-element.js';
import {moved, WizardMemory} from './wizard-memory.js';
import {exitButton, moves, progress, stepForm} from './wizard-view.js';
import {wizardStyles} from './wizard-styles.js';
import {words} from './words.js';

/**
 * A form of one question a page, for any flow: where someone is, Back and Continue, what is wrong, the way out.
 * Answers are kept in the page's memory, and, where a form offers it and the person asks for it, in this tab for an hour.
 *
 * @fires {StepEvent} lo-step - A new part of the form began. Carries no answer.
 */
export abstract class WizardElement extends WidgetElement implements Keeper {
  static override widgetStyles: readonly CSSResult[] = [fieldsStyles, wizardStyles];
  /** How answers are kept in the tab. A form without it keeps none, and brings none of the code for it. */
  static keeping?: Keeping;
  /** Whether it counts its parts and not its pages: where each answer decides what is asked next, nobody knows how many are to come. */
  static parted = false;

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

  #area: unknown;
  #focus: string | undefined;
  #remarks = new Remarks((status) => (this.status = status));
  #count = new CountSpeaker((status) => (this.status = status));
  /** Back and Forward of the browser. A number that leads nowhere, or off the path, leads to the start. */
  #memory = new WizardMemory(this, (place) => {
    if (this.noHistory) return;
    const steps = path(this.flow);
    const at = place && steps.some(({id}) => id === place.step) ? place : {step: steps[0]!.id, index: 0};
    this.show({...this.flow, at, problems: {}, changed: undefined, finished: false});
  });
  #tab = (this.constructor as typeof WizardElement).keeping?.(this, (status, gone) => {
    this.status = status;
    this.requestUpdate();
    if (gone) this.focusOn();
  });

  /** The pages, for this area. */
  protected abstract steps(): readonly Step[];
  /** What a page shows between its problems and its buttons. */
  protected abstract renderPage(step: string, context: ViewContext, fields: FieldContext): TemplateResult;
  /** A problem in words, and the name of a part of the form. */
  protected abstract problem(code: string, field: string): string;
  protected abstract section(id: string): string;
  /** The main button of the last page. */
  protected abstract finish(): void;

  /** What may be worth another look in an answer, in words. It never blocks. */
  protected warning(_field: string): string | undefined {
    return undefined;
  }

  /** Names the page on the screen. A new name is a new page, and its heading takes the focus. */
  protected get page(): string {
    return this.flow.at.step + this.flow.at.index;
  }

  /** Whether the form has ended: then there are no buttons, no count of steps and nothing left to lose. */
  protected get ended(): boolean {
    return false;
  }

  /** Whether nothing is lost with the page. */
  protected get safe(): boolean {
    return this.ended;
  }

  override connectedCallback(): void {
    const flow = this.#memory.enter(this.localName + (this.id && `#${this.id}`), this.flow);
    this.flow = {...(flow ?? start(this.steps())), steps: this.steps()};
    document.addEventListener('keydown', this.#onShift, true);
    super.connectedCallback();
    this.guard();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#memory.leave();
    this.#count.stop();
    document.removeEventListener('keydown', this.#onShift, true);
  }

  protected override createRenderRoot(): HTMLElement {
    return quieten(super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#area === this.config) return;
    this.#area = this.config;
    this.flow = this.#tab?.open(this.#memory, this.steps(), this.config) ?? withSteps(this.flow, this.steps());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  protected override renderWidget(context: ViewContext): TemplateResult {
    const {answers, at: {step}, problems} = this.flow;
    const steps = path(this.flow);
    const index = steps.findIndex(({id}) => id === step);
    const fields: FieldContext = {
      uid: this.uid,
      answers,
      problems: Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, this.problem(code, field)])),
      warnings: this.#remarks.on(this.page, steps[index]!.fields, (field) => this.warning(field)),
      view: context,
      level: context.level,
      regroup: this.#regroup,
    };
    const first = !index || this.ended;
    const [section, part, of] = partOf(this.flow);
    const helps = this.bringsUrgentHelp(step);
    return html`
      <div class="lo-top">
        ${first ? nothing : progress((this.constructor as typeof WizardElement).parted ? partWords(part, of) : stepOf(index, steps.length - 1, context.reading === 'easy'), this.section(section))}
        ${exitButton(this.exit)}
      </div>
      ${this.#tab?.news(this.flow)}
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

  /** Whether this page shows every way to get help by itself. */
  protected bringsUrgentHelp(_step: string): boolean {
    return false;
  }

  /** Why answers may get lost, and a box to tick: keep them in this tab. Nothing where the form has no `keeping`, or the area or the browser does not allow it. */
  protected keepOffer = (context: ViewContext): unknown => this.#tab?.offer(context, this.flow);

  /** The buttons below a page. */
  protected renderMoves(onBack?: () => void): unknown {
    return moves(onBack);
  }

  /** Goes on, or back, by what stands on the page. */
  protected go(flow: Flow): void {
    const before = this.flow;
    this.show(flow);
    if (moved(this.flow, before) && !this.noHistory) this.#memory.moved(before.at, this.flow.at);
  }

  /** What takes the focus as soon as it is there: the heading of the page, unless told otherwise. */
  protected focusOn(selector = `#${headingId(this)}`): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  protected change = (step: string): void => this.go(change(this.flow, step));

  /** Leaves the page quickly. */
  protected exit = (): void => exit(this.renderRoot, this.config.exit?.url);

  /** Has the browser ask before answers are lost, and only then. */
  protected guard(): void {
    this.#memory.guard(this.flow, this.safe);
  }

  /** Forgets every answer, here and in the page's memory. */
  forget(): void {
    this.#memory.forget();
    this.#tab?.wipe();
    this.status = undefined;
    this.flow = start(this.steps());
  }

  #put(flow: Flow): void {
    if (flow === this.flow) return;
    this.flow = flow;
    this.#memory.keep(flow, this.safe);
    this.#tab?.keep(flow);
  }

  /** Shows another flow: a new page takes the focus to its heading, problems take it to their list. */
  protected show(flow: Flow): void {
    const before = this.flow;
    this.#put(flow);
    this.status = undefined;
    if (moved(flow, before)) this.#tab?.moved();
    if (Object.keys(flow.problems).length) this.focusOn('.lo-problems');
    else if (moved(flow, before)) this.focusOn();
    const part = newPart(flow, before);
    if (part) this.dispatchEvent(part);
  }

  #back = (): void => this.go(back(this.flow));

  #regroup: FieldContext['regroup'] = (name, gone, focus, news) => {
    this.#put(regroup(this.flow, name, gone));
    this.status = news;
    this.focusOn(focus);
  };

  #onInput = ({target}: Event): void => {
    const control = target as HTMLInputElement;
    this.#put(take(this.flow, control));
    this.#count.heard(control);
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    // What a browser or a tool filled in without saying so counts too.
    for (const control of (event.target as HTMLFormElement).elements) this.#put(take(this.flow, control as HTMLInputElement));
    const flow = next(this.flow);
    this.go(flow);
    if (flow.finished) this.finish();
  };

  #onShift = countShifts((times) => {
    if (this.config.exit?.shift === false || times < 2) return;
    if (times > 2) this.exit();
    this.status = times < 3 ? shiftOnceMore : leaving;
  });
}
