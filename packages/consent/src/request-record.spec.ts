import '../../../test/dom-shim.mjs';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readShape, requestConsentShape, type RequestConsent} from '@local-offer/contract';
import {readArea, type Answers} from '@local-offer/core';
import {answerRows, open} from '@local-offer/ui';
import {requestRecord} from './request-record.js';
import {sharingPage, type Standing} from './request-steps.js';

const {area} = readArea({});
const parent: Standing = {who: 'parent', band: 'under-16', which: ['dsr', 'cetr']};

function recordFor(answers: Answers, standing: Standing | undefined = parent): RequestConsent | undefined {
  const asker = {answers, area, locale: 'en', reading: 'standard'} as const;
  const sharing = Object.keys(answers).some((name) => name.startsWith('S')) ? sharingPage(asker, standing).fields.flatMap((asked) => open(asked, answers)).flatMap((asked) => answerRows(asked, answers)) : [];
  const said = Object.entries(answers).map(([id, code]) => ({id, question: 'Q', answer: 'A', shown: code as string, code: code as string, state: 'answered'}) as const);
  const record = requestRecord({answers, area, locale: 'en', rows: [...said.filter(({id}) => !id.startsWith('S')), ...sharing], standing, day: '2026-11-21', preparedAt: '2026-11-21T21:58:04Z'});
  const faults: string[] = [];
  if (record) readShape(requestConsentShape, record, (where, code) => faults.push(`${where} ${code}`));
  assert.deepEqual(faults, []);
  return record;
}

const ends = (record: RequestConsent | undefined) => record?.items.map(({item, answer, end}) => `${item} ${answer} ${end}`);

describe('the record of consent inside a request', () => {
  it('says of each thing how far it came, and takes nobody’s word for a yes of their own', () => {
    assert.deepEqual(ends(recordFor({knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'unsure'})), ['dsr not-asked E1', 'cetr unsure E1']);
    assert.deepEqual(ends(recordFor({knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'no'})), ['dsr not-asked E1', 'cetr not-asked E1']);
    assert.deepEqual(ends(recordFor({knows: 'yes', agrees: 'yes', basis: 'own'}, {...parent, band: '16-17', which: ['cetr'], basis: 'asked'})), ['cetr not-asked E1']);
  });

  it('says nothing of any thing while it is open what to ask for, and takes nothing back', () => {
    for (const basis of ['', 'responsibility', 'best-interests']) {
      const record = recordFor({knows: 'yes', agrees: 'unsure', ...(basis && {basis, 'basis-name': 'The consultant'})}, {...parent, which: [], basis: 'asked'})!;
      assert.deepEqual([record.items, record.task, record.withdrawal, record.sharing], [[], 'decide', undefined, undefined], basis);
    }
  });

  it('is not there where nothing was asked', () => {
    for (const standing of [undefined, {...parent, who: 'person'} as const]) assert.equal(recordFor({}, standing as never), undefined);
  });

  describe('sharing', () => {
    const said = {'S1-health': 'yes', 'S1-family': 'no', 'S3-out': 'My uncle'};

    it('is what the person said who asks for themself, and no word of a yes beside it', () => {
      const {items, sharing, who} = recordFor(said, {...parent, who: 'person', band: '16-17'})!;
      assert.deepEqual([items, who], [[], 'person']);
      assert.deepEqual(sharing!.map((one) => [one.items, one.askedOf, one.leftOut]), [[['dsr', 'cetr'], 'person', 'My uncle']]);
      assert.deepEqual(sharing![0]!.with.map(({id, answer}) => `${id} ${answer}`).slice(0, 2), ['health yes', 'social-care not-asked']);
    });

    it('goes with what was not refused', () => {
      const of = (answers: Answers) => recordFor({knows: 'yes', ...answers, ...said})!.sharing?.map(({items, askedOf}) => [items, askedOf]);
      assert.deepEqual(of({'agrees-dsr': 'yes', 'agrees-cetr': 'no'}), [[['dsr'], 'parent']]);
      assert.equal(of({'agrees-dsr': 'no', 'agrees-cetr': 'no'}), undefined);
    });

    it('has not been asked where it is to be talked about first, but for whom to leave out', () => {
      const later = {knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'yes', 'S-later': ['yes'], 'S1-panel': 'no'};
      assert.equal(recordFor(later)!.sharing, undefined);
      const [one] = recordFor({...later, 'S3-out': 'My uncle'})!.sharing!;
      assert.deepEqual([one!.with, one!.what, one!.leftOut], [[], [], 'My uncle']);
    });

    it('is not there where the page was opened and left blank', () => {
      const answers = {knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'yes', 'S1-health': ''};
      assert.equal(recordFor(answers)!.sharing, undefined);
      assert.equal(recordFor({'S1-health': ''}, {...parent, who: 'person'}), undefined);
    });

    it('is not there where somebody else decides', () => {
      const answers = {knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'yes', ...said};
      assert.equal(recordFor(answers, {...parent, band: '16-17'})!.sharing, undefined);
    });
  });
});
