import {door, exitUrl} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from './form.js';
import {click, control, mountAt, putInto, westhaven} from './request-form.js';
import {inBothModes, make, place, root, see, sendKeys, settled} from './support.js';

const exitArea = (exit: object) => ({area: {...westhaven, exit}});
const {leave} = door;

/** What stood on the page at the moment of leaving. */
let left: {url: string; covered: boolean; held: boolean}[];

/** The sheet covers every corner of the window, scroll bars aside, whatever the page puts on top. */
function covered(): boolean {
  const {clientWidth, clientHeight} = document.documentElement;
  return [1, clientWidth / 2, clientWidth - 2].every((x) =>
    [1, clientHeight / 2, clientHeight - 2].every((y) => {
      let top = document.elementFromPoint(x, y);
      while (top?.shadowRoot?.elementFromPoint(x, y)) top = top.shadowRoot.elementFromPoint(x, y);
      return top?.matches('dialog.lo-cover');
    }),
  );
}

/** Whether leaving the page would ask first. */
const held = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

beforeEach(() => {
  left = [];
  door.leave = (url) => void left.push({url, covered: covered(), held: held()});
});
afterEach(() => {
  door.leave = leave;
  window.dispatchEvent(new Event('pageshow'));
});

inBothModes((mode) => {
  describe('"Leave this page quickly"', () => {
    it('covers the page at once, forgets everything, is not held up, and goes where the area says', async () => {
      const banner = place();
      banner.innerHTML = '<div style="position:fixed;inset:0;z-index:2147483647">We value your privacy</div>';
      const other = await mountAt('worry', undefined, {}, mode);
      const form = await mountAt('you', undefined, exitArea({url: 'https://weather.example/'}), mode);
      control(form, 'your-name').focus();
      await click(form);
      expect(held()).to.be.true;
      root(form).querySelector<HTMLElement>('.lo-exit')!.click();
      expect(left).to.deep.equal([{url: 'https://weather.example/', covered: true, held: false}]);
      await settled();
      for (const one of [form, other]) {
        expect(question(one)).to.equal('Ask for a review, or to go on the support list');
        expect(root(one).textContent).to.not.match(/Robin|Sam Field/);
      }
      for (const element of [form, other]) {
        element.remove();
        await putInto(place(), element);
        expect(question(element)).to.equal('Ask for a review, or to go on the support list');
      }
      // The browser brings the page back as it was.
      window.dispatchEvent(new Event('pageshow'));
      expect(covered()).to.be.false;
    });

    it('goes to the weather where the area names no place, also while a request is on its way', async () => {
      const form = await mountAt('check', undefined, {}, mode);
      form.addEventListener('lo-request-submit', (event) => event.respondWith(new Promise(() => {})));
      await click(form);
      expect(see(root(form))).to.include('Sending. Please wait.');
      await click(form, 'Leave this page quickly');
      expect(left.map(({url, held}) => [url, held])).to.deep.equal([[exitUrl, false]]);
      expect(root(form).textContent).to.not.match(/Robin|Sam Field/);
    });
  });

  describe('Shift', () => {
    it('three times leaves, said before the third; another key between counts from one again', async () => {
      const form = await mountAt('you', undefined, {}, mode);
      const spoken = () => see(root(form).querySelector('[role=status]')!);
      control(form, 'relation').focus();
      for (const key of ['Shift', 'Shift', 'ArrowLeft', 'Shift']) await sendKeys({press: key});
      expect(left).to.be.empty;
      await sendKeys({press: 'Shift'});
      await settled();
      expect(spoken()).to.equal('Press Shift once more to leave this page.');
      expect(left).to.be.empty;
      await sendKeys({press: 'Shift'});
      expect(left.map(({covered, held}) => [covered, held])).to.deep.equal([[true, false]]);
      await settled();
      expect(root(form).textContent).to.not.match(/Robin|Sam Field/);
    });

    it('does nothing where the area switches it off, and the form does not name it', async () => {
      const form = await mountAt('intro', {}, exitArea({shift: false}), mode);
      for (let times = 0; times < 4; times++) await sendKeys({press: 'Shift'});
      await settled();
      expect(left).to.be.empty;
      expect(see(root(form))).to.not.include('Shift');
    });

    it('leaves also while the form waits for somebody who is busy in the words that it will replace', async () => {
      const waiting = make('lo-cetr-request', {area: westhaven, inside: '<a href="#top">Call us</a>'}, mode);
      place().append(waiting);
      waiting.querySelector('a')!.focus();
      await settled();
      for (let times = 0; times < 3; times++) await sendKeys({press: 'Shift'});
      expect(left).to.have.length(1);
    });

    it('works wherever on the page the focus is, and no more once the form is gone', async () => {
      const button = document.createElement('button');
      place().append(button);
      const form = await mountAt('intro', {}, {}, mode);
      button.focus();
      for (let times = 0; times < 3; times++) await sendKeys({press: 'Shift'});
      expect(left).to.have.length(1);
      window.dispatchEvent(new Event('pageshow'));
      form.remove();
      for (let times = 0; times < 3; times++) await sendKeys({press: 'Shift'});
      expect(left).to.have.length(1);
    });
  });
});
