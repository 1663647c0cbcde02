import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {emptyArea, readArea} from './read-area.js';

const said = (input: unknown) => readArea(input).problems.map(({path, code}) => `${path} ${code}`);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const kept = (input: unknown) => plain(readArea(input).area);

test('an area that says nothing is valid', () => {
  assert.deepEqual(said({}), []);
  assert.deepEqual(kept({}), {});
  assert.deepEqual(emptyArea.problems, []);
});

const faults: [what: string, input: unknown, problems: string[], left: unknown][] = [
  ['a list', [], [' wrong-type'], {}],
  ['null', null, [' wrong-type'], {}],
  ['words', 'Westhaven', [' wrong-type'], {}],
  ['a name that is a number', {name: 5, icb: 'I'}, ['name wrong-type'], {icb: 'I'}],
  ['a name that is blank', {name: ' \n', icb: 'I'}, ['name bad-value'], {icb: 'I'}],
  ['a name of 4,001 characters', {name: 'x'.repeat(4001)}, ['name bad-value'], {}],
  ['one bad language of two', {name: {en: 'W', pl: 5}}, ['name.pl wrong-type'], {name: {en: 'W'}}],
  ['a language that is none', {name: {en: 'W', English: 'W'}}, ['name.English unknown-key'], {name: {en: 'W'}}],
  ['a list for words', {name: ['W']}, ['name wrong-type'], {}],
  ['a list for an object', {privacy: [], exit: []}, ['privacy wrong-type', 'exit wrong-type'], {}],
  ['an object for a list', {contacts: {}, ratings: {id: 'red'}}, ['contacts wrong-type', 'ratings wrong-type'], {}],
  ['a list for a map', {pictures: ['a.svg'], request: {fields: []}}, ['pictures wrong-type', 'request.fields wrong-type'], {request: {}}],
  ['two keys nobody knows', {nmae: 'W', colour: 1, name: 'W'}, ['nmae unknown-key', 'colour unknown-key'], {name: 'W'}],
  ['a key that every object has', {toString: 'x', name: 'W'}, ['toString unknown-key'], {name: 'W'}],
  ['another version', {schema: 2, name: 'W'}, ['schema bad-value'], {name: 'W'}],
  ['a version in words', {schema: '1'}, ['schema bad-value'], {}],
  ['yes in words', {request: {keepInTab: 'yes'}}, ['request.keepInTab wrong-type'], {request: {}}],
  ['a level without wording', {ratings: [{id: 'purple'}, {id: 'red'}]}, ['ratings.0 wording-missing'], {ratings: [{id: 'red'}]}],
  [
    'a level whose wording is bad',
    {ratings: [{id: 'purple', label: 5, meaning: 'M'}, {id: 'red'}]},
    ['ratings.0.label wrong-type', 'ratings.0 wording-missing'],
    {ratings: [{id: 'red'}]},
  ],
  ['a level without an id', {ratings: [{label: 'Red'}]}, ['ratings.0.id missing'], {ratings: []}],
  [
    'a level twice',
    {ratings: [{id: 'red'}, 5, {id: 'red', label: 'R'}, {id: 'blue'}]},
    ['ratings.1 wrong-type', 'ratings.2.id duplicate'],
    {ratings: [{id: 'red'}, {id: 'blue'}]},
  ],
  ['a group to share with that has no words', {consent: {sharing: [{id: 'fire-service', part: 'lead'}, {id: 'panel'}]}}, ['consent.sharing.0 label-missing'], {consent: {sharing: [{id: 'panel'}]}}],
  ['a kind of information that has no words', {consent: {kinds: [{id: 'money'}, {id: 'care', label: 'Notes'}]}}, ['consent.kinds.0 label-missing'], {consent: {kinds: [{id: 'care', label: 'Notes'}]}}],
  ['a group to share with twice', {consent: {sharing: [{id: 'health'}, {id: 'health', label: 'H'}]}}, ['consent.sharing.1.id duplicate'], {consent: {sharing: [{id: 'health'}]}}],
  ['thirteen groups to share with', {consent: {sharing: Array.from({length: 13}, (_, n) => ({id: `g${n}`, label: 'G'})), signature: true}}, ['consent.sharing bad-value'], {consent: {signature: true}}],
  ['a part that nobody has', {consent: {sharing: [{id: 'police', part: 'chair'}]}}, ['consent.sharing.0.part bad-value'], {consent: {sharing: [{id: 'police'}]}}],
  ['a key of consent that nobody knows', {consent: {agreeToAll: true, retention: 'A year'}}, ['consent.agreeToAll unknown-key'], {consent: {retention: 'A year'}}],
  ['to look again after seven months', {consent: {reviewMonths: 7, signature: 'yes'}}, ['consent.reviewMonths bad-value', 'consent.signature wrong-type'], {consent: {}}],
  ['an address to change one’s mind at that is no page', {consent: {withdraw: {phone: '01632 960 001', url: 'http://westhaven.example/'}}}, ['consent.withdraw.url bad-value'], {consent: {withdraw: {phone: '01632 960 001'}}}],
  ['a rule for under 16 without its sentences', {consent: {under16: {standard: 'S'}, signature: true}}, ['consent.under16.easy missing'], {consent: {signature: true}}],
  ['a law that is in force “maybe”', {law: {mhaPart8A: 'maybe', note: 'N'}}, ['law.mhaPart8A bad-value'], {law: {note: 'N'}}],
  ['a contact of no role', {contacts: [{phone: '01632 960001'}]}, ['contacts.0.role missing'], {contacts: []}],
  [
    'a contact of a role of its own',
    {contacts: [{role: 'mayor'}, {role: 'pals'}]},
    ['contacts.0.role bad-value'],
    {contacts: [{role: 'pals'}]},
  ],
  [
    'a number that is words',
    {urgent: [{phone: 'ring us', sms: '07700 900001'}]},
    ['urgent.0.phone bad-value'],
    {urgent: [{sms: '07700 900001'}]},
  ],
  [
    'an Easy Read row without words',
    {eligibility: {standard: 'S', easy: [{picture: 'home'}, {text: 'T'}]}},
    ['eligibility.easy.0.text missing'],
    {},
  ],
  ['an Easy Read twin alone', {eligibility: {easy: []}}, ['eligibility.standard missing'], {}],
  [
    'an action that leads nowhere',
    {ratings: [{id: 'red', action: {label: 'Ask'}}]},
    ['ratings.0.action.url missing'],
    {ratings: [{id: 'red'}]},
  ],
  ['a date that is none', {reviewed: '2026-13-01'}, ['reviewed bad-value'], {}],
  ['an endpoint without https', {request: {endpoint: 'http://westhaven.example/api'}}, ['request.endpoint bad-value'], {request: {}}],
  [
    'an endpoint that only looks local',
    {request: {endpoint: 'http://localhost.evil.example/'}},
    ['request.endpoint bad-value'],
    {request: {}},
  ],
  ['an endpoint with a password', {request: {endpoint: 'https://a:b@westhaven.example/'}}, ['request.endpoint bad-value'], {request: {}}],
];

