import type {CetrRequestElement} from '@local-offer/cetr-request';
import {expect} from '@open-wc/testing';
import {hurry} from '../faults/hurry.js';
import {headings, promisesHold} from '../faults/promises.js';
import {receiver} from '../faults/receiver.js';
import {checking, send, type Situation, type Standing} from '../faults/send.js';
import {question} from './form.js';
import {click, control, give} from './request-form.js';
import {focused, inBothModes, root, see, settled} from './support.js';

const worry = 'What is happening, and what worries you?';
const lookAgain = 'The team’s computer did not take this answer. Look at it again.';
const others = 'It also found something that is not in your answers. You cannot put that right here.';

const found = (form: CetrRequestElement) => [...root(form).querySelectorAll<HTMLElement>('.lo-faults li')];
const problems = (form: CetrRequestElement) => [...root(form).querySelectorAll('.lo-problems li')].map(see);

/** Follows the way from what was found to its page. */
async function follow(form: CetrRequestElement, words: string): Promise<void> {
  const line = [...found(form), ...root(form).querySelectorAll('p')].find((one) => see(one).includes(words) && one.querySelector('button'));
  line!.querySelector('button')!.click();
  await settled();
}

/** Sends with another answer than before: another request, and one record. */
async function sendsChanged({form}: Situation, at: ReturnType<typeof receiver>): Promise<void> {
  expect(question(form)).to.equal('Check your answers');
  await at.mend();
  await send(form);
  expect(question(form)).to.equal(headings.sent);
  const {posts, records} = await at.log();
  const ids = posts.map(({body}) => (JSON.parse(body) as {submissionId: string}).submissionId);
  expect(new Set(ids).size).to.equal(2);
  expect(Object.keys(records)).to.deep.equal([ids.at(-1)]);
}

/** Sends to a receiver that finds something wrong. */
async function refused(fault: string, more: Standing) {
  const at = receiver(fault);
  const situation = await checking(at, more);
  const quick = hurry();
  const told = await send(situation.form);
  quick.stop();
  await promisesHold(situation, await at.log());
  expect(question(situation.form)).to.equal(headings['not sent']);
  expect(Object.keys((await at.log()).records)).to.be.empty;
  return {at, situation, form: situation.form, reason: 'reason' in told ? told.reason : ''};
}

inBothModes((mode) => {
  for (const reading of ['standard', 'easy'] as const)
    it(`what a receiver finds in an answer stands beside it, here and on its page, and is put right there (${reading})`, async () => {
      const {at, situation, form, reason} = await refused('names-the-phone', {mode, reading});
      const words = 'Please give a number that we can ring from abroad.';
      expect([reason, situation.seen.spoken.at(-1)]).to.deep.equal(['refused', 'The team’s computer found something to put right.']);
      expect(found(form).length).to.equal(1);
      expect(see(found(form)[0]!)).to.include(words);
      await follow(form, words);
      const box = control(form, 'contact-phone');
      expect(box.value).to.equal(situation.given['contact-phone']);
      expect(problems(form)).to.deep.equal([words]);
      expect(focused() === root(form).querySelector('.lo-problems')).to.be.true;
      expect(box.getAttribute('aria-invalid')).to.equal('true');
      expect(box.getAttribute('aria-describedby')!.split(' ').map((id) => see((form.shadowRoot ?? document).getElementById(id)!)).join(' ')).to.include(words);
      await give(form, 'contact-phone', '+44 1632 960 987');
      await click(form);
      expect(see(root(form))).to.not.include(words);
      await sendsChanged(situation, at);
    });

  it('it holds nobody: the same answer can be sent again as it is, and is the same request', async () => {
    const {at, situation, form} = await refused('names-a-page-before', {mode});
    await follow(form, worry);
    expect(control(form, 'worry').value).to.equal(situation.given['worry']);
    await click(form);
    expect(question(form)).to.equal('Check your answers');
    expect(see(root(form)), 'it still stands at the answer').to.include('Please say a little more.');
    await at.mend();
    const before = situation.seen.spoken.length;
    await send(form);
    await promisesHold({...situation, seen: situation.seen.since(before)}, await at.log());
    expect(question(form)).to.equal(headings.sent);
  });

  it('of a code it says only that the answer was not taken', async () => {
    const {form} = await refused('names-two', {mode});
    expect(found(form).length).to.equal(2);
    for (const line of found(form)) expect(see(line)).to.include(lookAgain);
    expect(see(root(form))).to.not.match(/too-long|Also|also found/);
  });

  it('what no answer is about is said once, without its words', async () => {
    const {form} = await refused('names-what-nobody-asked', {mode});
    expect(found(form).map(see)).to.deep.equal([others]);
    expect(see(root(form))).to.not.match(/favourite|Missing|sentAt|late\b/);
  });

  it('what nobody can read is a refusal without a list', async () => {
    const {form} = await refused('names-nothing-readable', {mode});
    expect(found(form)).to.be.empty;
    expect(see(root(form))).to.include('The team’s computer did not take it.').and.not.include('everything');
  });

  it('hostile words are words: here, on the check page and beside the field', async () => {
    const {form} = await refused('says-something-hostile', {mode});
    const words = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> {{7*7}} ${7*7}';
    const harmless = () => {
      expect(see(root(form))).to.include(words);
      expect(Boolean(root(form).querySelector('img[src=x], script'))).to.be.false;
      expect('hurt' in window).to.be.false;
    };
    harmless();
    await follow(form, '{{7*7}}');
    harmless();
    await click(form);
    expect(question(form)).to.equal('Check your answers');
    harmless();
  });

  it('a hostile reference is a word too', async () => {
    const at = receiver('a-hostile-reference');
    const situation = await checking(at, {mode});
    await send(situation.form);
    const log = await at.log();
    expect(see(root(situation.form))).to.include('“I sent a form with the reference <img src=x onerror="window.hurt=1"> {{7*7}}.');
    expect(Boolean(root(situation.form).querySelector('img[src=x]'))).to.be.false;
    expect('hurt' in window).to.be.false;
    await promisesHold(situation, log);
  });

  it('413 names the longest answer, leads to it, and what was made shorter is another request', async () => {
    const {at, situation, form, reason} = await refused('413', {mode});
    expect(reason).to.equal('too-large');
    expect(see(root(form))).to.include(`The longest is your answer to “${worry}”. Make it shorter.`);
    await follow(form, worry);
    expect(control(form, 'worry').value).to.equal(situation.given['worry']);
    await give(form, 'worry', 'Not asleep.');
    await click(form);
    await sendsChanged(situation, at);
  });

  it('what is found after a try that was lost is still not sent', async () => {
    const {form} = await refused('503-then-names-the-phone', {mode});
    expect(found(form).length).to.equal(1);
  });
});
