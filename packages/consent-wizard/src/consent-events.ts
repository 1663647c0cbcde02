import type {ConsentRecord} from '@local-offer/contract';

/**
 * The person pressed Finish. Holds what they prepared, for the page to use if it wants to: nothing was stored, and nothing was sent to anyone. After
 * a changed answer Finish says it again.
 */
export class ConsentRecordedEvent extends Event {
  /** Everything that was asked and answered, in the state `prepared`. It is health information: keep it out of logs and analytics. */
  readonly record: ConsentRecord;

  constructor(record: ConsentRecord) {
    super('lo-consent-recorded', {bubbles: true, composed: true});
    this.record = record;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lo-consent-recorded': ConsentRecordedEvent;
  }
}
