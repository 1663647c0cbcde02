import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {readings, type Asked, type Page} from '@local-offer/ui';
import {consentPage} from './consent-pages.js';
import type {Who} from './voice.js';
import {nodeOf} from './runs.js';
import {typedNames} from './walk.js';

const {area} = readArea({});
const asker = {answers: {}, area, locale: 'en', reading: 'standard'} as const;
const codes = (page: Page | undefined) => page!.fields.flatMap((asked) => ('options' in asked ? asked.options.map(({value}) => value) : []));
const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];

describe('what the request asks others about the person’s consent', () => {
  for (const [id, field] of [['R1', 'knows'], ['R2', 'agrees'], ['R3', 'basis']] as const)
    for (const who of ['parent', 'family', 'advocate'] as const)
      it(`offers every answer of the graph under the form’s own name: ${field}, ${who}`, () => {
        const page = consentPage(id, asker, {who, field});
        assert.deepEqual(codes(page), nodeOf(id).codes);
        assert.equal(page!.fields[0]!.name, field);
      });

  it('leaves "I do not know" who decided to those who may not know', () =>
    assert.deepEqual(codes(consentPage('R3', asker, {who: 'professional', field: 'basis'})), ['own', 'responsibility', 'best-interests', 'not-yet']));

  it('asks who decided, in what role and when, below a best-interests decision only, and by itself', () => {
    const three = typedNames(nodeOf('R4'), 'basis');
    for (const who of ['parent', 'professional'] as readonly Who[]) {
      const [basis] = consentPage('R3', asker, {who, field: 'basis'})!.fields;
      const asks = 'options' in basis! ? basis.options.flatMap(({value, asks: below = []}) => below.map(({name}) => [value, name])) : [];
      assert.deepEqual(asks, three.map((name) => ['best-interests', name]));
    }
    const alone = consentPage('R4', asker, {field: 'basis'})!;
    assert.deepEqual(alone.fields.flatMap(within).map(({name}) => name), three);
    assert.equal(alone.fields[0]!.label, alone.question.standard);
  });

  it('names the thing where both are asked for, each under its own name, and only there', () => {
    for (const reading of readings) {
      const title = (step: string, field: string) => consentPage(step, {...asker, reading}, {who: 'parent', band: 'under-16', field})!;
      assert.match(title('dsr.R2', 'agrees-dsr').question[reading], /support list/);
      assert.match(title('cetr.R2', 'agrees-cetr').question[reading], /review/);
      assert.doesNotMatch(title('R2', 'agrees').question[reading], /support list|review/);
      assert.equal(title('dsr.R2', 'agrees-dsr').fields[0]!.name, 'agrees-dsr');
    }
  });
});
