import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers} from '@local-offer/core';
import {runsOf} from './runs.js';
import {type Given} from './walk.js';

/*
 * What comes out, written down from the description of the graph and not from its data: who answers, how old the person
 * is, what is answered, then the end, the flags and on what footing. `?` stands for no end yet.
 */

type Row = readonly [who: string, age: string, answers: string, end: string, flags?: string, basis?: string];

const groups = [{id: 'health', part: 'lead'}, {id: 'education', part: 'lead'}, {id: 'panel', part: 'panel'}, {id: 'family'}] as const;

/** `A2 yes, S1-panel no` as answers about one thing. Whoever passes something on has said from whom. */
function answersOf([who, age, text]: Row, item: string): Answers {
  const own = text.split(', ').filter(Boolean).map((one) => one.split(' ') as [string, string]);
  const both = own.flatMap(([name, code]) => [[name, code], [`${item}.${name}`, code]] as const);
  return {task: 'decide', informed: 'yes', 'A8-from': 'The nurse', which: [item], who, age, ...Object.fromEntries(both)};
}

/** Every row, for the one and for the other thing in question. */
function check(rows: readonly Row[], given: (row: Row, item: string) => Given = () => ({groups}), of = ['dsr', 'cetr']) {
  for (const row of rows) {
    const [who, age, text, end, flags = '', basis = ''] = row;
    it(`${who}, ${age}: ${text || 'nothing'} → ${[end, flags, basis].filter(Boolean).join(' ')}`, () => {
      for (const item of of) {
        const runs = runsOf(answersOf(row, item), given(row, item));
        assert.equal(runs.length, 1);
        assert.deepEqual([runs[0]!.end ?? '?', runs[0]!.flags.join(' '), runs[0]!.basis ?? ''], [end, flags, basis]);
      }
    });
  }
}

describe('before anything is decided', () => {
  check([
    ['person', 'under-16', 'informed no', 'E0'],
    ['person', '18-over', 'informed unsure', 'E0'],
    ['parent', '16-17', 'informed no', 'E0'],
    ['professional', '16-17', 'informed unsure', 'E0'],
    ['person', '16-17', 'task look', 'LOOK'],
    ['professional', 'under-16', 'task look', 'LOOK'],
  ]);
});

describe('under 16, where a professional said that the child can decide', () => {
  check([
    ['person', 'under-16', 'A2 yes, A3 yes', 'E3', '', 'gillick'],
    ['person', 'under-16', 'A2 yes, A3 yes, A3-tell no', 'E3', '', 'gillick'],
    ['person', 'under-16', 'A2 yes, A3 no', 'E2'],
    ['person', 'under-16', 'A2 yes, A3 unsure', 'E1'],
    ['person', 'under-16', 'A2 yes', '?'],
    ['parent', 'under-16', 'A1 yes, A2 yes, A2-here yes, A3 yes', 'E3', '', 'gillick'],
    ['parent', 'under-16', 'A1 yes, A2 yes, A2-here yes, A3 no', 'E2'],
    ['parent', 'under-16', 'A1 yes, A2 yes, A2-here no', 'E1', 'ASK-THE-PERSON'],
    ['parent', 'under-16', 'A1 yes, A2 yes, A2-here no, A3 yes, A4 alone, A5 yes, A6 yes', 'E1', 'ASK-THE-PERSON'],
    ['professional', 'under-16', 'A1 yes, A2 yes, A2-here yes, A3 unsure', 'E1'],
    ['advocate', 'under-16', 'A1 not-yet, A2 yes, A2-here no', 'E1', 'CHILD-NOT-ASKED ASK-THE-PERSON'],
    // Whoever answers in person has been told and asked by then.
    ['parent', 'under-16', 'A1 not-yet, A2 yes, A2-here yes, A3 no', 'E2', ''],
  ]);
});

