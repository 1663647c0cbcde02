import {consentPage, consentRows, consentSteps, type ConsentSection} from '@local-offer/consent';
import type {ConsentRecord} from '@local-offer/contract';
import {start, today, withSourceWords, type Flow, type Step} from '@local-offer/core';
import {moves, open, Passing, preloadPictures, problemWords, WizardElement, type FieldContext, type ViewContext} from '@local-offer/ui';
import {html, type PropertyValues, type TemplateResult} from 'lit';
import {ConsentRecordedEvent} from './consent-events.js';
import {pictureIds} from './consent-pictures.js';
import {consentWizardStyles} from './consent-wizard-styles.js';
import {checkView, startNotes, stepView} from './consent-wizard-view.js';
import {finishedView, recordNow, textNow} from './ends.js';
import {finishWord, sectionName, startWord} from './messages.js';

/**
 * Helps somebody think about going on the Dynamic Support Register and about having a review, and prepares a record of their yes, no or "not sure",
 * or a letter that takes an earlier yes back. It sends nothing, stores nothing, and judges nobody: every end says whom to give the record to.
 *
 * ```html
 * <lo-consent-wizard area-src="/local-offer/area.json">
 *   <p>To talk about saying yes or no, call us on 01632 960 001.</p>
 * </lo-consent-wizard>
 * ```
 *
 * @element lo-consent-wizard
 * @attr {boolean} no-history - Leaves the browser's history alone.
 * @fires {ConsentRecordedEvent} lo-consent-recorded - The person pressed Finish. Holds the record they prepared; it was sent to nobody.
 * @fires {StepEvent} lo-step - A new part of the wizard began. Holds no answer.
 */
export class ConsentWizardElement extends WizardElement {
  static override widgetStyles = [...WizardElement.widgetStyles, consentWizardStyles];
  // People rely on these words, and nobody has checked them in another language.
  static override checkedWordsOnly = true;
  // Each answer decides what is asked next, so nobody knows how many pages are to come.
  static override parted = true;

  /** Somebody has what was finished: on paper, in a message, or copied. */
  #passed = false;

  /** What was finished, until an answer is changed. */
  #made: ConsentRecord | undefined;

  readonly #passing = new Passing({
    text: () => withSourceWords(() => textNow(this.flow, this.context, this.#record!)),
    say: (status) => {
      this.status = status;
      this.requestUpdate();
    },
    focusOn: (selector) => this.focusOn(selector),
    passed: () => this.#pass(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('afterprint', this.#onPrint);
  }

  protected override steps(): readonly Step[] {
    return [{id: 'intro', section: 'start', fields: []}, ...consentSteps(today(), this.config)];
  }

  protected override get ended(): boolean {
    return this.flow.finished && this.flow.at.step === 'check';
  }

  protected override get safe(): boolean {
    return this.#passed;
  }

  protected override get page(): string {
    return super.page + (this.ended ? 'end' : '');
  }

  protected override section(id: string): string {
    return sectionName(id as ConsentSection);
  }

  protected override problem(code: string, field: string): string {
    const {at, answers} = this.flow;
    const asked = consentPage(at.step, {...this.context, answers})!.fields.flatMap((one) => open(one, answers));
    return problemWords(code.slice(field.length + 1), asked.find(({name}) => name === field)!);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('reading') && this.context.reading === 'easy') preloadPictures(pictureIds, this.context);
  }

  protected override renderPage(step: string, context: ViewContext, fields: FieldContext): TemplateResult {
    if (step !== 'check') return stepView(step, context, fields, this.flow.answers);
    if (!this.ended) return checkView(consentRows(this.flow, context), context, this.change);
    return finishedView(context, {flow: this.flow, record: this.#record, passing: this.#passing, onChange: () => this.go({...this.flow, finished: false}), onAgain: this.#again});
  }

  protected override renderMoves(onBack?: () => void): unknown {
    const {step} = this.flow.at;
    if (step === 'intro') return html`${moves(undefined, startWord())} ${startNotes(this.context)}`;
    // Whoever only looked has nothing to finish.
    return moves(onBack, step === 'check' ? finishWord() : step !== 'LOOK' && undefined);
  }

  override forget(): void {
    super.forget();
    this.#open();
  }

  protected override show(flow: Flow): void {
    const {ended} = this;
    this.#open();
    super.show(flow);
    if (this.ended !== ended) this.focusOn();
  }

  protected override finish(): void {
    const record = this.#record;
    if (record) this.dispatchEvent(new ConsentRecordedEvent(record));
  }

  /** An element that was made anew has it made again. */
  get #record(): ConsentRecord | undefined {
    return (this.#made ??= this.ended ? withSourceWords(() => recordNow(this.flow, this.context, this.loadedArea)) : undefined);
  }

  /** What was finished is finished no more. */
  #open(): void {
    this.#passing.forget();
    this.#passed = false;
    this.#made = undefined;
  }

  /** From a letter that takes a yes back to thinking anew: nothing of the letter is kept. */
  #again = (): void => {
    const {who} = this.flow.answers;
    const flow = start(this.steps(), {who: who!, task: 'decide'});
    this.go({...flow, at: {step: 'which', index: 0}, passed: ['intro', ...flow.passed]});
  };

  #pass(): void {
    this.#passed = this.ended;
    this.guard();
  }

  #onPrint = (): void => {
    if (this.ended) this.#pass();
  };
}
