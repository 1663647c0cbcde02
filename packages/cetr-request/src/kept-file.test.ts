import './define.js';
import {collect, keptFile, keptLimit} from '@local-offer/core';
import {StepEvent} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from '../../../test/browser/form.js';
import {click, give, mountAt, parentAnswers, type CetrRequestElement} from '../../../test/browser/request-form.js';
import {chooseFile, downloads, receiver, status, stored} from '../../../test/browser/request-sending.js';
import {focused, inBothModes, place, press, root, see, shown, type Mode} from '../../../test/browser/support.js';

const title = 'Ask for a review, or to go on the support list';
const heading = (form: CetrRequestElement) => root(form).querySelector('[id$="-heading"]');
const answersOf = (form: CetrRequestElement) => collect((form as unknown as {flow: Parameters<typeof collect>[0]}).flow);
const open = (mode: Mode, answers = {}) => mountAt('intro', answers, {}, mode);
const words = {title: 'Notes', lang: 'en', urgent: [], notes: [], parts: []};

/** A file as the form saves it, with these answers. */
async function saved(answers = parentAnswers): Promise<string> {
  const files = downloads();
  const form = await mountAt('check', answers, {id: 'before'});
  await press(form, 'Save a file and go on later');
  await press(form, 'Save it now');
  const page = await files[0]!.page;
  form.forget();
  form.remove();
  return page;
}

it('a browser that opens the file shows what was typed as it was typed, and runs nothing', async () => {
  const worry = '</pre></dd><script>parent.hurt = 1</script><img src=x onerror="parent.hurt=1"> &lt;b&gt; \u202eabc';
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([await saved({...parentAnswers, worry})], {type: 'text/html'}));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  place().append(frame);
  await loaded;
  const page = frame.contentDocument!;
  expect([...page.querySelectorAll('dd')].map(({textContent}) => textContent)).to.include(worry);
  expect(page.querySelectorAll('script, img, a, form, iframe, link')).to.have.length(0);
  expect(page.querySelector('pre')!.checkVisibility()).to.equal(false);
  expect([page.title, page.characterSet, page.documentElement.lang]).to.deep.equal([page.querySelector('h1')!.textContent, 'UTF-8', 'en']);
  expect(page.body.innerText.trim()).to.match(/^Notes of [^]*999[^]*111[^]*This has not been sent to anyone\./);
  expect('hurt' in window).to.equal(false);
});

