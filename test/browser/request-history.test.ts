import {wipeAll} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from './form.js';
import {click, fill, give, mountAt, parentAnswers, standingIn, write, type CetrRequestElement} from './request-form.js';
import {place, root, see, settled} from './support.js';

const [urgent, asks, who] = ['Is anyone in danger, or is hospital planned soon?', 'What do you want to ask for?', 'Has someone already asked?'];
const open = (at = 'urgent', more = {}) => mountAt(at, {}, {noHistory: false, ...more});

/** The browser's own Back and Forward. */
async function go(steps: number): Promise<void> {
  const there = new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
  history.go(steps);
  await there;
  await settled();
}

/** Two pages on. */
async function walk(form: CetrRequestElement): Promise<void> {
  await give(form, 'urgent', 'neither');
  await click(form);
  await give(form, 'asks', 'cetr');
  await click(form);
}

const mark = () => (history.state as {lo?: {widget: string; n: number}}).lo;

describe('Back and Forward of the browser', () => {
  // Another file's entries, and this page's own.
  beforeEach(() => history.pushState({theirs: {page: 7}}, ''));

  it('move between the pages of the form, and the answers stay', async () => {
    const form = await open();
    await walk(form);
    expect(question(form)).to.equal(who);
    await go(-1);
    expect([question(form), standingIn(form)['asks cetr']]).to.deep.equal([asks, true]);
    await go(-1);
    expect([question(form), standingIn(form)['urgent neither']]).to.deep.equal([urgent, true]);
    await go(2);
    expect(question(form)).to.equal(who);
    await go(-1);
    await click(form);
    expect(question(form)).to.equal(who);
    await click(form, 'Back');
    expect(question(form)).to.equal(asks);
    await go(-1);
    expect(question(form)).to.equal(who);
  });

  it('find the page’s own state beside ours, which is whose it is and a number', async () => {
    const {href} = location;
    const form = await open();
    await walk(form);
    for (const n of [2, 1, 0]) {
      if (n < 2) await go(-1);
      expect(Object.keys(history.state as object)).to.have.members(['theirs', 'lo']);
      expect((history.state as {theirs: unknown}).theirs).to.deep.equal({page: 7});
      expect(mark()).to.deep.equal({widget: 'lo-cetr-request', n});
    }
    expect(location.href).to.equal(href);
  });

  it('are no way for an answer into the history or the address', async () => {
    const form = await mountAt('you', {}, {noHistory: false});
    const seen: unknown[] = [];
    const notice = () => seen.push(JSON.stringify(history.state), location.href, document.title);
    while (question(form) !== 'Check your answers') {
      await fill(form, parentAnswers);
      await click(form);
      notice();
    }
    for (const answer of ['Robin', 'Mother', 'Sam', '2012', '07700', 'robin@', 'next week', 'slept', 'parent', 'unsure']) expect(seen.join(' ')).to.not.include(answer);
  });

  it('leave the form alone at an entry that is not ours', async () => {
    const form = await open();
    await walk(form);
    history.pushState({theirs: {page: 8}}, '');
    history.pushState({theirs: {page: 9}, lo: {widget: 'somebody-else', n: 1}}, '');
    await go(-1);
    expect([question(form), history.state]).to.deep.equal([who, {theirs: {page: 8}}]);
    await go(1);
    expect(question(form)).to.equal(who);
    await go(-2);
    expect(question(form)).to.equal(who);
    await go(-1);
    expect(question(form)).to.equal(asks);
  });

  it('show the start where an entry leads nowhere any more', async () => {
    const form = await open();
    await walk(form);
    wipeAll();
    await settled();
    expect(question(form)).to.equal('Ask for a review, or to go on the support list');
    await go(-1);
    expect(question(form)).to.equal('Ask for a review, or to go on the support list');
    await click(form);
    expect(Object.values(standingIn(form))).to.not.include(true);
    history.replaceState({lo: {widget: 'lo-cetr-request', n: 99}}, '');
    history.pushState(null, '');
    await go(-1);
    expect(question(form)).to.equal('Ask for a review, or to go on the support list');
  });

  it('show the start where the page is not on the way any more', async () => {
    const form = await open();
    await give(form, 'urgent', 'danger');
    await click(form);
    await click(form);
    expect(question(form)).to.equal(asks);
    await go(-2);
    await give(form, 'urgent', 'neither');
    await go(1);
    expect(question(form)).to.equal('Ask for a review, or to go on the support list');
  });

  it('find the form again that the page made anew', async () => {
    const form = await open('urgent', {id: 'again'});
    await walk(form);
    form.remove();
    const again = await open('urgent', {id: 'again'});
    expect(question(again)).to.equal(who);
    await go(-1);
    expect([question(again), standingIn(again)['asks cetr']]).to.deep.equal([asks, true]);
  });

  it('find the form again that the page wrote anew', async () => {
    const parent = place();
    const [form] = await write('<lo-cetr-request></lo-cetr-request>', parent);
    await click(form!);
    await walk(form!);
    parent.innerHTML += '<p>News</p>';
    await settled();
    const again = parent.querySelector('lo-cetr-request')!;
    await go(-1);
    expect([question(again), standingIn(again)['asks cetr']]).to.deep.equal([asks, true]);
  });

  it('belong to one form of a page, and the other still has its own buttons', async () => {
    const first = await open();
    const second = await open();
    await give(first, 'urgent', 'neither');
    await click(first);
    const {length} = history;
    await walk(second);
    expect([question(second), history.length]).to.deep.equal([who, length]);
    await click(second, 'Back');
    expect(question(second)).to.equal(asks);
    await go(-1);
    expect([question(first), question(second)]).to.deep.equal([urgent, asks]);
  });

  for (const [what, state] of [
    ['a list', [1, 2]],
    ['a date', new Date(0)],
    ['a text', 'theirs'],
  ] as const)
    it(`are left alone where the page keeps ${what} in its state`, async () => {
      history.replaceState(state, '');
      const {length} = history;
      const form = await open();
      await walk(form);
      expect([question(form), history.length, history.state]).to.deep.equal([who, length, state]);
    });

  it('are left alone with no-history', async () => {
    const {length} = history;
    const state: unknown = history.state;
    const form = await open('urgent', {noHistory: true});
    await walk(form);
    expect([question(form), history.length, history.state]).to.deep.equal([who, length, state]);
  });

  it('are left alone in a frame', async () => {
    const frame = document.createElement('iframe');
    place().append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write('<!doctype html><html lang="en"><title>A frame</title><body><script type="module" src="/packages/cetr-request/src/define.ts"></script><lo-cetr-request></lo-cetr-request>');
    page.close();
    const form = page.querySelector('lo-cetr-request')!;
    await new Promise((resolve) => page.addEventListener('lo-ready', resolve));
    const {length} = history;
    await click(form);
    await form.updateComplete;
    expect(see(root(form))).to.include(urgent);
    expect([history.length, frame.contentWindow!.history.state, (history.state as {lo?: unknown}).lo]).to.deep.equal([length, null, undefined]);
  });
});

