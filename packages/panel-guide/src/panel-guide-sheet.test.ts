import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {keptFile} from '@local-offer/core';
import {chooseReading, wipeAll} from '@local-offer/ui';
import * as message from './messages.js';
import * as meeting from './messages-meeting.js';
import * as sheet from './messages-sheet.js';
import {topicWords} from './messages-steps.js';
import {chooseFile, downloads, replace} from '../../../test/browser/files.js';
import {card, input, names, pick, show, showSheet, write} from '../../../test/browser/panel-guide.js';
import {focused, inBothModes, place, press, root, see, settled, shown} from '../../../test/browser/support.js';

/** Calls what a page calls to print, and looks at the paper. */
async function onPaper<T>(look: () => T): Promise<T> {
  window.dispatchEvent(new Event('beforeprint'));
  const seen = look();
  window.dispatchEvent(new Event('afterprint'));
  await settled();
  return seen;
}

const text = (widget: Element, name: string) => root(widget).querySelector<HTMLTextAreaElement>(`[name=${name}]`)!.value;
const said = (widget: Element) => see(root(widget).querySelector('.lo-mine > [role=status]')!);
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

beforeEach(wipeAll);

describe('my meeting', () => {
  inBothModes((mode) => {
    it('takes a name for whoever is ticked, and has both on paper, with what was written, in either reading', async () => {
      const widget = await showSheet(mode);
      await pick(widget, 'coming', 'chair');
      await write(widget, 'name-chair', 'Pri<b>');
      await write(widget, 'own', 'Home?');
      await pick(widget, 'ask', 'care');
      const paper = root(widget).querySelector('.lo-paper')!;
      const ticked = [...paper.querySelectorAll('.lo-box-ticked')].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
      expect(ticked).to.deep.equal(['Chair Pri<b>', meeting.questions()['care']!.standard]);
      expect(paper.textContent).to.contain('Home?');
      expect(paper.querySelector('[translate=no]')!.textContent).to.contain('Pri');
      chooseReading('easy');
      await settled();
      expect([input(widget, 'ask', 'care').checked, text(widget, 'own')]).to.deep.equal([true, 'Home?']);
    });

    it('is saved after it was said who could open the file, and another guide goes on with it', async () => {
      const files = downloads();
      const widget = await showSheet(mode);
      await pick(widget, 'coming', 'chair');
      await write(widget, 'name-chair', 'Pri<b>');
      await press(widget, 'Save a file');
      expect(files).to.be.empty;
      expect(see(focused()!)).to.contain('Anyone who uses this device can open the file');
      await press(widget, 'Save it now');
      expect(files[0]!.name).to.match(/^notes-\d{4}-\d\d-\d\d\.html$/);
      expect(said(widget)).to.contain(`Look for ${files[0]!.name}`);
      const other = await show({}, mode);
      await chooseFile(other, await files[0]!.page);
      expect(input(other, 'coming', 'chair').checkVisibility()).to.equal(true);
      expect([input(other, 'coming', 'chair').checked, text(other, 'name-chair')]).to.deep.equal([true, 'Pri<b>']);
      expect(said(other)).to.equal('2 answers were read back from your file. Please look through them.');
      expect(see(focused()!)).to.equal(sheet.title());
    });

    it('is copied as text, or shown to copy by hand', async () => {
      let copied = '';
      replace(navigator, 'clipboard', {writeText: (words: string) => Promise.resolve(void (copied = words))});
      const widget = await showSheet(mode);
      await write(widget, 'own', 'Home?');
      await press(widget, 'Copy as text');
      expect(copied).to.equal(`${sheet.title()}\n\n${sheet.ownQuestions()}\nHome?`);
      expect(said(widget)).to.equal('Copied.');
      replace(navigator, 'clipboard', undefined);
      await press(widget, 'Copy as text');
      await settled();
      expect((focused() as HTMLTextAreaElement).value).to.equal(copied);
    });
  });

  it('is printed alone, and everything comes back after it', async () => {
    const widget = await showSheet('in the page');
    let alone = false;
    replace(window, 'print', () => (alone = root(widget).classList.contains('lo-sheet-alone')));
    await press(widget, sheet.print());
    expect(alone).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    await settled();
    expect(root(widget).classList.contains('lo-sheet-alone')).to.equal(false);
  });

  it('is emptied by two presses, not by one, and says so', async () => {
    const widget = await showSheet('in the page');
    await pick(widget, 'coming', 'advocate');
    await write(widget, 'others', 'Gran');
    await press(widget, sheet.clear());
    expect([said(widget), see(focused()!)]).to.deep.equal([sheet.clearing(), sheet.clearNo()]);
    await press(widget, sheet.clearNo());
    expect(input(widget, 'coming', 'advocate').checked).to.equal(true);
    expect(see(focused()!)).to.equal(sheet.clear());
    await press(widget, sheet.clear());
    await press(widget, sheet.clearYes());
    expect([input(widget, 'coming', 'advocate').checked, text(widget, 'others'), said(widget)]).to.deep.equal([false, '', sheet.cleared()]);
    expect(focused()).to.equal(input(widget, 'coming', 'chair'));
  });

  it('keeps what is written until somebody says that a file takes its place', async () => {
    const file = keptFile({title: '', lang: 'en', urgent: [], notes: [], parts: []}, {own: 'File', help: ['break', 'quiet']}, 'meeting');
    const widget = await showSheet('in the page');
    await write(widget, 'own', 'Typed');
    await chooseFile(widget, file);
    expect([text(widget, 'own'), focused()]).to.deep.equal(['Typed', root(widget).querySelector('.lo-replaces')]);
    await press(widget, 'Stay with what is here');
    expect(text(widget, 'own')).to.equal('Typed');
    await chooseFile(widget, file);
    await press(widget, 'Use the file');
    expect(text(widget, 'own')).to.equal('File');
    expect(said(widget)).to.contain('1 answer in the file does not fit this form.');
  });

  it('takes no file of the request, and says whose it is', async () => {
    const widget = await showSheet('in the page');
    await write(widget, 'own', 'Typed');
    await chooseFile(widget, keptFile({title: '', lang: 'en', urgent: [], notes: [], parts: []}, {who: 'self'}));
    const field = root(widget).querySelector('.lo-file')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(see(root(widget).querySelector(`#${field.getAttribute('aria-describedby')!.split(' ')[1]}`)!)).to.equal(sheet.otherFile());
    expect([said(widget), text(widget, 'own')]).to.deep.equal([sheet.otherFile(), 'Typed']);
  });
});

