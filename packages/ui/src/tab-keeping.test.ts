import {expect} from '@open-wc/testing';
import {ask, described, spoken, type AskingElement} from '../../../test/browser/asking.js';
import {choose, field, goOn, type} from '../../../test/browser/form.js';
import {control, focused, inBothModes, press, root, see, sendKeys, type Setting, settled, times, until} from '../../../test/browser/support.js';
import {keep} from './answer-store.js';
import {door} from './exit.js';
import {textField} from './fields/text-field.js';
import {chooseReading} from './page.js';

const minute = 60_000;
const box = 'Keep my answers in this tab for an hour';
const back = 'Your answers are back. This tab kept them for you.';
const soon = 'In two minutes or less, this tab stops keeping your answers.';
const over = 'This tab no longer keeps your answers. They are still here on this page.';

const {now} = Date;
const {leave} = door;

/** Time goes by while the phone sleeps; then it wakes. */
async function wakeAfter(minutes: number) {
  const later = Date.now() + minutes * minute;
  Date.now = () => later;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
}

/** What this tab keeps of our forms. */
const stored = () => Object.keys(sessionStorage).filter((key) => key.startsWith('lo-'));

/** Ticks the box. In Firefox the tick comes a moment after the key. */
async function tick(form: AskingElement) {
  const before = stored().length;
  await choose(form, box);
  await until(() => stored().length > before);
}

/** Writes over what stands there. Tab alone does not lead backwards. */
async function write(form: AskingElement, text: string) {
  const input = field(form, 'Name');
  input.focus();
  input.select();
  await sendKeys({type: text});
  await settled();
  expect(input.value).to.equal(text);
}

afterEach(() => {
  Date.now = now;
  door.leave = leave;
  sessionStorage.clear();
  chooseReading('standard');
});