for (const [what, input, problems, left] of faults) {
  test(`${what} is left out, and named`, () => {
    assert.deepEqual(said(input), problems);
    assert.deepEqual(kept(input), left);
  });
}

test('a link is a page, a telephone or text number, or an e-mail address', () => {
  const link = (url: string) => said({links: [{title: 'T', url}]}).length === 0;
  for (const url of ['https://a.example/b?c=d#e', 'tel:+441632960001', 'tel:111', 'sms:85258', 'mailto:a@b.example'])
    assert.ok(link(url), url);
  for (const url of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://a.example/',
    '//a.example/',
    'https:a',
    'https:///a',
    'https://a.example/ javascript:x',
    'sms:85258?body=I%20need',
    'mailto:a@b.example?body=x',
    'mailto:a@b.example,c@d.example@e',
    'tel:*31#',
    'blob:https://a.example/x',
    'vbscript:x',
    '',
  ])
    assert.ok(!link(url), url);
});

test('a picture or the request page may be on this site, and never on another by a back door', () => {
  const place = (url: string) => said({request: {url}, pictures: {home: url}}).length === 0;
  for (const url of ['/request', 'request.html', './a/b.svg', '../../a.svg', '#request', '?page=2', 'https://a.example/x'])
    assert.ok(place(url), url);
  for (const url of ['//a.example', '/\\a.example', '\\\\a.example', './/a.example/', 'javascript:x', 'data:x', 'a:b', '/ a', '']) {
    assert.ok(!place(url), url);
  }
});

test('keys that reach into objects are refused, and change nothing', () => {
  const input: unknown = JSON.parse(
    '{"__proto__": {"owner": "x"}, "constructor": {"prototype": {"a": 1}}, "pictures": {"__proto__": "a.svg", "constructor": "a.svg"}, "pathways": {"list": [{"__proto__": {"b": 1}}]}}',
  );
  const {area, problems} = readArea(input);
  assert.deepEqual(
    problems.map(({path, code}) => `${path} ${code}`),
    ['__proto__', 'constructor', 'pictures.__proto__', 'pictures.constructor', 'pathways.list.0.__proto__'].map((path) => `${path} not-allowed`),
  );
  assert.equal(area.owner, undefined);
  assert.equal(({} as {owner?: string}).owner, undefined);
});

