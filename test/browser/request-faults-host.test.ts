import type {RequestSubmitEvent} from '@local-offer/cetr-request';
import type {ReviewRequest} from '@local-offer/contract';
import {expect} from '@open-wc/testing';
import {hurry, pause} from '../faults/hurry.js';
import {headings, promisesHold} from '../faults/promises.js';
import {receiver, type Log} from '../faults/receiver.js';
import {reasons} from '../faults/rows.js';
import {answers, checking, endOf, send, type Situation, type Standing} from '../faults/send.js';
import {question} from './form.js';
import {click, give} from './request-form.js';
import {press, root, see, settled} from './support.js';

/** What a page promises when it delivers by itself. `fine` is the receipt that it should have given. */
type Promised = (fine: {submissionId: string; reference: string}, event: RequestSubmitEvent) => Promise<unknown>;

const given = (change: (fine: {submissionId: string; reference: string}) => unknown): Promised => (fine) => Promise.resolve(change(fine));

const wrong: Record<string, Promised> = {
  nothing: given(() => undefined),
  null: given(() => null),
  true: given(() => true),
  'a word': given(() => 'sent'),
  'a number': given(() => 201),
  'an empty object': given(() => ({})),
  'the answer of fetch, not what is in it': given((fine) => Response.json(fine)),
  'the receipt as text': given((fine) => JSON.stringify(fine)),
  'a list with the receipt': given((fine) => [fine]),
  'the receipt one level down': given((fine) => ({data: fine})),
  'the receipt of somebody else': given((fine) => ({...fine, submissionId: crypto.randomUUID()})),
  'its id in capitals': given((fine) => ({...fine, submissionId: fine.submissionId.toUpperCase()})),
  'no id': given(({reference}) => ({reference})),
  'no reference': given(({submissionId}) => ({submissionId})),
  'an empty reference': given((fine) => ({...fine, reference: ''})),
  'a reference of spaces': given((fine) => ({...fine, reference: '  '})),
  'a reference that is a number': given((fine) => ({...fine, reference: 7})),
  'a reference of two lines': given((fine) => ({...fine, reference: 'FT-1\nCall 0900'})),
  'a reference as long as a letter': given((fine) => ({...fine, reference: 'x'.repeat(101)})),
  'a date that is none': given((fine) => ({...fine, receivedAt: 'yesterday'})),
  'the request itself': (_, {request}) => Promise.resolve(request),
};

const broken: Record<string, Promised> = {
  'it is rejected, with everything in its words': (_, {request}) => Promise.reject(new Error(JSON.stringify(request))),
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- pages do
  'it is rejected with nothing': () => Promise.reject(),
  'it is rejected after a while': () => pause(30).then(() => Promise.reject(new Error('down'))),
  'its receipt breaks when it is read': given(() => ({
    get submissionId(): string {
      throw new Error('broken');
    },
  })),
  'it is no promise, and breaks': () =>
    ({
      then() {
        throw new Error('broken');
      },
    }) as unknown as Promise<unknown>,
};

interface Hosting extends Situation {
  /** What the page was handed, as if it were a receiver. */
  readonly log: () => Log;
  readonly posted: () => Promise<number>;
}

/** A form whose page delivers by itself, with a receiver that nobody is to ask. */
async function hosting(promised: Promised, more?: Standing): Promise<Hosting> {
  const at = receiver('fine');
  const situation = await checking(at, more);
  const fine: {submissionId: string; reference: string}[] = [];
  const posts: Log['posts'][number][] = [];
  situation.form.addEventListener('lo-request-submit', (event) => {
    const {submissionId} = event.request;
    posts.push({body: JSON.stringify(event.request), url: '', type: 'application/json'});
    fine.push({submissionId, reference: 'FT-HOST-1'});
    event.respondWith(promised(fine.at(-1)!, event));
  });
  const log = (): Log => ({posts, preflights: 0, elsewhere: 0, receipts: fine, records: Object.fromEntries(fine.map((one) => [one.submissionId, one.reference]))});
  return {...situation, log, posted: async () => (await at.log()).posts.length};
}

