import './define.js';
import {expect} from '@open-wc/testing';
import {choose, field, question} from '../../../test/browser/form.js';
import {mount, place, press, settled, until} from '../../../test/browser/support.js';
import {westhaven} from '../examples.js';
import type {CetrRequestElement} from './cetr-request-element.js';

/** The browser's own Back and Forward. */
async function browser(way: 'back' | 'forward'): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
  history[way]();
  await arrived;
  await settled();
}

const danger = 'Is anyone in danger, or is hospital planned soon?';
const asks = 'What do you want to ask for?';

async function twoPagesOn(more: object = {}): Promise<CetrRequestElement> {
  const form = await mount('lo-cetr-request', {area: westhaven, ...more});
  await press(form, 'Start');
  await choose(form, 'No, neither of these');
  await press(form, 'Continue');
  expect(question(form)).to.equal(asks);
  return form;
}

describe('the browser’s Back and Forward', () => {
  beforeEach(() => history.pushState({page: 'its own'}, ''));

  it('walk through the pages and keep the answers', async () => {
    const form = await twoPagesOn();
    await browser('back');
    expect(question(form)).to.equal(danger);
    expect(field(form, 'No, neither of these').checked).to.equal(true);
    await browser('back');
    expect(question(form)).to.equal('Ask for a review, or to go on the support list');
    await browser('forward');
    await browser('forward');
    expect(question(form)).to.equal(asks);
  });

  it('find the page’s own state as it was, and beside it an id and a number only', async () => {
    await twoPagesOn();
    const {lo, ...own} = history.state as {lo: object};
    expect(own).to.deep.equal({page: 'its own'});
    expect(Object.keys(lo)).to.deep.equal(['widget', 'n']);
    expect(JSON.stringify(history.state)).not.to.match(/danger|neither|urgent|asks/);
  });

  it('leave an entry that is not ours alone', async () => {
    const form = await twoPagesOn();
    window.dispatchEvent(new PopStateEvent('popstate', {state: {lo: {widget: 'another', n: 0}}}));
    window.dispatchEvent(new PopStateEvent('popstate', {state: {page: 'elsewhere'}}));
    await settled();
    expect(question(form)).to.equal(asks);
  });

  it('lead to the start where an entry is stale, with the answers kept', async () => {
    const form = await twoPagesOn();
    const {lo} = history.state as {lo: {widget: string}};
    window.dispatchEvent(new PopStateEvent('popstate', {state: {lo: {widget: lo.widget, n: 99}}}));
    await settled();
    expect(question(form)).to.equal('Ask for a review, or to go on the support list');
    await press(form, 'Start');
    expect(field(form, 'No, neither of these').checked).to.equal(true);
  });

  it('still know the way in a form that the page made anew', async () => {
    const form = await twoPagesOn();
    form.remove();
    const anew = await mount('lo-cetr-request', {area: westhaven});
    await browser('back');
    expect(question(anew)).to.equal(danger);
  });

  it('are left alone when the page asks for that, and by a second form that moves', async () => {
    const before = history.length;
    await twoPagesOn({noHistory: true});
    expect(history.length).to.equal(before);
    await twoPagesOn({id: 'first'});
    const used = history.length;
    expect(used).to.equal(before + 2);
    await twoPagesOn({id: 'second'});
    expect(history.length).to.equal(used);
  });
});

describe('a form in a frame', () => {
  it('leaves the history of the page alone', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><title>Frame</title><lo-cetr-request></lo-cetr-request><script type="module" src="${new URL('./define.ts', import.meta.url).pathname}"></script>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    place().append(frame);
    await loaded;
    await until(() => frame.contentDocument!.querySelector('.lo-widget'));
    const {length} = history;
    const form = frame.contentDocument!.querySelector<CetrRequestElement>('lo-cetr-request')!;
    form.renderRoot.querySelector('form')!.requestSubmit();
    await form.updateComplete;
    expect(question(form)).to.equal(danger);
    expect(history.length).to.equal(length);
  });
});
