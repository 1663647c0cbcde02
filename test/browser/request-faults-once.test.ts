import type {CetrRequestElement} from '@local-offer/cetr-request';
import {chooseReading, keep, wipeAll} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {hurry, pause} from '../faults/hurry.js';
import {headings, promisesHold} from '../faults/promises.js';
import {arrived, receiver, type Log} from '../faults/receiver.js';
import {answers, checking, endOf, secrets, send, type End} from '../faults/send.js';
import {question} from './form.js';
import {click, fill, mountAt, standing, standingIn, westhaven} from './request-form.js';
import {control, inBothModes, mount, place, press, root, see, sendKeys, settled} from './support.js';

const start = 'Ask for a review, or to go on the support list';
const reference = (form: CetrRequestElement) => see(root(form).querySelector('.lo-reference strong')!);
const counts = ({posts, records}: Log) => [posts.length, Object.keys(records).length];

/** Where to put the mouse for a button. */
function over(form: CetrRequestElement, name: string): [number, number] {
  const button = control(form, name);
  button.scrollIntoView({block: 'center'});
  const {x, y, width, height} = button.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

const impatience: Record<string, (form: CetrRequestElement, button: string) => Promise<unknown>> = {
  'a double click': async (form, button) => {
    const position = over(form, button);
    await sendMouse({type: 'click', position});
    await sendMouse({type: 'click', position});
  },
  'two clicks in one moment': async (form, button) => {
    const one = control(form, button);
    one.click();
    one.click();
  },
  'Enter and a click': async (form, button) => {
    const position = over(form, button);
    control(form, button).focus();
    await sendKeys({press: 'Enter'});
    await sendMouse({type: 'click', position});
  },
  'Enter, again and again': async (form, button) => {
    control(form, button).focus();
    for (let n = 0; n < 5; n++) await sendKeys({press: 'Enter'});
  },
};

inBothModes((mode) => {
  for (const [what, act] of Object.entries(impatience)) {
    it(`${what} on Send is one request`, async () => {
      const at = receiver('fine-when-mended');
      const situation = await checking(at, {mode});
      const end = endOf(situation.form);
      await act(situation.form, 'Send');
      await at.mend();
      await end;
      await settled();
      await promisesHold(situation, await at.log());
      expect(question(situation.form)).to.equal(headings.sent);
      expect(counts(await at.log())).to.deep.equal([1, 1]);
    });
  }

  it('a double click on Try again is one more, and the same', async () => {
    const at = receiver('500-then-fine-when-mended');
    const situation = await checking(at, {mode});
    const {form, seen} = situation;
    await send(form);
    const before = seen.spoken.length;
    const end = endOf(form);
    await impatience['a double click']!(form, 'Try again');
    await at.mend();
    await end;
    await settled();
    await promisesHold({...situation, seen: seen.since(before)}, await at.log());
    expect(counts(await at.log())).to.deep.equal([2, 1]);
  });

  it('a form that the page makes anew while the first is on its way sends the same request', async () => {
    const at = receiver('fine-when-mended');
    const {form} = await checking(at, {mode});
    await press(form, 'Send');
    await arrived(at);
    form.remove();
    const again = await checking(at, {mode});
    await at.mend();
    await send(again.form);
    const log = await at.log();
    await promisesHold(again, log);
    expect(counts(log)).to.deep.equal([2, 1]);
  });

  it('two forms of one page with the same answers are one request, and both say its first reference', async () => {
    const at = receiver('fine-when-mended');
    const {form} = await checking(at, {mode});
    const {form: second} = await checking(at, {mode});
    const ends = [form, second].map(endOf);
    await press(form, 'Send');
    await press(second, 'Send');
    await arrived(at, 2);
    await at.mend();
    await Promise.all(ends);
    await settled();
    const log = await at.log();
    expect(counts(log)).to.deep.equal([2, 1]);
    expect([form, second].map(reference)).to.deep.equal([log.receipts[0]!.reference, log.receipts[0]!.reference]);
  });

  it('Stop trying leaves it open, keeps every answer, and what was stored is not stored again', async () => {
    const at = receiver('hangs-after-storing');
    const situation = await checking(at, {mode});
    const {form, seen} = situation;
    const end = endOf(form);
    await press(form, 'Send');
    await arrived(at);
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true})), 'the browser asks before the page is left').to.be.false;
    await press(form, 'Stop trying');
    expect(((await end) as {reason?: string}).reason).to.equal('stopped');
    await settled();
    await promisesHold(situation, await at.log());
    expect(question(form)).to.equal(headings.unknown);
    await at.mend();
    const before = seen.spoken.length;
    await send(form, 'Try again');
    await promisesHold({...situation, seen: seen.since(before)}, await at.log());
    expect(counts(await at.log())).to.deep.equal([2, 1]);
  });

  it('the other reading, turned on before Try again, is the same request', async () => {
    const at = receiver('500-after-storing');
    const {form} = await checking(at, {mode});
    await send(form);
    await at.mend();
    chooseReading('easy');
    await settled();
    await send(form, 'Try again');
    expect(question(form)).to.equal(headings.sent);
    expect(counts(await at.log())).to.deep.equal([2, 1]);
    chooseReading('standard');
  });

  it('answers that the tab kept over a reload are the same request', async () => {
    const at = receiver('500-after-storing');
    const setting = {area: {...westhaven, request: {...westhaven.request, endpoint: at.endpoint}}};
    const form = await mountAt('intro', {}, setting, mode);
    root(form).querySelector<HTMLInputElement>('.lo-keep input')!.click();
    await settled();
    for (let pages = 0; question(form) !== 'Check your answers' && pages < 30; pages++) {
      await fill(form, answers);
      await click(form);
    }
    await send(form);
    await at.mend();
    // What a reload leaves: nothing in memory, and what the tab holds.
    form.remove();
    for (const slot of [form.localName, 'lo-cetr-request chance']) keep(slot, undefined);
    const again = await mount('lo-cetr-request', {...setting, noHistory: true}, mode);
    expect(question(again)).to.equal('Check your answers');
    await send(again);
    expect(question(again)).to.equal(headings.sent);
    expect(counts(await at.log())).to.deep.equal([2, 1]);
  });

  it('Back after it was sent shows the start, with nothing to send again', async () => {
    const at = receiver('fine');
    const {form} = await checking(at, {mode, at: 'advocate', noHistory: false});
    await click(form);
    await send(form);
    expect(question(form)).to.equal(headings.sent);
    const back = new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
    history.back();
    await back;
    await settled();
    expect(question(form)).to.equal(start);
    for (const secret of secrets) expect(root(form).textContent).to.not.include(secret);
    await click(form);
    expect(Object.values(standingIn(form))).to.not.include(true);
    expect(counts(await at.log())).to.deep.equal([1, 1]);
  });

  it('what comes after everything was forgotten changes nothing', async () => {
    const at = receiver('fine-when-mended');
    const {form} = await checking(at, {mode});
    const told: Event[] = [];
    for (const type of ['lo-request-sent', 'lo-request-failed'] as const) form.addEventListener(type, (event) => told.push(event));
    await press(form, 'Send');
    await arrived(at);
    wipeAll();
    await settled();
    expect(question(form)).to.equal(start);
    await at.mend();
    await pause(100);
    await settled();
    expect([question(form), told.length]).to.deep.equal([start, 0]);
    expect(root(form).textContent).to.not.include('FT-');
  });
});

