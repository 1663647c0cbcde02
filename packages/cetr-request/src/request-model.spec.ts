import {describe, it} from 'node:test';
import fc from 'fast-check';

// After the shim, which the elements behind these need.
const {anyBeginning, anyDeeds} = await import('../../../test/browser/request-model-deeds.js');
const {regressions} = await import('../../../test/browser/request-model-regressions.js');
const {live} = await import('../../../test/browser/request-model-promises.js');

/*
 * Any few deeds in any order, done to everything of the request form that has no page: the promises have to hold after
 * each of them. `MODEL_RUNS=100000` plays longer. What fails prints its seed and the deeds; kept in `regressions`, they
 * are played each time.
 */

const numRuns = Number(process.env['MODEL_RUNS'] ?? 5_000);
const anyLife = fc.tuple(anyBeginning, anyBeginning, anyDeeds(4));

describe('the request, whatever a person, a page and a receiver do', () => {
  it(`keeps its promises in ${numRuns} lives`, () => {
    fc.assert(fc.property(anyLife, (life) => live(...life)), {numRuns, includeErrorInReport: true});
  });

  for (const {caught, beginning, other = beginning, deeds} of regressions) it(`keeps its promises where it once did not: ${caught}`, () => live(beginning, other, deeds));
});
