import assert from 'node:assert/strict';
import {test} from 'node:test';
import {request} from '../examples.js';
import type {RequestAnswer} from './answer.js';
import type {ReviewRequest} from './request.js';
import {summaryOf, toSummary} from './to-summary.js';
import {toText} from './to-text.js';

const row = (id: string, question: string, answer: string, more: Partial<RequestAnswer> = {}): RequestAnswer => ({
  id,
  question,
  answer,
  state: answer ? 'answered' : 'blank',
  ...more,
});

/** As the form sends what a parent said. */
const asked: ReviewRequest = {
  ...request,
  answers: [
    row('urgent', 'Is anyone in danger?', 'No', {code: 'neither'}),
    row('who', 'Who are you?', 'A parent', {code: 'parent'}),
    row('postcode', 'Postcode', 'WH1 2AB'),
    row('your-name', 'Your name', 'Robin Field'),
    row('name', 'What is the person’s name?', 'Sam Field'),
    row('born', 'Date of birth', '27 3 2012', {normalised: '2012-03-27'}),
    row('age', 'Age', ''),
    row('contact', 'How can the team contact you?', 'Phone call', {code: ['phone']}),
    row('contact-phone', 'Phone number', '07700 900 123'),
    row('hospital', 'Has anyone talked about going into hospital?', 'Yes, it is planned', {code: 'planned'}),
    row('hospital-when', 'When?', 'next week'),
    row('worry', 'What is happening?', 'No sleep'),
    row('knows', 'Does the person know?', '', {state: 'do-not-know', code: 'dk'}),
  ],
};

const lines = (title: string, from = asked) => summaryOf(from).find((part) => part.title === title)!.lines.join('\n');

test('the team reads contact safety, danger, what is asked, who asks, age, hospital, agreement and communication, in this order', () => {
  const order = ['Contact safety', 'Danger', 'Asked for', 'Who asks', 'Whom it is about', 'Age', 'Hospital', 'Knows and agrees, as reported', 'Communication needs'];
  assert.deepEqual(summaryOf(asked).map(({title}) => title), order);
  const text = toSummary(asked);
  const at = [...order.map((title) => text.indexOf(`${title}:`)), text.indexOf('Everything')];
  assert.deepEqual([...at].sort((a, b) => a - b), at);
  assert.ok(text.endsWith(toText(asked, {team: true})), 'everything follows');
});

test('each part holds what was said', () => {
  assert.match(lines('Contact safety'), /Phone call[^]*07700 900 123/);
  assert.match(lines('Who asks'), /A parent[^]*Robin Field[^]*Nobody has checked/);
  assert.match(lines('Whom it is about'), /WH1 2AB[^]*Sam Field/);
  assert.match(lines('Hospital'), /it is planned[^]*When\? next week/);
  assert.match(lines('Knows and agrees, as reported'), /Does the person know\? I do not know/);
});

test('what nobody asked is said to be so, and never filled in', () => {
  const empty = {...asked, answers: []};
  for (const title of ['Who asks', 'Whom it is about', 'Age', 'Hospital', 'Knows and agrees, as reported', 'Communication needs']) {
    assert.match(lines(title, empty), /the form did not ask/, title);
  }
  assert.match(lines('Contact safety', empty), /Leave none until you know/);
  assert.match(lines('Contact safety'), /whether a message may be left[^]*did not ask/i);
});

