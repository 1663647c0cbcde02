import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea, type Answers} from '@local-offer/core';

const {letterNotes, letterOf, letterText, letterView, sharingThatStops} = await import('./withdrawal-letter.js');
const {letterTitle} = await import('./messages-letter.js');

const areaOf = (input: object = {}) => readArea(input).area;
const letter = (answers: Answers, input: object = {}) => letterOf({answers: {task: 'withdraw', ...answers}, area: areaOf(input), locale: 'en'}, '2026-11-22');
const text = (answers: Answers, input: object = {}) => letterText(letter(answers, input));
const person: Answers = {who: 'person', W1: ['dsr'], W2: 'self', W3: 'now', W4: 'no'};
const parent: Answers = {who: 'parent', age: 'under-16', W1: ['cetr'], W2: 'holder', 'W2-child': 'stop', W3: 'now', W4: 'no'};

describe('the letter that takes a yes back', () => {
  it('is ready, and never says that something has stopped', () => {
    assert.equal(letterTitle(), 'Your letter is ready');
    for (const answers of [person, parent, {...person, W1: ['dsr', 'cetr', 'sharing'], W4: 'yes'}])
      assert.doesNotMatch(text(answers), /withdrawn|has stopped|was sent/i);
  });

  it('says what, from when, on what footing, and asks for an answer in writing and who was told', () => {
    assert.equal(
      text({...person, name: 'Sam Field', 'born-day': '3', 'born-month': '2', 'born-year': '2009'}, {contacts: [{role: 'register', label: 'Westhaven list team'}]}),
      [
        'I change my mind',
        '',
        'To: Westhaven list team',
        'Date: 22 November 2026',
        'My name: Sam Field',
        'Date of birth: 3 February 2009',
        '',
        'This should stop:',
        '- Being on the support list (Dynamic Support Register, DSR)',
        '',
        'Please stop it now.',
        '',
        'This is my own decision.',
        '',
        'Please also stop sharing information for the support list.',
        '',
        'Please confirm this in writing.',
        '',
        'Please also say who had been told, and whom you have now told that it stops.',
        '',
        'Please answer to: ________________________',
        '',
      ].join('\n'),
    );
  });

  it('leaves a line where nothing was typed, and invents nobody', () => {
    for (const label of ['To', 'My name', 'Date of birth']) assert.ok(text(person).includes(`${label}: ____`), label);
    assert.doesNotMatch(text(person), /@|NHS number|Signed/);
    assert.match(text(parent), /About: ____[^]*Name of who writes this: ____/);
  });

  for (const [name, answers, expected] of [
    ['somebody who is 16 or 17 now', {...person, W2: 'now-16'}, /yes for me before\. I am 16 or 17 now/],
    ['somebody who is 18 or over now', {...person, W2: 'now-18', W1: ['cetr']}, /Care and Treatment Review, CTR\)[^]*I am 18 or over now/],
    ['a parent for a child who wants it too', parent, /parental responsibility for the child\.\n\nThe child wants it to stop too\./],
    ['a parent for a child who could not say', {...parent, 'W2-child': 'no-word'}, /The child could not say/],
    ['a parent who does not know what the child wants', {...parent, 'W2-child': 'dk'}, /Please ask the child/],
    ['a parent who writes for a young person', {...parent, age: '16-17', W2: 'person', 'W2-child': undefined!}, /The young person wants this\. I am writing it down for them\. Please ask them too\./],
    ['a professional who writes for a parent', {...parent, who: 'professional'}, /Someone with parental responsibility for the child wants this\. I am writing it down/],
    ['an attorney', {...person, who: 'attorney', age: '18-over', W2: 'attorney'}, /I say this as the attorney or deputy/],
    ['an advocate who writes for an attorney', {...person, who: 'advocate', age: '18-over', W2: 'attorney'}, /The attorney or deputy of the person wants this/],
  ] as readonly [string, Answers, RegExp][])
    it(`speaks for ${name}`, () => {
      assert.match(text(answers), expected);
      if (answers['who'] !== 'person') assert.doesNotMatch(text(answers), /my own decision/);
    });

  it('names the day, and knows of what was shared before, where there is either', () => {
    const later = text({...person, W3: 'date', 'W3-on-day': '1', 'W3-on-month': 'March', 'W3-on-year': '2030', W4: 'yes'});
    assert.match(later, /Please stop it from 1 March 2030\.[^]*cannot be undone/);
    assert.doesNotMatch(later, /stop it now/);
    assert.doesNotMatch(text({...person, W4: 'dk'}), /cannot be undone/);
  });

  for (const [W1, stops, said] of [
    [['dsr'], ['dsr'], /information for the support list\./],
    [['cetr'], ['cetr'], /information for the review\./],
    [['cetr', 'dsr'], ['dsr', 'cetr'], /for the support list and for the review\./],
    [['sharing'], ['all'], /stop all sharing/],
    [['dsr', 'cetr', 'sharing'], ['all'], /stop all sharing/],
    [[], [], undefined],
  ] as const)
    it(`stops the sharing that goes with it: ${W1.join(' and ') || 'nothing'}`, () => {
      assert.deepEqual(sharingThatStops({W1: [...W1]}), stops);
      if (said) assert.match(text({...person, W1: [...W1]}), said);
      else assert.doesNotMatch(text({...person, W1: [...W1]}), /stop (all )?sharing/);
    });

  it('says what follows where only sharing is taken back', () => {
    assert.match(letterNotes({W1: ['sharing']})[0]!.standard, /panel cannot read the papers/);
    for (const W1 of [['dsr', 'sharing'], ['sharing', 'dsr'], ['dsr'], []]) assert.deepEqual(letterNotes({W1}), []);
  });

  it('is addressed to whom the area names for it, before anybody else', () => {
    const contacts = [{role: 'pals', label: 'PALS'}, {role: 'review', label: 'Review team'}];
    const to = (input: object) => text(person, input).match(/To: (.*)/)![1];
    assert.equal(to({consent: {withdraw: {label: 'Change team', email: 'x@westhaven.example'}}, contacts, council: 'Westhaven Council'}), 'Change team');
    assert.equal(to({contacts, council: 'Westhaven Council'}), 'Review team');
    assert.equal(to({council: 'Westhaven Council'}), 'Westhaven Council');
  });

  it('has a place to sign where the council asks for it', () => {
    const signed = (answers: Answers) => text({...person, ...answers}, {consent: {signature: true}});
    assert.match(signed({}), /Signed: ____/);
    assert.match(signed({sign: 'name', 'sign-text': 'Sam Field'}), /Signed: Sam Field/);
    assert.match(signed({sign: 'said', 'sign-text': 'Nurse Moss'}), /Said to: Nurse Moss/);
  });

  it('shows the same on the page, with what was typed untranslated and a line for whoever listens', async () => {
    const answers = {...person, name: 'Sam <b>Field</b>', 'W5-told': 'My school'};
    const html = (await collectResult(render(letterView(letter(answers))))).replace(/<!--[^]*?-->/g, '');
    const seen = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    assert.match(html, /<bdi translate="no">Sam &lt;b&gt;Field&lt;\/b&gt;<\/bdi>/);
    assert.match(seen, /Who has been told about this already: My school/);
    assert.match(html, /aria-hidden="true">_+<\/span>\s*<span class="lo-spoken">Left blank/);
    const copied = letterText(letter(answers)).split('\n').filter((line) => line && !line.includes('____') && !line.includes('Sam'));
    for (const line of copied) assert.ok(seen.includes(line.replace(/^- /, '')), line);
  });
});
