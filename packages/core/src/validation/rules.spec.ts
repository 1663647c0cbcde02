import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {nhsNumber} from './nhs-number.js';
import {normalisedPostcode, outwardOf, postcodeLike} from './postcode.js';
import {atMost, email, emailUnder, filled, isoDate, phone, plain, realDate} from './rules.js';

type Row<T> = readonly [value: T, code: string | undefined];

function table<T>(title: string, rule: (value: T) => string | undefined, rows: readonly Row<T>[]) {
  describe(title, () => {
    for (const [value, code] of rows) it(`${code ?? 'passes'}: ${JSON.stringify(value)?.slice(0, 60)}`, () => assert.equal(rule(value), code));
  });
}

table<string | readonly unknown[] | undefined>('filled', filled, [
  [undefined, 'missing'],
  ['', 'missing'],
  ['  \t\n ', 'missing'],
  ['\u00a0\u3000', 'missing'],
  ['\u200e\u200f\u2067\ufeff', 'missing'],
  [[], 'missing'],
  [['', ' '], 'missing'],
  ['x', undefined],
  ['0', undefined],
  ['😀', undefined],
  ["Zoë O'Brien-ﬁtz (李)", undefined],
  [['', 'x'], undefined],
  [[{name: 'Sam'}], undefined],
]);

const date = (day?: string, month?: string, year?: string) => ({day, month, year});

table('a real date, not after 21 November 2026', (value: ReturnType<typeof date>) => realDate(value, '2026-11-21', '1900-01-01'), [
  [date(), 'missing'],
  [date(' ', '\u200f', ''), 'missing'],
  [date('1', '', '2014'), 'incomplete'],
  [date('1', '2'), 'incomplete'],
  [date('3', '2', '2014'), undefined],
  [date('03', '02', '2014'), undefined],
  [date('３', '１２', '２０１４'), undefined],
  [date('۳', '۱۲', '۲۰۱۴'), undefined],
  [date('\u200f3 ', '\u00a02', ' 2014'), undefined],
  [date('3', 'feb', '2014'), undefined],
  [date('3', 'February', '2014'), undefined],
  [date('3', 'Sept', '2014'), undefined],
  [date('3', 'fe', '2014'), 'not-real'],
  [date('3', 'Febtober', '2014'), 'not-real'],
  [date('30', '2', '2014'), 'not-real'],
  [date('29', '2', '2014'), 'not-real'],
  [date('29', '2', '2016'), undefined],
  [date('29', '2', '1900'), 'not-real'],
  [date('29', '2', '2000'), undefined],
  [date('31', '4', '2014'), 'not-real'],
  [date('0', '1', '2014'), 'not-real'],
  [date('1', '0', '2014'), 'not-real'],
  [date('1', '13', '2014'), 'not-real'],
  [date('-1', '1', '2014'), 'not-real'],
  [date('1.5', '1', '2014'), 'not-real'],
  [date('1e1', '1', '2014'), 'not-real'],
  [date('1', '1', '24'), 'year-short'],
  [date('1', '1', '0024'), 'not-real'],
  [date('1', '1', '20144'), 'not-real'],
  [date('x', 'y', 'z'), 'not-real'],
  [date('21', '11', '2026'), undefined],
  [date('22', '11', '2026'), 'too-late'],
  [date('31', '12', '1899'), 'too-early'],
]);

describe('a date', () => {
  it('has no limits but those it is given', () => assert.equal(realDate(date('1', '1', '2999')), undefined));

  it('is real exactly where the calendar has that day', () => {
    const any = fc.record({day: fc.integer({min: 0, max: 40}), month: fc.integer({min: 0, max: 14}), year: fc.integer({min: 1000, max: 9999})});
    fc.assert(
      fc.property(any, ({day, month, year}) => {
        const there = new Date(Date.UTC(year, month - 1, day));
        const same = there.getUTCMonth() === month - 1 && there.getUTCDate() === day && there.getUTCFullYear() === year;
        assert.equal(isoDate(date(`${day}`, `${month}`, `${year}`)), same ? there.toISOString().slice(0, 10) : undefined);
      }),
      {numRuns: 2000},
    );
  });
});

table<string | undefined>('email', email, [
  [undefined, undefined],
  ['', undefined],
  ['  ', undefined],
  ['sam@example.org', undefined],
  [' sam@example.org\u200f ', undefined],
  ['ｓａｍ＠example.org', undefined],
  ["o'brien+cetr@mail.example.co.uk", undefined],
  ['zoë@exämple.example', undefined],
  ['sam', 'not-email'],
  ['sam@', 'not-email'],
  ['@example.org', 'not-email'],
  ['sam@example', 'not-email'],
  ['sam@example.', 'not-email'],
  ['sam@.org', 'not-email'],
  ['sam field@example.org', 'not-email'],
  ['sam@@example.org', 'not-email'],
  ['sam@example.org, ann@example.org', 'not-email'],
  ['sam@example,org', 'not-email'],
  [`${'x'.repeat(250)}@example.org`, 'not-email'],
]);