describe('what is typed', () => {
  it('stays from the page’s own forms, shortcuts and stores', async () => {
    const heard: string[] = [];
    const listen = ({type}: Event) => void heard.push(type);
    for (const type of ['input', 'change', 'keydown']) document.addEventListener(type, listen);
    const widget = await showSheet('in the page');
    await write(widget, 'own', 'secret');
    for (const type of ['input', 'change', 'keydown']) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
    expect(JSON.stringify({...sessionStorage, ...localStorage})).to.not.contain('secret');
    expect([...root(widget).querySelectorAll('input, textarea')].map((one) => one.getAttribute('autocomplete'))).to.satisfy((all: string[]) => all.every((one) => one === 'off'));
  });

  it('is asked about before the page is left, until somebody has a copy', async () => {
    replace(navigator, 'clipboard', {writeText: () => Promise.resolve()});
    const widget = await showSheet('in the page');
    expect(asksBeforeLeaving()).to.equal(false);
    await pick(widget, 'help', 'quiet');
    expect(asksBeforeLeaving()).to.equal(true);
    await press(widget, 'Copy as text');
    expect(asksBeforeLeaving()).to.equal(false);
    await pick(widget, 'help', 'breaks');
    expect(asksBeforeLeaving()).to.equal(true);
    widget.remove();
    expect(asksBeforeLeaving()).to.equal(false);
  });

  it('is there for a guide that a page makes anew, and gone for all when somebody leaves quickly', async () => {
    const widget = await showSheet('in the page');
    await write(widget, 'own', 'Home?');
    widget.remove();
    const anew = await show({}, 'in the page');
    expect(text(anew, 'own')).to.equal('Home?');
    wipeAll();
    await settled();
    expect(text(anew, 'own')).to.equal('');
  });
});

describe('paper', () => {
  it('has everybody and everything, whatever was chosen, at once and on a page that makes [hidden] important', async () => {
    const page = document.createElement('style');
    page.textContent = '[hidden] { display: none !important }';
    place().append(page);
    const widget = await show({choose: {time: 'after', attendance: 'must', topic: 'school'}}, 'in the page');
    const {people, rows, words} = await onPaper(() => ({people: names(widget).length, rows: shown(widget, '.lo-go-row').length, words: see(card(widget, 'education'))}));
    expect([people, rows]).to.deep.equal([21, 16]);
    expect(words).to.contain(message.timeWords('before')).and.contain(topicWords['school']!().label);
    expect(names(widget)).to.have.length(4);
    widget.remove();
    expect(await onPaper(() => root(widget).classList.contains('lo-sheet-alone'))).to.equal(false);
  });

  // Chromium alone can be asked to look like paper.
  if (navigator.userAgent.includes('Chrome/'))
    it('has everybody and no control where the browser tells nobody that it prints', async () => {
      const widget = await show({choose: {attendance: 'must'}}, 'isolated');
      await emulateMedia({media: 'print'});
      const seen = {people: names(widget).length, sheet: shown(widget, '.lo-box').length, controls: shown(widget, 'button, input, textarea').length};
      await emulateMedia({media: 'screen'});
      expect(seen).to.deep.equal({people: 21, sheet: 36, controls: 0});
    });
});
