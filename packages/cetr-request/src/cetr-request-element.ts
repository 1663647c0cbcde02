import {today, withSourceWords, type Answers, type Flow, type Step} from '@local-offer/core';
import {toText, type ReviewRequest} from '@local-offer/contract';
import {moves, Opening, openView, preloadPictures, Saving, TabKeeping, WizardElement, type FieldContext, type Keeping, type ViewContext} from '@local-offer/ui';
import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {addMore} from './add-more-view.js';
import {cetrRequestStyles} from './cetr-request-styles.js';
import {placeFaults, standing, told, withFaults, type Found} from './faults.js';
import {goOnWith} from './kept-file-answers.js';
import {fileNow} from './kept-file-page.js';
import {makeRequest} from './make-request.js';
import {sectionName, startWord} from './messages.js';
import {openProblem} from './messages-keep.js';
import {requestProblem} from './messages-problems.js';
import {warningWords} from './messages-more.js';
import * as text from './messages-sending.js';
import {openGroup} from './more-groups.js';
import {warningFor} from './more-warnings.js';
import {rowsOf, type Row} from './request-answers.js';
import type {Section} from './request-checks.js';
import {requestSteps} from './request-flow.js';
import {fieldOf} from './request-pages.js';
import {pictureIds} from './request-pictures.js';
import {canSend, startNotes, stepView} from './request-view.js';
import {Sender, type Sending, type Sent} from './sending.js';
import {checkView, failedView, sendingView, sentView, type EndContext} from './sending-view.js';
import {withChance} from './submission-id.js';
import {laterView} from './ways-view.js';

const nothingFound: Found = {faults: [], others: 0};

/**
 * Asks for a place on the Dynamic Support Register, for a review, or for both: one question a page, every answer shown
 * again before it goes, and "sent" said only when the receiver said so. Answers stay in this page's memory, unless the
 * person keeps them in the tab or saves them in a file.
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
  // Whoever uses the device next must not find `speak-alone`.
  static override keeping: Keeping = (host, speak) => new TabKeeping(host, speak, ['speak-alone']);

  // People rely on these words, and nobody has checked them in another language.
  static override checkedWordsOnly = true;

  /** The page's own script delivers, so there need not be an endpoint. */
  declare hostDelivers: boolean;

  /** When the check page came. */
  #reviewedAt: string | undefined;
  /** What the endpoint found in the answers that were sent last. */
  #found = nothingFound;

  readonly #sender = new Sender({
    dispatchEvent: (event) => this.dispatchEvent(event),
    forget: () => this.forget(),
    tell: (now, before) => this.#tell(now, before),
  });

  readonly #told = {
    say: (status: () => string) => {
      this.status = status;
      this.requestUpdate();
    },
    focusOn: (selector: string) => this.focusOn(selector),
  };

  readonly #passing = new Saving({
    ...this.#told,
    // Not sent is not sent, also on the copy.
    text: () => toText(this.#sender.request ?? {...this.#request(false), sentAt: ''}),
    file: () => fileNow(this.flow, this.context, this.#sent),
  });

  readonly #opening = new Opening({
    holds: () => Object.values(this.flow.answers).some(({length}) => length),
    ...this.#told,
    problem: openProblem,
    goOn: (answers) => this.#goOn(answers),
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
    return Boolean(this.#sent);
  }

  get #sent(): Sent | undefined {
    const {now} = this.#sender;
    return now.kind === 'sent' ? now : undefined;
  }

  protected override section(id: string): string {
    return sectionName(id as Section);
  }

  protected override problem(code: string, field: string): string {
    const fault = code.slice(field.length + 1);
    if (fault === told) return this.#found.faults.flatMap((one) => (one.field === field ? one.words || [] : [])).join(' ') || text.lookAgain();
    return requestProblem(fault, fieldOf(this.flow.at.step, field, {...this.context, answers: this.flow.answers})!);
  }

  protected override warning(field: string): string | undefined {
    const code = warningFor(field, this.flow.answers, this.config);
    return code && warningWords(code);
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
    const {news} = this.#opening;
    if (now.kind === 'sent') return sentView(now, context, this.#end([]));
    if (step !== 'check')
      return html`${news} ${stepView(step, context, fields, this.flow.answers, this.#sends, this.change)} ${['intro', 'nhs-number'].includes(step) ? this.keepOffer(context) : nothing}`;
    const end = this.#end(rowsOf(this.flow, context));
    return now.kind === 'not-sent' || now.kind === 'unknown' ? failedView(now, context, end) : html`${news} ${checkView(context, end)}`;
  }

  protected override renderMoves(onBack?: () => void): TemplateResult | typeof nothing {
    const {now} = this.#sender;
    const {step} = this.flow.at;
    if (step === 'intro') return html`${moves(undefined, startWord())} ${openView(this.context, this.#opening)} ${startNotes(this.context)}`;
    if (step !== 'check') return moves(onBack);
    if (now.kind === 'sending') return sendingView(now, () => this.#sender.stop());
    // What came in between brings its own button, beside the news.
    if (now.kind !== 'idle') return nothing;
    return html`${moves(onBack, this.#sends && text.send())} ${this.#sends ? laterView(this.#end(rowsOf(this.flow, this.context)), this.context) : nothing}
    ${addMore(this.flow, this.context, this.#sends, (group) => this.go(openGroup(this.flow, group)))}`;
  }

  #end(rows: readonly Row[]): EndContext {
    const faults = standing(this.#found.faults, rows);
    return {
      answers: this.flow.answers,
      rows: rows.map((row) => {
        const fault = faults.find((one) => one.row === row.id);
        return {...row, warning: fault ? fault.words || text.lookAgain() : this.warning(row.id)};
      }),
      sends: this.#sends,
      faults,
      others: this.#found.others > 0,
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
    this.#found = nothingFound;
    this.requestUpdate();
  }

  protected override show(flow: Flow): void {
    if (this.#sender.now.kind === 'sending') return;
    if (this.ended) this.focusOn();
    this.#passing.forget();
    this.#opening.forget();
    // "Try again" leaves the page that says what happened only when there is news.
    if (!flow.finished) this.#sender.forget();
    if (flow.at.step === 'check' && this.flow.at.step !== 'check') this.#reviewedAt = new Date().toISOString();
    super.show(withFaults(flow.finished ? withChance(flow) : flow, this.flow, this.#found.faults, () => this.#rows(flow)));
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
  #request(goes = true): ReviewRequest {
    return withSourceWords(() => makeRequest(this.flow, this.context, this.loadedArea, {reviewedAt: this.#reviewedAt, goes}));
  }

  /** Goes on with what a file holds: to the first page that lacks something, or to the last. */
  #goOn(found: Answers) {
    const kept = withSourceWords(() => goOnWith(found, this.steps(), this.context));
    if (kept) this.go(kept.flow);
    return kept;
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
    this.#found = failed && now.problems ? placeFaults(now.problems, this.#rows(), this.flow.steps) : nothingFound;
    this.status = failed ? () => text.reasonWords(now.reason, Boolean(now.problems)) : undefined;
    this.focusOn();
  }

  #onLeave = (): void => this.#sender.leave();
}
