import './define.js';
import {door} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import '../../../test/browser/form.js';
import {inBothModes, make, type Mode, place, press, root, see, sendKeys, settled} from '../../../test/browser/support.js';
import {arrange, parentAnswers, westhaven, type Example} from '../examples.js';
import type {CetrRequestElement} from './cetr-request-element.js';

const check: Example = {area: westhaven, answers: parentAnswers, at: 'check'};

async function situation(example: Example, mode: Mode = 'in the page'): Promise<CetrRequestElement> {
  const form = arrange(make('lo-cetr-request', {}, mode), example);
  const ready = new Promise((resolve) => form.addEventListener('lo-ready', resolve, {once: true}));
  place().append(form);
  await ready;
  await settled();
  return form;
}

const status = (form: CetrRequestElement) => see(root(form).querySelector('[role=status]')!);

describe('leaving quickly', () => {
  const left: string[] = [];
  const {leave} = door;
  beforeEach(() => {
    left.length = 0;
    door.leave = (url) => left.push(url);
  });
  afterEach(() => {
    door.leave = leave;
    window.dispatchEvent(new Event('pageshow'));
  });

  const asks = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

  inBothModes((mode) => {
    it('covers the page at once, forgets the answers of every form, asks nothing, and goes to the weather', async () => {
      const form = await situation(check, mode);
      const other = await situation({area: westhaven, answers: parentAnswers, at: 'worry'});
      expect(asks()).to.equal(true);
      await press(form, 'Leave this page quickly');
      const cover = root(form).querySelector('dialog')!;
      expect(cover.matches(':modal')).to.equal(true);
      const {width, height} = cover.getBoundingClientRect();
      expect([width, height]).to.deep.equal([document.documentElement.clientWidth, window.innerHeight]);
      expect(getComputedStyle(cover).backgroundColor).to.equal('rgb(255, 255, 255)');
      expect(left).to.deep.equal(['https://www.bbc.co.uk/weather']);
      expect(asks()).to.equal(false);
      expect(root(form).textContent + root(other).textContent).not.to.include('Sam Field').and.not.to.include('slept');
      expect(root(other).querySelector('textarea')).to.equal(null);
    });
  });

  it('goes where the area says', async () => {
    const form = await situation({...check, area: {...westhaven, exit: {url: 'https://www.westhaven.example/libraries'}}});
    await press(form, 'Leave this page quickly');
    expect(left).to.deep.equal(['https://www.westhaven.example/libraries']);
  });

  it('works by three presses of Shift with no key between, and the second is announced', async () => {
    const form = await situation(check);
    await sendKeys({press: 'Shift'});
    await sendKeys({press: 'A'});
    await sendKeys({press: 'Shift'});
    await sendKeys({press: 'Shift'});
    await settled();
    expect(left).to.be.empty;
    expect(status(form)).to.equal('Press Shift once more to leave this page.');
    await sendKeys({press: 'Shift'});
    expect(left.length).to.equal(1);
  });

  it('does not work by Shift where the area turned that off', async () => {
    await situation({...check, area: {...westhaven, exit: {shift: false}}});
    for (let n = 0; n < 3; n++) await sendKeys({press: 'Shift'});
    expect(left).to.be.empty;
  });
});
