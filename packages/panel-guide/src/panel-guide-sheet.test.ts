import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {chooseReading} from '@local-offer/ui';
import * as message from './messages.js';
import * as meeting from './messages-meeting.js';
import * as sheet from './messages-sheet.js';
import {topicWords} from './messages-steps.js';
import {card, input, names, pick, show, write} from '../../../test/browser/panel-guide.js';
import {control, focused, inBothModes, place, press, root, see, settled, shown} from '../../../test/browser/support.js';

/** Calls what a page calls to print, and looks at the paper. */
async function onPaper<T>(look: () => T): Promise<T> {
  window.dispatchEvent(new Event('beforeprint'));
  const seen = look();
  window.dispatchEvent(new Event('afterprint'));
  await settled();
  return seen;
}

beforeEach(() => chooseReading('standard'));

inBothModes((mode) => {
  describe('my meeting', () => {
    it('takes a name for whoever is ticked, and has both on paper, with what was written', async () => {
      const widget = await show({}, mode);
      await pick(widget, 'coming', 'chair');
      await write(widget, 'name-chair', 'Priya <b>');
      await write(widget, 'own', 'Home soon?');
      await pick(widget, 'ask', '2');
      const paper = root(widget).querySelector('.lo-paper')!;
      const ticked = [...paper.querySelectorAll('.lo-box-ticked')].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
      expect(ticked).to.deep.equal(['Chair Priya <b>', meeting.questions()[1]!.standard]);
      expect(paper.textContent).to.contain('Home soon?');
      expect(paper.querySelector('[translate=no]')!.textContent).to.contain('Priya');
    });

    it('is printed alone, and everything comes back after it', async () => {
      const widget = await show({}, mode);
      const before = window.print;
      let alone = false;
      window.print = () => (alone = root(widget).classList.contains('lo-sheet-alone'));
      await press(widget, sheet.print());
      window.print = before;
      expect(alone).to.equal(true);
      window.dispatchEvent(new Event('afterprint'));
      await settled();
      expect(root(widget).classList.contains('lo-sheet-alone')).to.equal(false);
    });

    it('is not emptied by one press', async () => {
      const widget = await show({}, mode);
      await pick(widget, 'coming', 'advocate');
      await press(widget, sheet.clear());
      expect(see(widget)).to.contain(sheet.clearing());
      expect(see(focused()!)).to.equal(sheet.clearNo());
      await press(widget, sheet.clearNo());
      expect(input(widget, 'coming', 'advocate').checked).to.equal(true);
      expect(see(focused()!)).to.equal(sheet.clear());
    });

    it('can be emptied, and says so', async () => {
      const widget = await show({}, mode);
      await pick(widget, 'coming', 'advocate');
      await write(widget, 'others', 'Gran');
      await press(widget, sheet.clear());
      await press(widget, sheet.clearYes());
      expect(input(widget, 'coming', 'advocate').checked).to.equal(false);
      expect(root(widget).querySelector<HTMLTextAreaElement>('[name=others]')!.value).to.equal('');
      expect(see(widget)).to.contain(sheet.cleared());
      expect(focused()).to.equal(input(widget, 'coming', 'chair'));
    });

    it('keeps what is typed from the page’s own forms and shortcuts, and stores nothing', async () => {
      const heard: string[] = [];
      const host = place();
      const listen = ({type}: Event) => void heard.push(type);
      for (const type of ['input', 'change', 'keydown']) document.addEventListener(type, listen);
      const widget = await show({}, mode);
      host.append(widget);
      await settled();
      await write(widget, 'own', 'secret');
      for (const type of ['input', 'change', 'keydown']) document.removeEventListener(type, listen);
      expect(heard).to.deep.equal([]);
      expect(JSON.stringify({...sessionStorage, ...localStorage})).to.not.contain('secret');
      expect([...root(widget).querySelectorAll('input, textarea')].map((field) => field.getAttribute('autocomplete'))).to.satisfy((all: string[]) => all.every((one) => one === 'off'));
    });

    it('keeps what was ticked and typed when the reading changes', async () => {
      const widget = await show({}, mode);
      await pick(widget, 'help', '1');
      await write(widget, 'own', 'Home soon?');
      chooseReading('easy');
      await settled();
      expect(input(widget, 'help', '1').checked).to.equal(true);
      expect(root(widget).querySelector<HTMLTextAreaElement>('[name=own]')!.value).to.equal('Home soon?');
    });
  });

  describe('paper', () => {
    it('has everybody and everything, whatever was chosen, at once and on a page that makes [hidden] important', async () => {
      const page = document.createElement('style');
      page.textContent = '[hidden] { display: none !important }';
      place().append(page);
      const widget = await show({choose: {time: 'after', attendance: 'must', topic: 'school'}}, mode);
      const {people, rows, text} = await onPaper(() => ({people: names(widget).length, rows: shown(widget, '.lo-go-row').length, text: see(card(widget, 'education'))}));
      expect([people, rows]).to.deep.equal([21, 16]);
      expect(text).to.contain(message.timeWords('before')).and.contain(topicWords['school']!().label);
      expect(names(widget)).to.have.length(4);
    });

    // Chromium alone can be asked to look like paper.
    if (navigator.userAgent.includes('Chrome/'))
      it('has everybody and no control where the browser tells nobody that it prints', async () => {
        const widget = await show({choose: {attendance: 'must'}}, mode);
        await emulateMedia({media: 'print'});
        const seen = {people: names(widget).length, sheet: shown(widget, '.lo-box').length, controls: shown(widget, 'button, input, textarea').length};
        await emulateMedia({media: 'screen'});
        expect(seen).to.deep.equal({people: 21, sheet: 36, controls: 0});
      });
  });
});

it('leaves nothing that waits for paper once it is gone', async () => {
  const widget = await show({}, 'in the page');
  expect(control(widget, sheet.print())).to.exist;
  widget.remove();
  window.dispatchEvent(new Event('beforeprint'));
  expect(names(widget)).to.be.an('array');
  window.dispatchEvent(new Event('afterprint'));
});
