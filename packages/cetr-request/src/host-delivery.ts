import {receiptFor, type Outcome} from '@local-offer/core';
import type {ReviewRequest} from '@local-offer/contract';

/**
 * What came of a page's own delivery, by the same rule as for an endpoint: only a receipt for this very request counts
 * as sent. A page that rejects, or says nothing for 30 seconds, leaves it unknown.
 */
export async function hostOutcome(receipt: Promise<unknown>, {submissionId}: ReviewRequest, signal: AbortSignal, patience = 30_000): Promise<Outcome> {
  let timer = 0;
  let reason: 'lost' | 'timeout' | 'stopped' = 'lost';
  const silence = new Promise<never>((_, reject) => {
    const end = (why: typeof reason) => {
      reason = why;
      reject(new Error(why));
    };
    timer = self.setTimeout(end, patience, 'timeout');
    signal.addEventListener('abort', () => end('stopped'));
  });
  try {
    const valid = receiptFor(submissionId, await Promise.race([receipt, silence]));
    return valid ? {kind: 'sent', reference: valid.reference, receipt: valid} : {kind: 'unknown', reason: 'no-receipt'};
  } catch {
    return {kind: 'unknown', reason};
  } finally {
    clearTimeout(timer);
  }
}
