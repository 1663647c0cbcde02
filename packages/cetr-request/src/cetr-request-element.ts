import {start, withSourceWords, type Answers, type Flow, type Step} from '@local-offer/core';
import {toText, type ReviewRequest} from '@local-offer/contract';
import {moves, preloadPictures, WizardElement, words, type FieldContext, type ViewContext} from '@local-offer/ui';
import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {cetrRequestStyles} from './cetr-request-styles.js';
import {placeFaults, standing, type Fault} from './faults.js';
import {answersToKeep, goOnWith} from './kept-file-answers.js';
import {Opening, openView} from './kept-file-opening.js';
import {fileName, fileOf} from './kept-file-page.js';
import {makeRequest} from './make-request.js';
import {sectionName, startWord} from './messages.js';
import {leftOut, readBack} from './messages-keep.js';
import {problemWords} from './messages-problems.js';
import * as text from './messages-sending.js';
import {Passing} from './passing.js';
import {laterView} from './passing-view.js';
import {rowsOf, type Row} from './request-answers.js';
import type {Section} from './request-checks.js';
import {requestSteps} from './request-flow.js';
import {fieldOf} from './request-pages.js';
import {pictureIds} from './request-pictures.js';
import {canSend, stepView} from './request-view.js';
import {Sender, type Sending} from './sending.js';
import {checkView, failedView, sendingView, sentView, type EndContext} from './sending-view.js';
import {today} from './today.js';

/** A problem that the endpoint told of. */
const told = 'told';

/**
 * Asks for a place on the Dynamic Support Register, for a review, or for both: one question a page, every answer shown
 * again before it goes, and "sent" said only when the receiver said so. Answers are kept in this page's memory only.
 *
 * ```html
 * <lo-cetr-request area-src="/local-offer/area.json">
 *   <p>To ask for a review, call us on 01632 960 001.</p>
 * </lo-cetr-request>
 * ```
 *
 * @element lo-cetr-request
 * @attr {boolean} host-delivers - The page's own script delivers (`respondWith` of `lo-request-submit`), so there need not be an endpoint.
 * @attr {boolean} no-history - Leaves the browser's history alone.
 * @fires {RequestSubmitEvent} lo-request-submit - The person pressed Send. Holds the whole request; cancelable; `respondWith(promise of a receipt)` lets the page deliver it.
 * @fires {RequestSentEvent} lo-request-sent - It arrived. Holds the reference only.
 * @fires {RequestFailedEvent} lo-request-failed - It did not arrive, or nobody can tell. Holds the reason only.
 * @fires {StepEvent} lo-step - A new part of the form began. Holds no answer.
 */
export class CetrRequestElement extends WizardElement {
  static override properties: PropertyDeclarations = {
    hostDelivers: {type: Boolean, attribute: 'host-delivers'},
  };

  static override widgetStyles = [...WizardElement.widgetStyles, cetrRequestStyles];

  // People rely on these words, and nobody has checked them in another language.
  static override checkedWordsOnly = true;

  /** The page's own script delivers, so there need not be an endpoint. */
  declare hostDelivers: boolean;

  /** What the endpoint found in the answers that were sent last. */
  #faults: readonly Fault[] = [];
  #others = false;
  /** What was read back from a file, until the page is left. */
  #news: readonly string[] = [];

