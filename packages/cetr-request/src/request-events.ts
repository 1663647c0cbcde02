import type {ReviewRequest} from '@local-offer/contract';

const everywhere = {bubbles: true, composed: true};

/**
 * The person pressed Send. The page may deliver the request itself: call `respondWith` with a promise of the receipt.
 * `preventDefault()` alone stops the sending: the person is told that this website stopped it, and keeps every answer.
 */
export class RequestSubmitEvent extends Event {
  /** Everything that was asked and answered. */
  readonly request: ReviewRequest;

  #receipt: Promise<unknown> | undefined;

  constructor(request: ReviewRequest) {
    super('lo-request-submit', {...everywhere, cancelable: true});
    this.request = request;
  }

  /** What the page promised, if it delivers. */
  get receipt(): Promise<unknown> | undefined {
    return this.#receipt;
  }

  /** Delivers in the form's place. The receipt has to echo the `submissionId` and hold a `reference`, or it does not count as sent. */
  respondWith(receipt: Promise<unknown>): void {
    this.#receipt ??= Promise.resolve(receipt);
  }
}

/** The request has arrived, and the receiver said so. Carries no answer. */
export class RequestSentEvent extends Event {
  readonly reference: string;

  constructor(reference: string) {
    super('lo-request-sent', everywhere);
    this.reference = reference;
  }
}

/** The request did not arrive, or nobody can tell. Every answer is still there. */
export class RequestFailedEvent extends Event {
  /** What came in between, as a code: `offline`, `refused`, `timeout` … */
  readonly reason: string;

  constructor(reason: string) {
    super('lo-request-failed', everywhere);
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lo-request-submit': RequestSubmitEvent;
    'lo-request-sent': RequestSentEvent;
    'lo-request-failed': RequestFailedEvent;
  }
}