describe('under 16, where somebody with parental responsibility decides', () => {
  const asked = 'A1 yes, A2 no';
  check([
    ['parent', 'under-16', `${asked}, A4 alone, A5 yes, A6 yes`, 'E3', '', 'responsibility'],
    ['parent', 'under-16', `${asked}, A4 alone, A5 yes, A6 no`, 'E4', 'DISAGREE'],
    ['parent', 'under-16', `${asked}, A4 alone, A5 yes, A6 cannot`, 'E3', 'VIEW-NOT-KNOWN', 'responsibility'],
    ['parent', 'under-16', `${asked}, A4 alone, A5 yes, A6 unsure`, 'E3', 'CHILD-NOT-SURE', 'responsibility'],
    ['parent', 'under-16', `${asked}, A4 alone, A5 no`, 'E5', '', 'responsibility'],
    ['parent', 'under-16', `${asked}, A4 alone, A5 unsure`, 'E1'],
    ['parent', 'under-16', `${asked}, A4 not-asked, A5 yes, A6 yes`, 'E3', 'OTHER-PR-NOT-ASKED', 'responsibility'],
    ['parent', 'under-16', `${asked}, A4 not-asked, A5 yes, A6 no`, 'E4', 'OTHER-PR-NOT-ASKED DISAGREE'],
    ['parent', 'under-16', `${asked}, A4 not-asked, A5 no`, 'E5', 'OTHER-PR-NOT-ASKED', 'responsibility'],
    ['parent', 'under-16', `${asked}, A4 disagree`, 'E6'],
    ['parent', 'under-16', `${asked}, A4 disagree, A5 yes, A6 yes`, 'E6'],
    ['parent', 'under-16', `${asked}, A4 council`, 'E7'],
    ['parent', 'under-16', `${asked}, A4 none`, 'E8'],
    ['parent', 'under-16', `${asked}, A4 dk`, 'E8'],
    ['parent', 'under-16', `${asked}, A4 unreachable`, 'E9'],
    ['parent', 'under-16', 'A1 yes, A2 not-looked, A4 alone, A5 yes, A6 yes', 'E3', 'ASK-ABOUT-GILLICK', 'responsibility'],
    ['parent', 'under-16', 'A1 yes, A2 dk, A4 council', 'E7', 'ASK-ABOUT-GILLICK'],
    ['parent', 'under-16', 'A1 not-yet, A2 no, A4 disagree', 'E6', 'CHILD-NOT-ASKED'],
    ['parent', 'under-16', 'A1 dk, A2 no, A4 alone, A5 no', 'E5', 'CHILD-NOT-ASKED', 'responsibility'],
    ['parent', 'under-16', 'A1 not-safe, A2 dk, A4 alone, A5 yes', 'E3', 'CHILD-NOT-ASKED ASK-ABOUT-GILLICK VIEW-NOT-KNOWN', 'responsibility'],
    ['family', 'under-16', `${asked}, A4 none`, 'E8'],
    ['professional', 'under-16', `${asked}, A4 alone, A5 yes, A6 yes`, 'E3', '', 'responsibility'],
    ['professional', 'under-16', `${asked}, A4 unreachable`, 'E9'],
    ['person', 'under-16', 'A2 no, A4-here yes, A4 alone, A5 yes, A6 yes', 'E3', '', 'responsibility'],
    ['person', 'under-16', 'A2 no, A4-here yes, A4 alone, A5 yes, A6 no', 'E4', 'DISAGREE'],
    ['person', 'under-16', 'A2 no, A4-here no, A4-wish yes', 'E1', 'ASK-PARENT'],
    ['person', 'under-16', 'A2 no, A4-here unsure, A4-wish unsure', 'E1', 'ASK-PARENT'],
    ['person', 'under-16', 'A2 dk, A4-here no, A4-wish no', 'E2', 'ASK-ABOUT-GILLICK'],
  ]);
});

