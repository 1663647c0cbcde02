import type {ReviewRequest} from '@local-offer/contract';
import {deliver, type FieldProblem, type NotSentReason, type Outcome, type Try, type UnknownReason} from '@local-offer/core';
import {hostOutcome} from './host-delivery.js';
import {whatOf, type Row, type What} from './request-answers.js';
import {RequestFailedEvent, RequestSentEvent, RequestSubmitEvent} from './request-events.js';

/** Where sending stands. */
export type Sending =
  | {readonly kind: 'idle'}
  | {readonly kind: 'sending'; readonly number: number; readonly of: number}
  | {readonly kind: 'not-sent' | 'unknown'; readonly reason: FailedReason; readonly problems?: readonly FieldProblem[]}
  | {readonly kind: 'sent'; readonly reference: string; readonly what: What; readonly rows: readonly Row[]};

/** Why it did not arrive; `page`: a script of the page stopped it. */
export type FailedReason = NotSentReason | UnknownReason | 'page';

/** It did not arrive, or nobody can tell. */
export type Failed = Extract<Sending, {reason: unknown}>;
export type Sent = Extract<Sending, {reference: unknown}>;

const idle: Sending = {kind: 'idle'};

/** Who sends: its events are the form's, and it is told of each news. */
export interface SendingHost {
  dispatchEvent(event: Event): boolean;
  /** Called with each change; `now` holds what came of it. */
  tell(now: Sending, before: Sending): void;
  /** It arrived: everything is to be forgotten. */
  forget(): void;
}

/** Sends one request at a time, by the page's own delivery or to the endpoint, and holds where that stands. No words. */
export class Sender {
  readonly #host: SendingHost;
  #now: Sending = idle;
  #stop: AbortController | undefined;
  #request: ReviewRequest | undefined;

  constructor(host: SendingHost) {
    this.#host = host;
  }

  get now(): Sending {
    return this.#now;
  }

  /** What was sent: kept so that the last page can offer a copy, gone when that page is left. */
  get request(): ReviewRequest | undefined {
    return this.#request;
  }

  async send(request: ReviewRequest, rows: readonly Row[], endpoint: string | undefined): Promise<void> {
    if (this.#now.kind === 'sending') return;
    // A copy: what a page does with it stays its own.
    const event = new RequestSubmitEvent(structuredClone(request));
    this.#host.dispatchEvent(event);
    if (event.defaultPrevented && !event.receipt) return this.#tell({kind: 'not-sent', reason: 'page'});
    const {signal} = (this.#stop = new AbortController());
    const onTry = ({number, of}: Pick<Try, 'number' | 'of'>) => this.#tell({kind: 'sending', number, of});
    onTry({number: 1, of: 1});
    const outcome = await (event.receipt ? hostOutcome(event.receipt, request, signal) : deliver(request, {endpoint, signal, onTry}));
    // Left quickly: everything is forgotten already.
    if (signal !== this.#stop?.signal) return;
    this.#end(outcome, request, rows);
  }

  #end(outcome: Outcome, request: ReviewRequest, rows: readonly Row[]): void {
    if (outcome.kind === 'sent') {
      const {kind, reference} = outcome;
      this.#host.forget();
      this.#request = request;
      this.#tell({kind, reference, what: whatOf(rows), rows});
      this.#host.dispatchEvent(new RequestSentEvent(reference));
    } else {
      this.#tell(outcome);
      this.#host.dispatchEvent(new RequestFailedEvent(outcome.reason));
    }
  }

  stop(): void {
    this.#stop?.abort();
  }

  /** Back to before. What is under way is stopped, and nobody hears of it. */
  forget(): void {
    this.stop();
    this.#stop = this.#request = undefined;
    this.#now = idle;
  }

  /** A browser may keep the page as it is: then nobody finds the answers there. */
  leave(): void {
    if (this.#now.kind !== 'sent') return;
    this.#request = undefined;
    this.#tell({...this.#now, rows: []});
  }

  #tell(now: Sending): void {
    const before = this.#now;
    this.#now = now;
    this.#host.tell(now, before);
  }
}
