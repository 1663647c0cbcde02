import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {chooseReading} from '@local-offer/ui';
import {examples} from '../examples.js';
import * as message from './messages.js';
import {show} from '../../../test/browser/pathway-guide.js';
import {focused, inBothModes, press, root, see, settled, times} from '../../../test/browser/support.js';

beforeEach(() => chooseReading('standard'));

inBothModes((mode) => {
  it('opens a step by keyboard, and all of them by one press, and keeps the focus on what was pressed', async () => {
    const widget = await show(examples.plain, mode);
    const opener = root(widget).querySelectorAll<HTMLElement>('.lo-way .lo-folds')[1]!;
    const folded = root(widget).querySelector(`#${opener.getAttribute('aria-controls')!}`)!;
    opener.focus();
    for (const [key, open] of [['Enter', true], ['Space', false]] as const) {
      await sendKeys({press: key});
      await settled();
      expect([see(folded).includes(message.family()), opener.getAttribute('aria-expanded')]).to.deep.equal([open, String(open)]);
      expect(focused()).to.equal(opener);
    }
    await press(widget, message.openAll());
    expect([see(focused()!), see(folded).includes(message.family())]).to.deep.equal([message.closeAll(), true]);
    await press(widget, message.closeAll());
    expect(times(message.family(), root(widget))).to.equal(0);
  });

  it('goes to the step that the way leads to, and opens it; so does a search that finds something in it', async () => {
    const widget = await show(examples.plain, mode);
    const steps = [...root(widget).querySelectorAll<HTMLElement>('.lo-way-step')];
    steps[2]!.querySelector('.lo-folded')!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settled();
    await press(widget, 'Then step 5: You say yes or no');
    expect([focused()!.localName, see(focused()!)]).to.deep.equal(['h5', '5 You say yes or no']);
    expect(steps.map((step) => see(step).includes(message.leads()))).to.deep.equal(steps.map((_, n) => [0, 2, 4].includes(n)));
  });

  it('has every step whole on paper, also on a page that makes [hidden] important, and as it was after it', async () => {
    const page = document.createElement('style');
    page.textContent = '[hidden] { display: none !important }';
    const widget = await show({...examples.plain, reading: 'easy'}, mode);
    root(widget).append(page);
    const leads = () => times(message.leads(), root(widget));
    const before = leads();
    window.dispatchEvent(new Event('beforeprint'));
    const printed = leads();
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect([before, printed, leads()]).to.deep.equal([1, 11, 1]);
  });
});
