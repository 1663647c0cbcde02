import fc from 'fast-check';
import {areaNames, type AreaName} from './request-model-areas.js';

/*
 * What a person, a receiver and a page can do to the request form, as plain data: a sequence that broke something can be
 * kept as it is. Numbers are taken round: "the third of two" is the first.
 */

/** What comes back from where a request is sent to. */
export const replies = ['sent', 'duplicate', 'lost', 'unavailable', 'faulty', 'refused', 'page', 'other-id'] as const;
export type Reply = (typeof replies)[number];

export type Deed =
  | {readonly do: 'continue' | 'back' | 'fill' | 'undo' | 'read' | 'renew' | 'keep' | 'other' | 'copy' | 'exit'}
  | {readonly do: 'choose'; readonly field: number; readonly option: number}
  | {readonly do: 'tick'; readonly field: number; readonly option: number}
  | {readonly do: 'write'; readonly field: number; readonly text: string}
  | {readonly do: 'date'; readonly day: string; readonly month: string; readonly year: string}
  | {readonly do: 'add'}
  | {readonly do: 'tell'; readonly group: number; readonly part: number; readonly text: string}
  | {readonly do: 'remove'; readonly group: number}
  | {readonly do: 'change'; readonly row: number}
  | {readonly do: 'open'; readonly group: number}
  | {readonly do: 'who'; readonly who: string}
  | {readonly do: 'age'; readonly age: string; readonly how: 'age' | 'date'}
  | {readonly do: 'earlier'; readonly earlier: string; readonly change: string; readonly reference: string}
  | {readonly do: 'agree'; readonly knows: string; readonly agrees: string; /** To the second of two things. Default: the same. */ readonly also?: string; readonly basis: string}
  | {readonly do: 'urgent'; readonly urgent: string; readonly hospital: string}
  | {readonly do: 'history'; readonly by: number}
  | {readonly do: 'area'; readonly area: AreaName}
  | {readonly do: 'send'; readonly reply: Reply}
  | {readonly do: 'again'; readonly reply: Reply}
  | {readonly do: 'stop'; readonly reply: Reply};

export const kinds = [
  'continue', 'back', 'fill', 'undo', 'read', 'renew', 'keep', 'other', 'copy', 'exit', 'choose', 'tick', 'write', 'date', 'add', 'tell', 'remove',
  'change', 'open', 'who', 'age', 'earlier', 'agree', 'urgent', 'history', 'area', 'send', 'again', 'stop',
] as const satisfies readonly Deed['do'][];

/** Where somebody stands when it begins: with whose answers, how far, in which area. */
export interface Beginning {
  readonly answers: 'none' | 'parent' | 'self' | 'enquiry' | 'professional' | 'change' | 'both' | 'everything';
  /** How often Continue was pressed. The check page stops it. */
  readonly pages: number;
  readonly area: AreaName;
}

/** What hands, paste buffers and bad days bring. */
const texts = [
  '', ' ', '\u200b', 'Sam', '  Sam   Field ', '\tSam', 'Sam\u00a0', "Zoë O'Brien-ﬁtz (李)", 'محمد', '\u202etxet', '<img src=x onerror=alert(1)>', '</pre><script>', '&amp;&#39;"\'', '\u0000\u0007\ud800', '👩‍👧',
  'one\ntwo\r\nthree', '__proto__', 'constructor', '${1}$&', 'NULL', '0', '１６', '07700 900 123', 'robin@example.org', 'WH1 2AB', 'ns1 1aa', '30', 'x'.repeat(1001), 'y'.repeat(3001),
];
const odd = fc.constantFrom(...' \t\n\u0000\u00a0\u00ad\u200d\u2028\ud800\udc00\ufeff<>&"\'`\\${}[]/ßﬁ٣李'.split(''), '😀');
const text = fc.oneof({weight: 3, arbitrary: fc.constantFrom(...texts)}, fc.string({unit: odd, maxLength: 6}), fc.string({maxLength: 12}));
const number = fc.nat(11);
const reply = fc.constantFrom(...replies, 'lost' as const, 'unavailable' as const);
const one = (...values: readonly string[]) => fc.constantFrom(...values);