test('what a script hung on every object is not taken for the council’s words', () => {
  Object.defineProperty(Object.prototype, 'endpoint', {value: 'https://evil.example/', configurable: true, enumerable: true});
  try {
    const {area, problems} = readArea({request: {}});
    assert.equal(area.request?.endpoint, undefined);
    assert.deepEqual(problems, []);
  } finally {
    delete (Object.prototype as {endpoint?: string}).endpoint;
  }
});

test('nesting without end is cut off', () => {
  const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
  assert.deepEqual(
    said({pathways: {list: deep}}).map((line) => line.slice(-11)),
    ['not-allowed'],
  );
  assert.deepEqual(said({name: deep}), ['name wrong-type']);
  const round: Record<string, unknown> = {};
  round.again = round;
  assert.equal(said({pathways: {list: [round]}}).length, 1);
});

test('an object that throws when it is read is no area', () => {
  const trap = {
    get name(): string {
      throw new Error('no');
    },
  };
  assert.deepEqual(said(trap), [' wrong-type']);
});

test('5 MB of nonsense is read in a moment', () => {
  const input = {links: Array.from({length: 300_000}, (_, at) => at), [`x${'y'.repeat(1000)}`]: 'z'.repeat(2_000_000)};
  const before = performance.now();
  assert.equal(said(input).length, 300_001);
  assert.ok(performance.now() - before < 30_000);
});

/** JSON that looks like an area, right and wrong mixed. */
const area = (() => {
  const junk = fc.jsonValue({maxDepth: 2}) as fc.Arbitrary<unknown>;
  const or = (good: fc.Arbitrary<unknown>) => fc.oneof({weight: 3, arbitrary: good}, {weight: 1, arbitrary: junk});
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'en', 'pl', 'id', 'label'));
  const text = or(fc.oneof(fc.string(), fc.dictionary(key, or(fc.string()))));
  const wording = or(
    fc.oneof(text, fc.record({standard: text, easy: or(fc.array(or(fc.record({text, picture: text}, {requiredKeys: []}))))})),
  );
  const id = fc.constantFrom('red', 'blue', 'purple', 'Red', '');
  const rating = fc.record({id, label: text, meaning: wording, next: wording, place: or(fc.boolean())}, {requiredKeys: []});
  const contact = fc.record(
    {role: fc.constantFrom('register', 'pals', 'x'), phone: fc.constantFrom('01632 960001', 'x')},
    {requiredKeys: []},
  );
  const known = fc.record(
    {
      name: text,
      ratings: or(fc.array(or(rating))),
      contacts: or(fc.array(or(contact))),
      eligibility: wording,
      law: junk,
      pictures: or(fc.dictionary(key, text)),
    },
    {requiredKeys: []},
  );
  return fc.oneof(
    {weight: 4, arbitrary: known},
    {weight: 1, arbitrary: fc.tuple(known, fc.dictionary(key, junk)).map(([a, b]) => ({...a, ...b}))},
    {weight: 1, arbitrary: junk},
  );
})();

const frozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));

const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.keys(value).flatMap((key) => paths((value as Record<string, unknown>)[key], path ? `${path}.${key}` : key))]
    : [path];

test('whatever it is given, reading never throws, and the result is frozen through and through', () => {
  fc.assert(
    fc.property(area, (input) => assert.ok(frozen(readArea(input)))),
    {numRuns: 500},
  );
});

test('what was kept has no problems when it is read again, and stays the same', () => {
  fc.assert(
    fc.property(area, (input) => {
      const once = readArea(input).area;
      const again = readArea(once);
      assert.deepEqual(again.problems, []);
      assert.deepEqual(again.area, once);
    }),
    {numRuns: 500},
  );
});

test('every problem names a place in the file, or a key missing from one', () => {
  fc.assert(
    fc.property(area, (input) => {
      const there = new Set(paths(input));
      for (const {path, code} of readArea(input).problems) {
        const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
        assert.ok(there.has(code === 'missing' ? parent : path), `${path} ${code}`);
      }
    }),
    {numRuns: 500},
  );
});

test('good entries beside a bad one stay as they were', () => {
  const good = {role: 'pals', phone: '01632 960001'};
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (bad, at) => {
      const contacts: unknown[] = [good, good, good];
      contacts.splice(at, 0, bad);
      const left = kept({name: 'W', contacts, owner: bad === null ? 5 : null}) as {name: string; contacts: unknown[]};
      assert.equal(left.name, 'W');
      assert.deepEqual(left.contacts, [good, good, good]);
    }),
  );
});
