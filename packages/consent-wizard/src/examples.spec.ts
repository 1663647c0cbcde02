import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {consentSteps, ends, runsOf, groupsOf} from '@local-offer/consent';
import {readArea} from '@local-offer/core';
import {examples, journeys, pathsTo, stepsOf, type Example, type JourneyName} from '../examples.js';

const entries = Object.entries<Example>(examples);
const idOf = (step: string) => step.replace(/^(dsr|cetr)\./, '');

describe('the named situations', () => {
  it('show a page that somebody with those answers meets', () => {
    for (const [name, {at, answers = {}, area}] of entries) if (at) assert.ok(stepsOf(answers, area).some(({id}) => id === at), `${name}: ${at}`);
  });

  it('show every page that there is', () => {
    const shown = new Set(entries.flatMap(([, {at}]) => (at ? idOf(at) : [])));
    const area = readArea({consent: {signature: true}}).area;
    const all = new Set(consentSteps('2026-11-21', area).map(({id}) => idOf(id)));
    assert.deepEqual([...all].filter((id) => !shown.has(id)), []);
  });

  it('reach each end that they are named after, and every end that there is', () => {
    const given = {groups: groupsOf({})};
    for (const end of ends) {
      const names = pathsTo(end);
      assert.ok(names.length, end);
      for (const name of names) assert.ok(runsOf(journeys[name], given).some((run) => run.end === end), name);
    }
    for (const name of Object.keys(journeys) as JourneyName[]) for (const run of runsOf(journeys[name], given)) assert.ok(run.end, name);
  });
});