describe('a page that delivers by itself', () => {
  const cases: [Record<string, Promised>, reason: keyof typeof reasons][] = [[wrong, 'no-receipt'], [broken, 'lost']];
  for (const [table, reason] of cases)
    for (const [what, promised] of Object.entries(table))
      it(`is not believed, and nothing is lost: ${what}`, async () => {
        let works = false;
        const page = await hosting((fine, event) => (works ? Promise.resolve(fine) : promised(fine, event)));
        const told = await send(page.form);
        await promisesHold(page, page.log());
        expect([question(page.form), 'reason' in told && told.reason]).to.deep.equal([headings.unknown, reason]);
        expect(page.seen.spoken).to.deep.equal(['Sending. Please wait.', reasons[reason]]);
        works = true;
        const before = page.seen.spoken.length;
        await send(page.form, 'Try again');
        await promisesHold({...page, seen: page.seen.since(before)}, page.log());
        expect(question(page.form)).to.equal(headings.sent);
        expect([page.log().posts.length, await page.posted()]).to.deep.equal([2, 0]);
      });

  for (const mode of ['in the page', 'isolated'] as const) {
    it(`is waited for half a minute, and what it says later changes nothing (${mode})`, async () => {
      let late!: (receipt: unknown) => void;
      const page = await hosting(() => new Promise((resolve) => (late = resolve)), {mode});
      const quick = hurry(() => Promise.resolve());
      const told = await send(page.form);
      await promisesHold(page, page.log());
      expect(['reason' in told && told.reason, quick.waits.length]).to.deep.equal(['timeout', 0]);
      late(page.log().receipts[0]);
      await pause(20);
      await settled();
      expect(question(page.form)).to.equal(headings.unknown);
      expect(see(root(page.form))).to.not.include('FT-');
    });

    it(`that never answers can be stopped (${mode})`, async () => {
      const page = await hosting(() => new Promise(() => {}), {mode, reading: 'easy'});
      const end = endOf(page.form);
      await press(page.form, 'Send');
      await press(page.form, 'Stop trying');
      const told = await end;
      await settled();
      await promisesHold(page, page.log());
      expect(['reason' in told && told.reason, question(page.form)]).to.deep.equal(['stopped', headings.unknown]);
    });

    it(`is believed with a receipt for this very request, and then everything is forgotten (${mode})`, async () => {
      const page = await hosting((fine) => Promise.resolve({...fine, receivedAt: '2026-11-21T22:00:00Z', more: {kept: true}}), {mode});
      await send(page.form);
      await promisesHold(page, page.log());
      expect([question(page.form), await page.posted()]).to.deep.equal([headings.sent, 0]);
    });
  }

  it('is asked once, and the first promise counts', async () => {
    const page = await hosting((fine) => Promise.resolve(fine));
    page.form.addEventListener('lo-request-submit', (event) => event.respondWith(Promise.resolve({submissionId: event.request.submissionId, reference: 'FT-SECOND'})));
    await send(page.form);
    await promisesHold(page, page.log());
    expect([question(page.form), see(root(page.form)).includes('FT-SECOND')]).to.deep.equal([headings.sent, false]);
  });

  it('that promises too late is not waited for: the form has sent it', async () => {
    const at = receiver('fine');
    const situation = await checking(at);
    situation.form.addEventListener('lo-request-submit', (event) => void Promise.resolve().then(() => event.respondWith(Promise.resolve({submissionId: event.request.submissionId, reference: 'FT-LATE'}))));
    await send(situation.form);
    await promisesHold(situation, await at.log());
    expect(see(root(situation.form))).to.not.include('FT-LATE');
    expect((await at.log()).posts.length).to.equal(1);
  });

  it('cannot change what the person has checked, nor what is kept, by what it does with the request', async () => {
    const at = receiver('500');
    const situation = await checking(at);
    const tries: string[] = [];
    situation.form.addEventListener('lo-request-submit', ({request}) => {
      tries.push(JSON.stringify(request));
      for (const answer of request.answers as {answer: string}[]) answer.answer = 'changed';
      Object.assign(request, {submissionId: crypto.randomUUID()});
    });
    await send(situation.form);
    await at.mend();
    const before = situation.seen.spoken.length;
    await send(situation.form, 'Try again');
    await promisesHold({...situation, seen: situation.seen.since(before)}, await at.log());
    expect(new Set(tries).size).to.equal(1);
    expect(Object.keys((await at.log()).records).length).to.equal(1);
  });

  it('cannot mix up two requests by what it hangs on every list', async () => {
    const at = receiver('500');
    const lists = Array.prototype as {toJSON?: () => string};
    lists.toJSON = () => 'a list';
    try {
      const {form} = await checking(at);
      await send(form);
      await at.mend();
      const line = [...root(form).querySelectorAll('.lo-answer')].find(({textContent}) => textContent.includes('asleep'));
      line!.querySelector('button')!.click();
      await settled();
      await give(form, 'worry', 'Sam is in hospital now.');
      await click(form);
      await send(form);
    } finally {
      delete lists.toJSON;
    }
    const bodies = (await at.log()).posts.map(({body}) => JSON.parse(body) as ReviewRequest);
    expect(new Set(bodies.map(({submissionId}) => submissionId)).size, 'another request has another id').to.equal(2);
    expect(bodies.map(({answers}) => answers.find(({id}) => id === 'worry')!.answer)).to.deep.equal([answers['worry'], 'Sam is in hospital now.']);
  });
});