inBothModes((mode) => {
  describe('a file that somebody kept', () => {
    it('stands quietly below Start, with a label and one line', async () => {
      const form = await open(mode);
      const input = root(form).querySelector<HTMLInputElement>('input[type=file]')!;
      expect(see(input.labels![0]!)).to.equal('Go on with a file you kept');
      expect(see(root(form).querySelector(`#${input.getAttribute('aria-describedby')}`)!)).to.equal('Its name begins with “notes”. Opening it here sends nothing.');
      expect(shown(form, '.lo-button-main').map(see)).to.deep.equal(['Start']);
      expect(shown(form, '.lo-button-main')[0]!.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
    });

    it('brings every answer back, byte for byte, to the check page, and says how many', async () => {
      const answers = {...parentAnswers, worry: 'Sam\r\nsaid </pre> &lt;b&gt; \u202eabc\u200f \ud800 <script>x</script>', 'hospital-when': '<img src=x>'};
      const page = await saved(answers);
      const form = await open(mode);
      await chooseFile(form, page);
      expect(question(form)).to.equal('Check your answers');
      expect(focused() === heading(form)).to.equal(true);
      const {worry, 'hospital-when': when} = answersOf(form);
      expect([worry, when]).to.deep.equal([answers.worry, answers['hospital-when']]);
      expect(status(form)).to.match(/^\d\d answers were read back from your file\. Please look through them\.$/);
      expect(see(root(form).querySelector('.lo-notice')!)).to.equal(status(form));
      expect(root(form).querySelector('script, img[src=x]')).to.equal(null);
      receiver(stored);
      await click(form);
    });

    it('leads to the first page that lacks something; Continue then leads to the check page', async () => {
      const page = await saved({...parentAnswers, knows: '', advocate: ''});
      const form = await open(mode);
      await chooseFile(form, page);
      expect(question(form)).to.equal('Does the person know that you are asking?');
      expect(focused() === heading(form)).to.equal(true);
      expect(shown(form, '.lo-problems')).to.be.empty;
      expect(see(root(form))).to.include('answers were read back').and.not.to.include('does not fit');
      await give(form, 'knows', 'not-yet');
      await click(form);
      expect(question(form)).to.equal('Would an advocate help the person?');
      expect(see(root(form))).not.to.include('answers were read back');
      await give(form, 'advocate', 'yes');
      await click(form);
      expect(question(form)).to.equal('Check your answers');
    });

    it('of an older form says how many answers were left out', async () => {
      const form = await open(mode);
      await chooseFile(form, keptFile(words, {...parentAnswers, 'shoe-size': '12', who: 'parent', hat: ['big']}));
      expect(see(root(form).querySelector('.lo-notice')!)).to.include('2 answers in the file do not fit this form. They were left out.');
    });

    it('tells a page that listens no more than the parts of the form', async () => {
      const page = await saved();
      const form = await open(mode);
      const heard: Event[] = [];
      form.addEventListener('lo-step', (event) => heard.push(event));
      await chooseFile(form, page);
      for (const event of heard) expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.have.members(['section', 'index', 'of']);
      expect(heard.every((event) => event instanceof StepEvent)).to.equal(true);
    });
  });

  describe('a file that cannot be gone on with', () => {
    const whole = keptFile(words, parentAnswers);
    const files: Readonly<Record<string, readonly [page: string | Blob, says: string]>> = {
      damaged: [whole.replace('Sam Field', 'Sam Fiel'), 'This file is damaged'],
      'cut off': [whole.slice(0, -200), 'This file is damaged'],
      foreign: ['<!doctype html><p>A recipe', 'This file does not come from this form.'],
      empty: ['', 'This file does not come from this form.'],
      'no text at all': [new Blob([new Uint8Array([0xff, 0xfe, 0, 0x89, 0x50])]), 'This file does not come from this form.'],
      'too large': [new Blob([whole, ' '.repeat(keptLimit)]), 'This file is too large'],
      'a copy of what was sent': [keptFile(words), 'This is a copy of a request that was sent.'],
      'a sheet for a meeting': [keptFile(words, {own: 'Home?'}, 'meeting'), 'This is a “My meeting” sheet.'],
      'without any answer of ours': [keptFile(words, {'shoe-size': '12'}), 'There is no answer in this file'],
    };
    for (const [what, [page, says]] of Object.entries(files))
      it(`(${what}) is named for what it is, beside it and aloud, and changes nothing`, async () => {
        const form = await open(mode);
        await chooseFile(form, page);
        const input = root(form).querySelector<HTMLInputElement>('input[type=file]')!;
        const described = input.getAttribute('aria-describedby')!.split(' ').map((id) => see(root(form).querySelector(`#${id}`)!));
        expect(described[1]).to.include(says);
        expect(status(form)).to.equal(described[1]);
        expect(input.getAttribute('aria-invalid')).to.equal('true');
        expect(question(form)).to.equal(title);
        await chooseFile(form, whole);
        expect(question(form)).to.equal('Check your answers');
      });

    it('loses nothing that is in the form already', async () => {
      const form = await open(mode, {urgent: 'neither', who: 'self'});
      const before = answersOf(form);
      for (const [page] of Object.values(files).slice(0, -1)) await chooseFile(form, page);
      expect(answersOf(form)).to.deep.equal(before);
    });
  });

  describe('a file, where there are answers already', () => {
    it('takes their place only when somebody says so', async () => {
      const page = await saved();
      const form = await open(mode, {urgent: 'danger'});
      await chooseFile(form, page);
      expect(question(form)).to.equal(title);
      expect(focused() === root(form).querySelector('.lo-replaces')).to.equal(true);
      expect(see(focused()!)).to.include('There are answers in this form already.');
      await press(form, 'Stay with what is here');
      expect(answersOf(form)['urgent']).to.equal('danger');
      expect(focused() === root(form).querySelector('input[type=file]')).to.equal(true);
      await chooseFile(form, page);
      await press(form, 'Use the file');
      expect(question(form)).to.equal('Check your answers');
      expect(answersOf(form)['urgent']).to.equal('neither');
    });
  });
});