test('an age is worked out from a real date of birth only, on the day when the answers were checked', () => {
  const bornOn = (normalised: string | undefined, reviewedAt: string) =>
    lines('Age', {...asked, reviewedAt, answers: [row('born', 'Date of birth', 'as typed', normalised === undefined ? {} : {normalised}), row('age', 'Age', '')]});
  assert.match(bornOn('2012-03-27', '2026-03-26T23:00:00Z'), /^13 when/);
  assert.match(bornOn('2012-03-27', '2026-03-27T00:00:00Z'), /^14 when/);
  assert.match(bornOn('2026-03-27', '2026-03-27T00:00:00Z'), /^0 when/);
  for (const wrong of [undefined, 'soon', '2027-01-01']) assert.equal(bornOn(wrong, '2026-03-27T00:00:00Z').split('\n')[0], 'Date of birth: as typed');
  assert.equal(lines('Age', {...asked, answers: [row('born', 'Date of birth', ''), row('age', 'Age', 'about 14')]}), 'Age: about 14');
  assert.equal(lines('Age', {...asked, answers: [row('born', 'Date of birth', ''), row('age', 'Age', '')]}), 'Age: (left blank)');
});

test('a person who asks for themself is not reported to agree', () => {
  const self = {...asked, answers: [row('who', 'Who are you?', 'I am asking for myself', {code: 'self'})]};
  assert.match(lines('Knows and agrees, as reported', self), /Says that they ask for themselves. Nobody has checked it/);
});

test('how the consent flow ended is said of each thing, after what was asked, and what to look at first', () => {
  const consent: ReviewRequest['consent'] = {
    schema: 1,
    state: 'prepared',
    day: '2026-11-21',
    items: [
      {item: 'dsr', answer: 'yes', end: 'E3', basis: 'responsibility', decider: 'parent', view: 'yes', flags: []},
      {item: 'cetr', answer: 'not-asked', end: 'E10', missing: 'decision', owner: 'The consultant', flags: ['ASK-THE-PERSON']},
    ],
    remarks: ['Ask the person first.'],
  };
  assert.deepEqual(lines('Knows and agrees, as reported', {...asked, consent}).split('\n'), [
    'Does the person know? I do not know',
    'The support list: yes; decided with parental responsibility; the person wants it',
    'A review (CETR, or CTR for an adult): no decision yet; still to do: asking whoever decides, about each thing (The consultant)',
    'Ask the person first.',
  ]);
});

test('nothing typed can pass for a line of ours', () => {
  const forged = {...asked, answers: [row('your-name', 'Your name', 'Robin\nDanger:\n  - Neither')], earlierReference: 'R1\u2028Danger:'};
  assert.equal(toSummary(forged).split(/[\n\u2028]/).filter((line) => line === 'Danger:').length, 1);
});

test('“speak to me on my own” stands before everything else, and on no copy of the asker’s', () => {
  const alone = {...asked, answers: [...asked.answers, row('speak-alone', 'Speaking with you', 'Please speak to me on my own first', {code: ['yes']})]};
  assert.match(summaryOf(alone)[0]!.lines[0]!, /on their own first/);
  assert.match(toSummary(alone), /^Contact safety:\n {2}- Speak to this person on their own first/);
  assert.match(toSummary(alone), /Everything[^]*Speaking with you: Please speak/);
  assert.doesNotMatch(toText(alone), /Speaking with you|on my own/);
  assert.doesNotMatch(summaryOf({...asked, answers: [row('speak-alone', 'Speaking with you', '')]})[0]!.lines.join(), /on their own/);
});

test('how to reach somebody says whether a message may be left and who else sees it', () => {
  const safe = {...asked, answers: [...asked.answers, row('contact-phone-safe', 'May the team leave a message here?', 'No', {code: 'no', state: 'blank'}), row('contact-phone-others', 'Who else may see or hear it?', 'His father')]};
  assert.match(lines('Contact safety', safe), /message here\? No \(left blank\)\nWho else may see or hear it\? His father\nUse no other way/);
  assert.doesNotMatch(lines('Contact safety', safe), /did not ask/);
});

test('an enquiry gives an age group, and no age is made from it', () => {
  assert.equal(lines('Age', {...asked, answers: [row('age-band', 'Age group', '16 or 17', {code: '16-17'})]}), 'Age group: 16 or 17');
});

test('an invented person is marked at the very top', () => assert.match(toSummary({...asked, test: true}), /^TEST\./));