for (const [b, age, best] of [['B', '16-17', 'B5'], ['C', '18-over', 'C7']] as const)
  describe(`${age}, who is presumed able to decide`, () => {
    const lacks = `${b}1 yes, ${b}3 yes, ${b}4 lacks${b === 'C' ? ', C5 no' : ''}`;
    check([
      ['person', age, `${b}2 yes`, 'E3', '', 'own'],
      ['person', age, `${b}2 no`, 'E2'],
      ['person', age, `${b}2 unsure`, 'E1'],
      ['person', age, `${b}2 help`, 'E0'],
      ['person', age, `${lacks}, ${best} yes, S-BI-maker Ann`, '?'],
      ['parent', age, `${b}1 no, ${b}1-here yes, ${b}2 yes`, 'E3', '', 'own'],
      ['parent', age, `${b}1 no, ${b}1-here yes, ${b}2 no`, 'E2'],
      ['parent', age, `${b}1 no, ${b}1-here no, ${b}1-said yes`, 'E1', 'ASK-THE-PERSON'],
      ['parent', age, `${b}1 no, ${b}1-here no, ${b}1-said not-asked`, 'E1', 'ASK-THE-PERSON'],
      ['parent', age, `${b}1 dk, ${b}1-here no, ${b}1-said unsure`, 'E1', 'ASK-THE-PERSON'],
      ['parent', age, `${b}1 no, ${b}1-here no, ${b}1-said no`, 'E2', 'ASK-THE-PERSON'],
      ['parent', age, `${b}1 no, ${b}1-here no, ${b}1-said yes, A4 alone, A5 yes, A6 yes, ${b}2 yes`, 'E1', 'ASK-THE-PERSON'],
      ['parent', age, `${b}1 yes, ${b}3 no`, 'E0'],
      ['parent', age, `${b}1 yes, ${b}3 dk`, 'E0'],
      ['professional', age, `${b}1 yes, ${b}3 yes, ${b}4 has, ${b}1-here yes, ${b}2 yes`, 'E3', '', 'own'],
      ['professional', age, `${b}1 yes, ${b}3 yes, ${b}4 has, ${b}1-here no, ${b}1-said yes`, 'E1', 'ASK-THE-PERSON'],
      ['professional', age, `${b}1 yes, ${b}3 yes, ${b}4 not-done`, 'E10'],
      ['professional', age, `${b}1 yes, ${b}3 yes, ${b}4 dk`, 'E10'],
      ['professional', age, `${b}1 yes, ${b}3 yes, ${b}4 changes`, 'E10'],
      ['professional', age, `${lacks}, ${best} yes, S-BI-maker Ann`, 'E3', '', 'best-interests'],
      ['professional', age, `${lacks}, ${best} yes`, '?'],
      ['professional', age, `${lacks}, ${best} no`, 'E5-BI', '', 'best-interests'],
      ['professional', age, `${lacks}, ${best} not-yet`, 'E10'],
      ['professional', age, `${lacks}, ${best} dk`, 'E10'],
      ['parent', age, `${lacks}, ${best} yes, S-BI-maker Ann`, 'E3', '', 'best-interests'],
    ]);
  });

describe('18 and over, where an attorney or a deputy may decide', () => {
  const lacks = 'C1 yes, C3 yes, C4 lacks';
  check([
    ['attorney', '18-over', `${lacks}, C5 yes, C6 yes, S-LPA-maker Ann`, 'E3', '', 'attorney'],
    ['attorney', '18-over', `${lacks}, C5 yes, C6 yes`, '?'],
    ['attorney', '18-over', `${lacks}, C5 yes, C6 no`, 'E5', '', 'attorney'],
    ['attorney', '18-over', `${lacks}, C5 yes, C6 unclear`, 'E10'],
    ['attorney', '18-over', `${lacks}, C5 yes, C6 unsure`, 'E1'],
    ['attorney', '18-over', 'C1 no, C1-here no, C1-said yes, C5 yes, C6 yes, S-LPA-maker Ann', 'E1', 'ASK-THE-PERSON'],
    ['professional', '18-over', `${lacks}, C5 dk`, 'E10'],
    ['professional', '18-over', `${lacks}, C5 no, C7 nobody`, 'E10', 'ASK-ABOUT-IMCA'],
    ['attorney', '16-17', 'B1 yes, B3 yes, B4 lacks, C5 yes, C6 yes, S-LPA-maker Ann', '?'],
  ]);
});

describe('who may know', () => {
  check([['person', '16-17', 'B2 yes, S1-panel yes, S1-health no, S1-education yes', 'E3', '', 'own'], ['person', '16-17', 'B2 yes, S1-family no', 'E3', '', 'own']]);
  check([['person', '18-over', 'C2 yes, S1-panel no', 'E11', 'CLASH', 'own'], ['person', '18-over', 'C2 yes, S1-health no, S1-education no', 'E3', '', 'own']], undefined, ['cetr']);
  check([['person', '18-over', 'C2 yes, S1-health no, S1-education no', 'E11', 'CLASH', 'own'], ['person', '18-over', 'C2 yes, S1-health no, S1-education unsure', 'E3', '', 'own'], ['person', '18-over', 'C2 yes, S1-panel no', 'E3', '', 'own']], undefined, ['dsr']);
});