  readonly #say = (status: () => string): void => {
    this.status = status;
    this.requestUpdate();
  };

  readonly #sender = new Sender({
    dispatchEvent: (event) => this.dispatchEvent(event),
    forget: () => this.forget(),
    tell: (now, before) => this.#tell(now, before),
  });

  readonly #passing = new Passing({
    // Not sent is not sent, also on the copy.
    text: () => toText(this.#sender.request ?? {...this.#request(), sentAt: ''}),
    file: () => this.#file(),
    say: this.#say,
    focusOn: (selector) => this.focusOn(selector),
  });

  readonly #opening = new Opening({
    holds: () => Object.values(this.flow.answers).some(({length}) => length),
    goOn: (answers) => this.#goOn(answers),
    say: this.#say,
    focusOn: (selector) => this.focusOn(selector),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#onLeave);
  }

  protected override steps(): readonly Step[] {
    return requestSteps(today(), this.config);
  }

  protected override get page(): string {
    const {kind} = this.#sender.now;
    return super.page + (kind === 'sending' ? 'idle' : kind);
  }

  protected override get ended(): boolean {
    return this.#sender.now.kind === 'sent';
  }

  protected override section(id: string): string {
    return sectionName(id as Section);
  }

  protected override problem(code: string, field: string): string {
    const fault = code.slice(field.length + 1);
    if (fault === told) return this.#faults.flatMap((one) => (one.field === field ? one.words || text.lookAgain() : [])).join(' ');
    return problemWords(fault, fieldOf(this.flow.at.step, field, {...this.context, answers: this.flow.answers})!);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('reading') && this.context.reading === 'easy') preloadPictures(pictureIds, this.context);
  }

  protected override bringsUrgentHelp(step: string) {
    return step === 'danger';
  }

  protected override renderPage(step: string, context: ViewContext, fields: FieldContext): TemplateResult {
    const {now} = this.#sender;
    const news = this.#news.length ? html`<div class="lo-notice">${this.#news.map((line) => html`<p>${words(line)}</p>`)}</div>` : nothing;
    if (now.kind === 'sent') return sentView(now, context, this.#end([]));
    if (step !== 'check') return html`${news} ${stepView(step, context, fields, this.flow.answers, this.#sends)}`;
    const end = this.#end(rowsOf(this.flow, context));
    return now.kind === 'not-sent' || now.kind === 'unknown' ? failedView(now, context, end) : html`${news} ${checkView(context, end)}`;
  }

  protected override renderMoves(onBack?: () => void): TemplateResult | typeof nothing {
    const {now} = this.#sender;
    const {step} = this.flow.at;
    if (step === 'intro') return html`${moves(undefined, startWord())} ${openView(this.context, this.#opening)}`;
    if (step !== 'check') return moves(onBack);
    if (now.kind === 'sending') return sendingView(now, () => this.#sender.stop());
    // What came in between brings its own button, beside the news.
    if (now.kind !== 'idle') return nothing;
    return html`${moves(onBack, this.#sends && text.send())} ${this.#sends ? laterView(this.#end(rowsOf(this.flow, this.context))) : nothing}`;
  }

  #end(rows: readonly Row[]): EndContext {
    const faults = standing(this.#faults, rows);
    return {
      rows: rows.map((row) => {
        const fault = faults.find((one) => one.row === row.id);
        return fault ? {...row, warning: fault.words || text.lookAgain()} : row;
      }),
      sends: this.#sends,
      faults,
      others: this.#others,
      onChange: this.change,
      again: moves(undefined, this.#sends && text.sendAgain()),
      passing: this.#passing,
      alone: rows.some(({unprinted, state}) => unprinted && state === 'answered'),
    };
  }

  override forget(): void {
    super.forget();
    this.#sender.forget();
    this.#passing.forget();
    this.#opening.forget();
    this.#faults = this.#news = [];
    this.requestUpdate();
  }

  protected override show(flow: Flow): void {
    if (this.#sender.now.kind === 'sending') return;
    if (this.ended) this.focusOn();
    this.#passing.forget();
    this.#opening.forget();
    this.#news = [];
    // "Try again" leaves the page that says what happened only when there is news.
    if (!flow.finished) this.#sender.forget();
    super.show(this.#withFaults(flow));
  }

  /** What the endpoint found stands at its field whenever somebody comes to that page. It holds nobody there. */
  #withFaults(flow: Flow): Flow {
    const {step} = flow.at;
    if (step === this.flow.at.step || Object.keys(flow.problems).length) return flow;
    const here = standing(this.#faults, this.#rows(flow)).filter((fault) => fault.step === step);
    return {...flow, problems: Object.fromEntries(here.map(({field}) => [field, `${field}-${told}`]))};
  }

  protected override finish(): void {
    if (!this.#sends || this.#sender.now.kind === 'sending') return;
    void this.#sender.send(this.#request(), this.#rows(), this.config.request?.endpoint);
  }

  get #sends(): boolean {
    return canSend(this.config, this.hostDelivers);
  }

  #rows(flow = this.flow): readonly Row[] {
    return withSourceWords(() => rowsOf(flow, this.context));
  }

  /** The request as it stands, in the words that were on the screen. */
  #request(): ReviewRequest {
    return withSourceWords(() => makeRequest(this.flow, this.context, this.loadedArea));
  }

  #file(): {name: string; page: string} | undefined {
    const {now} = this.#sender;
    const sent = now.kind === 'sent' ? now : undefined;
    const day = today();
    const page = fileOf(sent ?? {answers: answersToKeep(this.flow, this.context)}, sent?.rows ?? this.#rows(), day, this.context);
    return page ? {name: fileName(day), page} : undefined;
  }

  /** Goes on with what a file holds: to the first page that lacks something, or to the last. */
  #goOn(found: Answers): boolean {
    const kept = withSourceWords(() => goOnWith(found, this.steps(), this.context));
    if (!kept) return false;
    this.go(kept.flow);
    this.#news = withSourceWords(() => [readBack(kept.read), ...(kept.left ? [leftOut(kept.left)] : [])]);
    this.#say(() => this.#news.join(' '));
    return true;
  }

  /** Says where sending stands: spoken while it goes on, and the focus goes where the news is. */
  #tell(now: Sending, before: Sending): void {
    this.requestUpdate();
    if (now.kind === 'sending') {
      const {number, of} = now;
      this.status = number > 1 ? () => text.tryingAgain(number, of) : text.sending;
      if (before.kind !== 'sending') this.focusOn('.lo-sending');
      return;
    }
    if (before.kind === now.kind) return;
    const failed = now.kind === 'not-sent' || now.kind === 'unknown';
    const {faults, others} = placeFaults((failed && now.problems) || [], failed ? this.#rows() : [], this.flow.steps);
    this.#faults = faults;
    this.#others = others > 0;
    this.status = failed ? () => text.reasonWords(now.reason, Boolean(now.problems)) : undefined;
    this.focusOn();
  }

  #onLeave = (): void => this.#sender.leave();
}
