import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea, type Answers} from '@local-offer/core';
import {readings, type ViewContext} from '@local-offer/ui';
import {forEach, given} from '../examples-answers.js';
import {meaningOf, noEnds} from './end-words.js';
import type {Band, Who} from './voice.js';
import {runsOf} from './runs.js';
import {type Run} from './walk.js';

const {endsView, endTitle} = await import('./end-view.js');

const contextOf = (input: object = {}, reading: ViewContext['reading'] = 'standard'): ViewContext => ({
  area: readArea(input).area,
  reading,
  pictures: true,
  locale: 'en',
  level: 2,
  uid: 'x',
  urgent: 'block',
});
const plain = (markup: string) => markup.replace(/<!--[^]*?-->|<[^>]*>/g, ' ').replace(/&#39;/g, "'").replace(/\s+/g, ' ').trim();
const markupOf = async (content: unknown) => collectResult(render(content));
const pageOf = async (answers: Answers, context: ViewContext = contextOf(), more: object = {}) => {
  const {area, locale, reading} = context;
  return plain(await markupOf(endsView(context, {runs: runsOf(answers, given), asker: {answers, area, locale, reading}, rows: [], ...more})));
};
const decide = (answers: Record<string, string | string[]>): Answers => ({task: 'decide', informed: 'yes', which: ['dsr', 'cetr'], ...answers});
const times = (text: string, part: string) => text.split(part).length - 1;

/** One set of answers for each end, who answers, how old the person is and which way it went. */
const situations = new Map<string, Answers>();
forEach(3000, (answers) => {
  const [who, age] = [answers['who'] as Who, answers['age'] as Band];
  const key = runsOf(answers, given).map((run) => [meaningOf(run, {who, band: age}), run.flags.join('+')].join(' ')).join(', ');
  if (runsOf(answers, given).some(({end}) => end && end !== 'LOOK')) situations.set(`${key}, ${who}, ${age}`, answers);
});

const rights = {
  standard: ['worse care because', 'changed? (your mind )?at any time', 'advocate', 'Other kinds of meeting can be looked at.'],
  easy: ['worse care because', 'at any time', 'advocate', 'Other kinds of meeting can be looked at.'],
};

describe('every end', () => {
  it('is among the situations, for every who and every band that can come to it', () => {
    const ended = new Set([...situations.values()].flatMap((answers) => runsOf(answers, given).map(({end}) => end)));
    assert.deepEqual([...ended].sort(), ['E0', 'E1', 'E10', 'E11', 'E12', 'E2', 'E3', 'E4', 'E5', 'E5-BI', 'E6', 'E7', 'E8', 'E9']);
    assert.ok(situations.size > 300, `${situations.size}`);
  });

  for (const reading of readings)
    it(`says "you" to the person who reads about themself (${reading})`, async () => {
      for (const [where, answers] of situations) {
        if (answers['who'] !== 'person') continue;
        const page = await pageOf(answers, contextOf({}, reading));
        assert.doesNotMatch(page, /the (child|young person|person) (want|think|say|can)|(best|ask|decide) for the (child|young person)/, where);
      }
    });

  for (const reading of readings)
    it(`opens with its title and with what was not sent, then whom to give it to, and has something to do next (${reading})`, async () => {
      const context = contextOf({}, reading);
      for (const [where, answers] of situations) {
        const page = await pageOf(answers, context, {buttons: 'BUTTONS', letter: 'LETTER'});
        const title = endTitle(runsOf(answers, given));
        assert.ok(title && page.startsWith(`${title} This has not been sent to anyone.`), `${where}: ${page.slice(0, 90)}`);
        assert.ok(page.indexOf('Whom to give it to') < page.indexOf('BUTTONS'), where);
        assert.match(page, title === 'Your letter is ready' ? /BUTTONS LETTER/ : /What to do next/, where);
      }
    });

  for (const reading of readings)
    it(`holds the four rights once at every no, and nowhere else (${reading})`, async () => {
      for (const [where, answers] of situations) {
        const page = await pageOf(answers, contextOf({}, reading));
        const no = runsOf(answers, given).some(({end}) => end && noEnds.includes(end));
        assert.equal(times(page, 'After a no'), no ? 1 : 0, where);
        if (no) for (const right of rights[reading]) assert.match(page.slice(page.indexOf('After a no')), new RegExp(right), `${where}: ${right}`);
        else assert.doesNotMatch(page, /worse care/, where);
      }
    });

  for (const reading of readings)
    it(`names nobody, no number and no time where the area file is silent, and says whom to ask (${reading})`, async () => {
      for (const [where, answers] of situations) {
        const {area, locale} = contextOf();
        const markup = await markupOf(endsView(contextOf({}, reading), {runs: runsOf(answers, given), asker: {answers, area, locale, reading}, rows: []}));
        assert.doesNotMatch(markup, /href="(tel|sms|mailto|https):|\d+ (days|weeks|months)|every year/, where);
        assert.match(plain(markup), /Ask your council/, where);
      }
    });

  it('never says a word that judges, promises or counts in law', async () => {
    for (const reading of readings)
      for (const [where, answers] of situations)
        assert.doesNotMatch(await pageOf(answers, contextOf({}, reading)), /\bvalid|eligib|statutory|blue light|competen|\black|withdrawn|undefined|\[object/i, where);
  });
});

describe('one page for several things', () => {
  const own = (dsr: string, cetr: string, more = {}) => decide({who: 'person', age: '16-17', 'dsr.B2': dsr, 'cetr.B2': cetr, ...more});

  it('has a heading for each, with how it ended', async () => {
    const page = await pageOf(own('yes', 'no'));
    assert.match(page, /Going on the support list \(Dynamic Support Register, DSR\): yes You said yes\..*Having a review \(.*\): no You said no\. It is your own choice/);
    assert.match(page, /One answer is yes and the other is no\. That is allowed/);
  });

  it('says what they share once', async () => {
    const page = await pageOf(own('no', 'no'));
    for (const part of ['This has not been sent', 'After a no', 'Someone to speak up', 'Tell the team about the no', 'It is your own choice']) assert.equal(times(page, part), 1, part);
    assert.match(page, /This is the same as above/);
    assert.doesNotMatch(page, /An advocate is someone who speaks up/);
  });

  it('names what is to be looked at once where it is about both, and below its own heading where it is about one', async () => {
    const child = {who: 'parent', age: 'under-16', A1: 'yes', 'dsr.A2': 'dk', 'cetr.A2': 'dk', A4: 'alone', 'dsr.A5': 'yes', 'cetr.A5': 'yes', 'dsr.A6': 'unsure'};
    const both = await pageOf(decide({...child, 'cetr.A6': 'unsure'}));
    assert.match(both, /Please look at this first Ask a professional whether the child can decide this themselves.*The child is not sure/);
    assert.equal(times(both, 'The child is not sure'), 1);
    const first = await pageOf(decide({...child, 'cetr.A6': 'yes'}));
    assert.match(first, /DSR\): yes You said yes, with parental responsibility\..* The child is not sure\..*Having a review/);
  });

  it('gives questions to ask about what is not decided', async () => {
    assert.match(await pageOf(own('unsure', 'no')), /Questions you can ask .*How long does a name stay on the list\?/);
    assert.doesNotMatch(await pageOf(own('unsure', 'no')), /Can I bring someone/);
    assert.match(await pageOf(own('unsure', 'unsure')), /Can I bring someone/);
    assert.doesNotMatch(await pageOf(own('yes', 'no')), /Questions you can ask/);
  });

  it('says how to take a yes back wherever there is one, and only there', async () => {
    assert.match(await pageOf(own('yes', 'no')), /How to take a yes back .*choose “Change a yes from before”.*Ask your council whom to tell/);
    assert.doesNotMatch(await pageOf(own('no', 'unsure')), /How to take a yes back/);
  });
});

describe('who is named', () => {
  const area = {
    contacts: [
      {role: 'register', label: 'List team', phone: '01632 960 001'},
      {role: 'review', label: 'Review team', phone: '01632 960 002'},
      {role: 'advocacy', label: 'Westhaven Voices', phone: '01632 960 003'},
      {role: 'social-care', label: 'Front door', phone: '01632 960 004'},
    ],
    consent: {withdraw: {label: 'Consent desk', phone: '01632 960 005'}, reviewMonths: 12},
  };
  const at = (answers: Record<string, string | string[]>) => pageOf(decide({who: 'person', age: '16-17', ...answers}), contextOf(area));

  it('is whoever keeps what it is about, and who speaks up', async () => {
    const list = await at({which: ['dsr'], 'dsr.B2': 'no'});
    assert.match(list, /Whom to give it to .*List team .*Someone to speak up .*Westhaven Voices/);
    assert.doesNotMatch(list, /Review team|Front door|Ask your council/);
    assert.match(await at({which: ['cetr'], 'cetr.B2': 'unsure'}), /Review team/);
  });

  it('is whom to tell of a change of mind, and nobody else is named beside it', async () => {
    assert.match(await at({which: ['dsr'], 'dsr.B2': 'yes'}), /How to take a yes back .*Consent desk/);
    assert.doesNotMatch(await at({which: ['dsr'], 'dsr.B2': 'no'}), /Consent desk/);
    const letter = await pageOf({task: 'withdraw', who: 'person', W1: ['cetr'], W2: 'self', W3: 'now', W4: 'no'}, contextOf(area));
    assert.match(letter, /^Your letter is ready .*Whom to give it to .*Consent desk/);
    assert.doesNotMatch(letter, /List team|Review team/);
  });

  it('is asked for a time only where the area gives one, and something was decided', async () => {
    assert.match(await at({which: ['dsr'], 'dsr.B2': 'yes'}), /When to ask again When you turn 18\..*In this area: after 12 months\./);
    assert.doesNotMatch(await at({which: ['dsr'], 'dsr.B2': 'unsure'}), /When to ask again|12 months/);
  });
});

describe('taking a yes back', () => {
  const back = {task: 'withdraw', who: 'person', W1: ['sharing'], W2: 'self', W3: 'now', W4: 'yes'};

  it('ends in a letter that has stopped nothing yet, with what stays', async () => {
    const page = await pageOf(back, contextOf(), {letter: 'LETTER'});
    assert.match(page, /^Your letter is ready This has not been sent to anyone\..*LETTER Without sharing, a review panel cannot read the papers.*Nothing has stopped yet.*What stays What was shared before cannot be undone/);
  });

  it('is not for somebody who may not decide, and does not go over the head of a child', async () => {
    assert.match(await pageOf({task: 'withdraw', who: 'family', age: '16-17', W1: ['dsr'], W2: 'nobody'}), /Taking a yes back: not decided yet Nothing has stopped.*From 16, this is a person’s own choice.*You can still tell the team what worries you/);
    assert.match(
      await pageOf({task: 'withdraw', who: 'parent', age: 'under-16', W1: ['dsr'], W2: 'holder', 'W2-child': 'goes-on'}),
      /Taking a yes back: people do not agree .*Nothing changes because of this page, and the team must help/,
    );
  });
});

describe('the request form', () => {
  it('says who answers where the flow did not ask', async () => {
    const runs: readonly Run[] = runsOf({R1: 'yes', 'cetr.R2': 'no'}, {...given, from: 'R1', known: {who: ['parent'], age: ['16-17'], which: ['cetr']}});
    assert.match(await pageOf({}, contextOf(), {runs, known: {who: 'parent', band: '16-17'}}), /You passed on a no from the young person\. It is their own choice/);
  });
});