table<string | undefined>('phone', phone, [
  [undefined, undefined],
  ['', undefined],
  ['07700 900123', undefined],
  ['07700-900-123', undefined],
  ['(01632) 960 001', undefined],
  ['+44 (0)7700 900123', undefined],
  ['0044 7700 900123', undefined],
  ['+48 22 123 45 67', undefined],
  ['０７７００ ９００１２３', undefined],
  ['\u202a07700 900123\u202c', undefined],
  ['٠٧٧٠٠٩٠٠١٢٣', undefined],
  ['07700 900123 (Mum), after 3pm', undefined],
  ['01632 960001 ext. 12', undefined],
  ['07700 90012', 'not-phone'],
  ['07700 9001234', 'not-phone'],
  ['+44 7700 90012', 'not-phone'],
  ['12345', 'not-phone'],
  ['none', 'not-phone'],
  ['sam@example.org', 'not-phone'],
  ['1'.repeat(31), 'not-phone'],
]);

table<string | undefined>('something like a postcode', postcodeLike, [
  [undefined, undefined],
  ['', undefined],
  ['M1 1AA', undefined],
  ['m11aa', undefined],
  [' EC1A 1BB ', undefined],
  ['E C 1 A 1 B B', undefined],
  ['W1A\u00a00AX', undefined],
  ['Ｍ１ １ＡＡ', undefined],
  ['SE1', undefined],
  ['MI OAA', undefined],
  ['M1-1AA', undefined],
  ['Westhaven', 'not-postcode'],
  ['12345', 'not-postcode'],
  ['M1 1AA 2', 'not-postcode'],
  ['M1 1A', 'not-postcode'],
  ['10011', 'not-postcode'],
  ['SEI', undefined],
]);

table<string | undefined>('a postcode for matching', normalisedPostcode, [
  [undefined, undefined],
  ['', undefined],
  ['wh12ab', 'WH1 2AB'],
  [' Ec1a-1bB\u200f', 'EC1A 1BB'],
  ['W1A 0AX', 'W1A 0AX'],
  ['Ｍ１ １ＡＡ', 'M1 1AA'],
  ['MI OAA', 'M1 0AA'],
  ['0X1 1AA', 'OX1 1AA'],
  ['CO1 1AA', 'CO1 1AA'],
  ['SE1', undefined],
  ['10011', undefined],
  ['Westhaven', undefined],
]);

table<string | undefined>('the first half of a postcode', outwardOf, [
  [undefined, undefined],
  ['wh1 2ab', 'WH1'],
  ['WH12 3AB', 'WH12'],
  ['WH1', 'WH1'],
  ['ec1a 1bb', 'EC1A'],
  ['MI OAA', 'M1'],
  ['M1 1A', undefined],
  ['Westhaven', undefined],
]);

table<string | undefined>('an NHS number', nhsNumber, [
  [undefined, undefined],
  [' \u200f', undefined],
  ['943 476 5919', undefined],
  ['943-476-5919', undefined],
  ['9434765919', undefined],
  ['９４３ ４７６ ５９１９', undefined],
  ['٩٤٣٤٧٦٥٩١٩', undefined],
  ['999 000 0000', 'not-nhs'],
  ['943 476 5918', 'not-nhs'],
  ['943 476 9519', 'not-nhs'],
  ['493 476 5919', 'not-nhs'],
  ['943 476 591', 'not-ten'],
  ['943 476 59190', 'not-ten'],
  ['I have lost it', 'not-ten'],
]);

describe('an NHS number', () => {
  it('is remarked on when any one digit is wrong, or two neighbours change places', () => {
    const good = '9434765919';
    for (let n = 0; n < 10; n++) {
      for (const digit of '0123456789') assert.equal(nhsNumber(good.slice(0, n) + digit + good.slice(n + 1)), digit === good[n] ? undefined : 'not-nhs');
      const swapped = good.slice(0, n) + (good[n + 1] ?? '') + good[n]! + good.slice(n + 2);
      assert.equal(nhsNumber(swapped), swapped === good ? undefined : 'not-nhs');
    }
  });
});

table<string | undefined>('an e-mail address under nhs.net or westhaven.example', (value) => (emailUnder(value, ['nhs.net', '@Westhaven.example']) ? undefined : 'elsewhere'), [
  [undefined, undefined],
  ['sam', undefined],
  ['sam@nhs.net', undefined],
  ['Sam@Trust.NHS.net ', undefined],
  ['sam@children.westhaven.example', undefined],
  ['sam@notnhs.net', 'elsewhere'],
  ['sam@nhs.net.example', 'elsewhere'],
  ['sam@example.org', 'elsewhere'],
]);

table<string | undefined>('a name of 1 to 100 characters', (value) => filled(value) ?? atMost(100)(value), [
  ['', 'missing'],
  ['X', undefined],
  ["d'Arcy-李 Ó Súilleabháin 3rd <b>", undefined],
  ['محمد', undefined],
  ['x'.repeat(100), undefined],
  ['x'.repeat(101), 'too-long'],
  ['x'.repeat(100_000), 'too-long'],
]);

describe('whatever is typed', () => {
  it('no rule throws, or answers differently the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (value) => {
        for (const rule of [filled, email, phone, postcodeLike, normalisedPostcode, outwardOf, nhsNumber, atMost(5)]) assert.equal(rule(value), rule(value));
        assert.equal(plain(plain(value)), plain(value));
      }),
    );
  });

  it('very long text takes no time', {timeout: 20_000}, () => {
    for (const rule of [filled, email, phone, postcodeLike, nhsNumber]) rule(`${'a.'.repeat(50_000)}@${'1 '.repeat(50_000)}`);
  });
});