it('a reply that breaks off, of which some browsers give what came, is nothing that we know', async () => {
  const at = receiver('breaks-off');
  const situation = await checking(at);
  hurry();
  const {reason} = (await send(situation.form)) as End & {reason?: string};
  const log = await at.log();
  await promisesHold(situation, log);
  expect(question(situation.form)).to.equal(headings.unknown);
  expect([reason, ...counts(log)]).to.deep.equal(reason === 'lost' ? ['lost', 4, 1] : ['no-receipt', 1, 1]);
});

it('two tabs with the same answers are two requests, and neither is told the reference of the other', async () => {
  const at = receiver('fine-when-mended');
  const {form} = await checking(at);
  const frame = document.createElement('iframe');
  place().append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><html lang="en"><title>A tab</title><body><script type="module" src="/packages/cetr-request/src/define.ts"></script>');
  page.close();
  await (frame.contentWindow as Window & typeof globalThis).customElements.whenDefined('lo-cetr-request');
  const other = page.createElement('lo-cetr-request');
  Object.assign(other, standing('check', answers), {area: {...westhaven, request: {...westhaven.request, endpoint: at.endpoint}}});
  const ready = new Promise((resolve) => other.addEventListener('lo-ready', resolve, {once: true}));
  page.body.append(other);
  await ready;
  await other.updateComplete;
  const ends = [form, other].map(endOf);
  for (const one of [form, other]) control(one, 'Send').click();
  await arrived(at, 2);
  await at.mend();
  await Promise.all(ends);
  for (const one of [form, other]) await one.updateComplete;
  const {posts, records} = await at.log();
  const ids = posts.map(({body}) => (JSON.parse(body) as {submissionId: string}).submissionId);
  expect([new Set(ids).size, Object.keys(records).length]).to.deep.equal([2, 2]);
  expect([form, other].map(reference).sort()).to.deep.equal(Object.values(records).sort());
  expect(reference(form)).to.not.equal(reference(other));
});