describe('changing one’s mind', () => {
  const rest = 'W3 now, W4 yes';
  const back = (row: Row): Row => [row[0], row[1], `task withdraw, W1 sharing, ${row[2]}`, ...row.slice(3)] as unknown as Row;
  check(
    (
      [
        ['person', '16-17', `W2 self, ${rest}`, 'E12'],
        ['person', '18-over', `W2 now-18, ${rest}`, 'E12'],
        ['person', '16-17', 'W2 now-16, W3 date, W4 no', 'E12'],
        ['person', '16-17', `W2 holder, ${rest}`, '?'],
        ['parent', 'under-16', `W2 holder, W2-child stop, ${rest}`, 'E12'],
        ['parent', 'under-16', `W2 holder, W2-child goes-on, ${rest}`, 'E6', 'DISAGREE'],
        ['parent', 'under-16', `W2 holder, W2-child dk, ${rest}`, 'E12', 'VIEW-NOT-KNOWN'],
        ['parent', 'under-16', `W2 holder, W2-child no-word, ${rest}`, 'E12', 'VIEW-NOT-KNOWN'],
        ['parent', '16-17', `W2 holder, ${rest}`, 'E1', 'ASK-THE-PERSON'],
        ['parent', '18-over', `W2 holder, ${rest}`, 'E1', 'ASK-THE-PERSON'],
        ['parent', '16-17', `W2 person, ${rest}`, 'E12'],
        ['parent', '18-over', `W2 nobody, ${rest}`, 'E1', 'ASK-THE-PERSON'],
        ['attorney', '18-over', `W2 attorney, ${rest}`, 'E12'],
        ['attorney', '16-17', `W2 attorney, ${rest}`, 'E1', 'ASK-THE-PERSON'],
        ['professional', 'under-16', `W2 nobody, ${rest}`, 'E1', 'ASK-THE-PERSON'],
        ['advocate', '18-over', `W2 person, ${rest}`, 'E12'],
      ] satisfies Row[]
    ).map(back),
  );
});

describe('inside the request form, where others pass on what is known', () => {
  const known = (basis: readonly string[]) => ([who, age]: Row, item: string): Given => ({groups, from: 'R1', known: {who: [who], age: [age], which: [item], basis}});
  check(
    [
      ['parent', 'under-16', 'R1 yes, R2 yes', 'E1'],
      ['parent', 'under-16', 'R1 yes, R2 no', 'E1', 'DISAGREE'],
      ['family', 'under-16', 'R1 yes, R2 no', 'E1', 'DISAGREE'],
      ['family', 'under-16', 'R1 yes, R2 unsure', 'E1', 'CHILD-NOT-SURE'],
      ['parent', 'under-16', 'R1 yes, R2 cannot', 'E1', 'VIEW-NOT-KNOWN'],
      ['parent', 'under-16', 'R1 not-safe', 'E1', 'CHILD-NOT-ASKED'],
      ['parent', '16-17', 'R1 yes, R2 yes', 'E1', 'ASK-THE-PERSON'],
      ['parent', '16-17', 'R1 yes, R2 no', 'E2', 'ASK-THE-PERSON'],
      ['parent', '18-over', 'R1 not-yet', 'E1', 'ASK-THE-PERSON'],
      ['advocate', '18-over', 'R1 yes, R2 cannot', 'E1', 'ASK-THE-PERSON'],
    ],
    known([]),
  );
  // One answer about all that is asked for is nobody's yes to any of it.
  check(
    [
      ['professional', '18-over', 'R1 yes, R2 yes, R3 own', 'E1', 'ASK-THE-PERSON'],
      ['professional', '18-over', 'R1 yes, R2 cannot, R3 best-interests, R4-name Ann', 'E10', 'ASK-THE-PERSON', 'best-interests'],
      ['professional', '18-over', 'R1 yes, R2 cannot, R3 best-interests', 'E10', 'ASK-THE-PERSON', 'best-interests'],
      ['professional', '16-17', 'R1 yes, R2 no, R3 best-interests, R4-name Ann', 'E2', 'ASK-THE-PERSON'],
      ['parent', '16-17', 'R1 yes, R2 cannot, R3 best-interests, R4-name Me', 'E10', 'ASK-THE-PERSON', 'best-interests'],
      ['professional', '16-17', 'R1 yes, R2 yes, R3 responsibility', 'E10', 'ASK-THE-PERSON'],
      ['professional', '16-17', 'R1 yes, R2 no, R3 responsibility', 'E2', 'ASK-THE-PERSON'],
      ['professional', '16-17', 'R1 yes, R2 yes, R3 not-yet', 'E10', 'ASK-THE-PERSON'],
      ['parent', 'under-16', 'R1 yes, R2 yes, R3 responsibility', 'E10', '', 'responsibility'],
      ['parent', 'under-16', 'R1 yes, R2 unsure, R3 responsibility', 'E10', 'CHILD-NOT-SURE', 'responsibility'],
      ['parent', 'under-16', 'R1 yes, R2 no, R3 responsibility', 'E10', 'DISAGREE', 'responsibility'],
    ],
    known(['asked']),
  );
});
