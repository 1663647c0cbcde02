import {deliver, withSourceWords, type Flow, type Step, type Try} from '@local-offer/core';
import {toText, type ReviewRequest} from '@local-offer/contract';
import {moves, preloadPictures, WizardElement, type FieldContext, type ViewContext} from '@local-offer/ui';
import {nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {cetrRequestStyles} from './cetr-request-styles.js';
import {hostOutcome} from './host-delivery.js';
import {makeRequest} from './make-request.js';
import * as text from './messages.js';
import {problemWords} from './messages-problems.js';
import {rowsOf} from './request-answers.js';
import {RequestFailedEvent, RequestSentEvent, RequestSubmitEvent} from './request-events.js';
import type {Section} from './request-checks.js';
import {requestSteps} from './request-flow.js';
import {fieldOf} from './request-pages.js';
import {pictureIds} from './request-pictures.js';
import {today} from './today.js';
import {canSend, stepView} from './request-view.js';
import {checkView, failedView, sendingView, sentView, type EndContext, type Sending} from './sending-view.js';

const idle: Sending = {kind: 'idle'};

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
    sending: {state: true},
    copyText: {state: true},
  };

  static override widgetStyles = [...WizardElement.widgetStyles, cetrRequestStyles];

  // People rely on these words, and nobody has checked them in another language.
  static override checkedWordsOnly = true;

  /** The page's own script delivers, so there need not be an endpoint. */
  declare hostDelivers: boolean;

  private declare sending: Sending;
  private declare copyText: string | undefined;

  /** Kept so that the sent page can offer a copy; gone when the page is left. */
  #sent: ReviewRequest | undefined;
  #stop: AbortController | undefined;

  constructor() {
    super();
    this.sending = idle;
  }

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
    const {kind} = this.sending;
    return super.page + (kind === 'sending' ? 'idle' : kind);
  }

  protected override get ended(): boolean {
    return this.sending?.kind === 'sent';
  }

  protected override section(id: string): string {
    return text.sectionName(id as Section);
  }

  protected override problem(code: string, field: string): string {
    return problemWords(code.slice(field.length + 1), fieldOf(this.flow.at.step, field, {...this.context, answers: this.flow.answers})!);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('reading') && this.context.reading === 'easy') preloadPictures(pictureIds, this.context);
  }

  protected override bringsUrgentHelp(step: string) {
    return step === 'danger';
  }

  protected override renderPage(step: string, context: ViewContext, fields: FieldContext): TemplateResult {
    const {sending} = this;
    if (step !== 'check' && sending.kind !== 'sent') return stepView(step, context, fields, this.flow.answers, this.#sends);
    const end: EndContext = {
      rows: sending.kind === 'sent' ? [] : rowsOf(this.flow, context),
      sends: this.#sends,
      onChange: this.change,
      onCopy: () => void this.#copy(),
      again: moves(undefined, this.#sends && text.sendAgain()),
      copyText: this.copyText,
    };
    if (sending.kind === 'sent') return sentView(sending, context, end);
    return sending.kind === 'not-sent' || sending.kind === 'unknown' ? failedView(sending, context, end) : checkView(context, end);
  }

  protected override renderMoves(onBack?: () => void): TemplateResult | typeof nothing {
    const {sending} = this;
    if (this.flow.at.step === 'intro') return moves(undefined, text.startWord());
    if (this.flow.at.step !== 'check') return moves(onBack);
    if (sending.kind === 'sending') return sendingView(sending, () => this.#stop?.abort());
    // What came in between brings its own button, beside the news.
    return sending.kind === 'idle' ? moves(onBack, this.#sends && text.send()) : nothing;
  }

  override forget(): void {
    super.forget();
    this.#stop?.abort();
    this.#sent = this.copyText = undefined;
    this.sending = idle;
  }

  protected override show(flow: Flow): void {
    if (this.sending.kind === 'sending') return;
    if (this.ended) this.focusOn();
    this.copyText = undefined;
    // "Try again" leaves the page that says what happened only when there is news.
    if (!flow.finished) {
      this.sending = idle;
      this.#sent = undefined;
    }
    super.show(flow);
  }

  protected override finish(): void {
    if (this.#sends && this.sending.kind !== 'sending') void this.#send();
  }

  get #sends(): boolean {
    return canSend(this.config, this.hostDelivers);
  }

  /** The request as it stands, in the words that were on the screen. */
  #request(): ReviewRequest {
    return withSourceWords(() => makeRequest(this.flow, this.context, this.loadedArea));
  }

  async #send(): Promise<void> {
    const request = this.#request();
    const event = new RequestSubmitEvent(request);
    this.dispatchEvent(event);
    if (event.defaultPrevented && !event.receipt) return;
    const {signal} = (this.#stop = new AbortController());
    this.#tell({kind: 'sending', number: 1, of: 1});
    const onTry = ({number, of}: Try) => this.#tell({kind: 'sending', number, of});
    const outcome = await (event.receipt
      ? hostOutcome(event.receipt, request, signal)
      : deliver(request, {endpoint: this.config.request?.endpoint, signal, onTry}));
    // Left quickly: everything is forgotten already.
    if (this.sending.kind !== 'sending') return;
    if (outcome.kind === 'sent') {
      const rows = withSourceWords(() => rowsOf(this.flow, this.context));
      this.forget();
      this.#sent = request;
      this.#tell({kind: 'sent', reference: outcome.reference, rows});
      this.dispatchEvent(new RequestSentEvent(outcome.reference));
    } else {
      this.#tell({kind: outcome.kind, reason: outcome.reason});
      this.dispatchEvent(new RequestFailedEvent(outcome.reason));
    }
  }

  /** Says where sending stands: spoken while it goes on, and the focus goes where the news is. */
  #tell(sending: Sending): void {
    const before = this.sending;
    this.sending = sending;
    if (sending.kind === 'sending') {
      const {number, of} = sending;
      this.status = number > 1 ? () => text.tryingAgain(number, of) : text.sending;
      if (before.kind !== 'sending') this.focusOn('.lo-sending');
    } else {
      this.status = undefined;
      this.focusOn();
    }
  }

  #copy = async (): Promise<void> => {
    // Not sent is not sent, also on the copy.
    const copied = toText(this.#sent ?? {...this.#request(), sentAt: ''});
    try {
      await navigator.clipboard.writeText(copied);
      this.status = text.copied;
    } catch {
      this.copyText = copied;
      this.focusOn('.lo-copy');
    }
  };

  /** A browser may keep the page as it is: then nobody finds the answers there. */
  #onLeave = (): void => {
    if (this.sending.kind !== 'sent') return;
    this.#sent = this.copyText = undefined;
    this.sending = {...this.sending, rows: []};
  };
}