const simple = (kind: Deed['do']) => fc.constant({do: kind} as Deed);
const deed = <Kind extends Deed['do']>(kind: Kind, rest: {[Key in Exclude<keyof Extract<Deed, {do: Kind}>, 'do'>]: fc.Arbitrary<Extract<Deed, {do: Kind}>[Key]>}) =>
  fc.record({do: fc.constant(kind), ...rest}, {noNullPrototype: true}) as unknown as fc.Arbitrary<Deed>;

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {weight: 5, arbitrary: simple('fill')},
  {weight: 5, arbitrary: simple('continue')},
  {weight: 4, arbitrary: simple('back')},
  ...(['undo', 'read', 'renew', 'keep', 'other', 'copy'] as const).map(simple),
  {weight: 3, arbitrary: deed('choose', {field: number, option: number})},
  {weight: 2, arbitrary: deed('tick', {field: number, option: number})},
  {weight: 4, arbitrary: deed('write', {field: number, text})},
  deed('date', {day: one('1', '31', '', 'x'), month: one('3', '02', 'March', ''), year: one('1990', '2010', '2999', '24')}),
  deed('tell', {group: number, part: number, text}),
  simple('add'),
  deed('remove', {group: number}),
  {weight: 4, arbitrary: deed('change', {row: fc.nat(50)})},
  {weight: 2, arbitrary: deed('open', {group: fc.nat(7)})},
  {weight: 2, arbitrary: deed('who', {who: one('self', 'parent', 'family', 'professional', 'advocate', 'other')})},
  {weight: 2, arbitrary: deed('age', {age: one('15', '16', '17', '18', '25', '26', 'about 12', 'not known', ''), how: fc.constantFrom('age' as const, 'date' as const)})},
  {weight: 2, arbitrary: deed('earlier', {earlier: one('yes', 'yes', 'no', 'dk'), change: one('new', 'add', 'correct', 'stop'), reference: one('', 'WH-7K3M-9QHP', ' ')})},
  {weight: 2, arbitrary: deed('agree', {knows: one('yes', 'not-yet', 'not-safe', 'dk'), agrees: one('yes', 'no', 'unsure', 'cannot', 'dk'), also: one('yes', 'no', 'cannot'), basis: one('own', 'responsibility', 'best-interests', 'not-yet')})},
  deed('urgent', {urgent: one('danger', 'hospital', 'neither'), hospital: one('planned', 'talked', 'there', 'no', 'dk')}),
  {weight: 2, arbitrary: deed('history', {by: fc.constantFrom(-3, -2, -1, 1, 2)})},
  {weight: 2, arbitrary: deed('area', {area: fc.constantFrom(...areaNames)})},
  {weight: 2, arbitrary: deed('send', {reply})},
  {weight: 2, arbitrary: deed('again', {reply})},
  deed('stop', {reply}),
  simple('exit'),
);

/** What seldom comes about by chance, and often in a life: a change of mind between two sendings, two forms at once, a group told whole. */
const sends = deed('send', {reply: fc.constantFrom('lost', 'unavailable', 'page')});
const phrases: readonly fc.Arbitrary<readonly Deed[]>[] = [
  fc.tuple(sends, deed('write', {field: number, text: one('Something else.')}), sends, simple('undo'), sends),
  fc.tuple(sends, simple('other'), sends, simple('other'), deed('again', {reply})),
  fc.tuple(deed('open', {group: fc.nat(7)}), simple('fill'), simple('fill'), simple('fill'), sends),
  fc.tuple(deed('choose', {field: number, option: number}), simple('continue'), sends),
  fc.tuple(
    deed('who', {who: one('professional', 'parent')}),
    deed('age', {age: one('15', '17'), how: fc.constantFrom('age' as const, 'date' as const)}),
    deed('agree', {knows: one('yes', 'not-yet'), agrees: one('yes', 'no'), also: one('yes', 'no'), basis: one('best-interests', 'responsibility', 'not-yet')}),
    sends,
  ),
  fc.tuple(deed('write', {field: number, text: one('  Sam   Field ', ' x', 'y\u00a0')}), simple('continue'), sends),
];

/** What is done in a short life. */
export const anyDeeds = (most: number): fc.Arbitrary<readonly Deed[]> =>
  fc.array(fc.oneof({weight: 15, arbitrary: anyDeed.map((one): readonly Deed[] => [one])}, ...phrases.map((arbitrary) => ({weight: 1, arbitrary}))), {maxLength: most}).map((lists) => lists.flat());

export const anyBeginning: fc.Arbitrary<Beginning> = fc.record(
  {
    answers: fc.constantFrom('none', 'parent', 'self', 'enquiry', 'professional', 'change', 'both', 'everything'),
    pages: fc.oneof(fc.constant(99), fc.nat(24)),
    area: fc.constantFrom('plain', ...areaNames),
  },
  {noNullPrototype: true},
);