describe('Back of the browser at the end', () => {
  /** A form whose page delivers, and when. */
  async function sendable() {
    const form = await mountAt('advocate', undefined, {noHistory: false});
    let arrive!: (fine: boolean) => void;
    form.addEventListener('lo-request-submit', (event) =>
      event.respondWith(new Promise((resolve, reject) => (arrive = (fine) => (fine ? resolve({submissionId: event.request.submissionId, reference: 'WH-1'}) : reject(new Error('lost')))))),
    );
    await click(form);
    expect(question(form)).to.equal('Check your answers');
    await click(form);
    const settle = async (fine: boolean) => {
      arrive(fine);
      for (let turns = 0; turns < 8; turns++) await Promise.resolve();
      await settled();
    };
    return {form, settle};
  }

  it('shows the start, with nothing personal, once it was sent', async () => {
    const {form, settle} = await sendable();
    await settle(true);
    expect(question(form)).to.equal('Your request was sent');
    for (const n of [-1, 1]) {
      await go(n);
      expect(question(form)).to.equal('Ask for a review, or to go on the support list');
      expect(root(form).textContent).to.not.match(/Robin|Sam Field|WH-1/);
    }
    await click(form);
    expect(Object.values(standingIn(form))).to.not.include(true);
  });

  it('cannot hide what came of it, while it is being sent', async () => {
    const {form, settle} = await sendable();
    await go(-1);
    expect(see(root(form))).to.include('Sending. Please wait.');
    await settle(false);
    expect(question(form)).to.equal('We do not know if your request arrived');
    expect(see(root(form))).to.include('Robin Field');
  });
});