inBothModes((mode) => {
  const open = (setting: Setting = {}) =>
    ask({fields: ['name'], keeps: true, show: (fields) => textField({name: 'name', label: 'Name'}, fields)}, mode, setting);

  /** A form with an answer, that the tab keeps. */
  async function keeping(name = ' Ann ') {
    const form = await open();
    await type(form, 'Name', name);
    await tick(form);
    return form;
  }

  /** What is left when the browser has dropped the page and loads it anew: a new form, and no memory. */
  async function reload(form: AskingElement, setting: Setting = {}) {
    const key = form.localName + (form.id && `#${form.id}`);
    form.remove();
    keep(key, undefined);
    return open(setting);
  }

  describe('keeping answers in the tab', () => {
    it('is offered with the reason, and is not chosen beforehand', async () => {
      const form = await open();
      expect(see(root(form))).to.include('A phone may close this page by itself. Then your answers are lost.');
      expect(field(form, box).checked).to.be.false;
      expect(described(field(form, box))[0]).to.include('Other people who use this phone or computer could see your answers');
      await type(form, 'Name', 'Ann');
      await goOn(form);
      expect(stored()).to.be.empty;
      expect(field(await reload(form), 'Name').value).to.equal('');
    });

    it('brings answers back after a reload, and says so in one line', async () => {
      const form = await reload(await keeping());
      expect(field(form, 'Name').value).to.equal(' Ann ');
      expect(field(form, box).checked).to.be.true;
      expect(times(back, root(form).querySelector('.lo-notice')!)).to.equal(1);
      expect(spoken(form)).to.equal(back);
      await expect(form).to.be.accessible();
      await goOn(form);
      expect(see(root(form))).to.not.include(back);
    });

    it('brings back the place too, and what was typed last', async () => {
      const form = await keeping();
      await write(form, 'Annie ');
      await goOn(form);
      const again = await reload(form);
      expect(see(root(again))).to.include('The end');
      await press(again, 'Back');
      expect(field(again, 'Name').value).to.equal('Annie ');
    });

    it('is no answer itself', async () => {
      const form = await keeping();
      expect(Object.keys(form.answers)).to.deep.equal(['name']);
    });

    it('ends at once when the tick is taken away', async () => {
      const form = await keeping();
      expect(stored()).to.have.length(1);
      field(form, box).focus();
      await sendKeys({press: 'Space'});
      await until(() => !stored().length);
      await write(form, 'x');
      expect(stored()).to.be.empty;
    });

    it('ends with the answers, and by leaving quickly', async () => {
      const form = await keeping();
      form.forget();
      expect(stored()).to.be.empty;
      await settled();
      await write(form, 'Bo');
      await tick(form);
      sessionStorage.setItem('lo-tab-of-another-page', '{}');
      door.leave = () => undefined;
      await press(form, 'Leave this page quickly');
      expect(stored()).to.be.empty;
    });

    it('is not there where the area does not want it, and what was kept is wiped', async () => {
      const form = await reload(await keeping(), {area: {request: {keepInTab: false}}});
      expect(see(root(form))).to.not.include(box).and.not.include('A phone may close');
      expect(field(form, 'Name').value).to.equal('');
      expect(stored()).to.be.empty;
    });

    it('is not there where the browser forbids it', async () => {
      const before = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
      Object.defineProperty(window, 'sessionStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
      try {
        const form = await open();
        expect(see(root(form))).to.not.include(box);
        await type(form, 'Name', 'Ann');
        expect(field(form, 'Name').value).to.equal('Ann');
      } finally {
        Object.defineProperty(window, 'sessionStorage', before);
      }
    });

    it('ignores and wipes what is damaged', async () => {
      const form = await keeping();
      const [key] = stored();
      sessionStorage.setItem(key!, sessionStorage.getItem(key!)!.replace('" Ann "', '[[]]'));
      const again = await reload(form);
      expect(field(again, 'Name').value).to.equal('');
      expect(stored()).to.be.empty;
    });

    it('never mixes two forms', async () => {
      const first = await keeping('Ann');
      const second = await open();
      await type(second, 'Name', 'Bo');
      await tick(second);
      first.forget();
      second.remove();
      keep('lo-test-asking~1', undefined);
      expect(field(await open(), 'Name').value).to.equal('Bo');
      expect(field(first, 'Name').value).to.equal('');
    });
  });

  describe('near the end of the hour', () => {
    it('a warning stands on the page and is spoken, and more time can be had as often as wanted', async () => {
      const form = await keeping();
      for (let n = 0; n < 2; n++) {
        await wakeAfter(57);
        expect(see(root(form))).to.not.include(soon);
        await wakeAfter(2);
        expect(see(root(form).querySelector('.lo-notice')!)).to.equal(`${soon} I need more time`);
        expect(spoken(form)).to.equal(soon);
        expect(root(form).querySelector('dialog')).to.be.null;
        await expect(form).to.be.accessible();
        await press(form, 'I need more time');
        expect(see(root(form))).to.not.include(soon);
        expect(spoken(form)).to.equal('This tab keeps your answers for another hour.');
        expect(focused()!.id).to.match(/-heading$/);
      }
      expect(field(await reload(form), 'Name').value).to.equal(' Ann ');
    });

    it('the tab forgets, and what is on the screen stays', async () => {
      const form = await keeping();
      await wakeAfter(61);
      expect(stored()).to.be.empty;
      expect(field(form, 'Name').value).to.equal(' Ann ');
      expect(form.answers).to.deep.equal({name: ' Ann '});
      expect(see(root(form).querySelector('.lo-notice')!)).to.equal(over);
      expect(spoken(form)).to.equal(over);
      expect(field(form, box).checked).to.be.false;
      await write(form, 'x');
      expect(stored()).to.be.empty;
    });

    it('nothing comes back to a page that is loaded later', async () => {
      const form = await keeping();
      const later = Date.now() + 61 * minute;
      Date.now = () => later;
      expect(field(await reload(form), 'Name').value).to.equal('');
      expect(stored()).to.be.empty;
    });
  });

  it('in Easy Read the reason has pictures, and axe finds nothing', async () => {
    chooseReading('easy');
    const form = await open();
    expect(see(root(form))).to.include('Your phone may close this page.');
    expect(root(form).querySelectorAll('.lo-keep .lo-picture')).to.have.length(2);
    expect(control(form, 'Continue')).to.exist;
    await expect(form).to.be.accessible();
  });
});
