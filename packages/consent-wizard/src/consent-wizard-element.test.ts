import './define.js';
import {door, wipeAll} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {click} from '../../../test/browser/consent-wizard.js';
import {choose, goOn, question} from '../../../test/browser/form.js';
import {control, focused, inBothModes, make, type Mode, place, press, root, see, sendKeys, settled} from '../../../test/browser/support.js';
import {arrange, examples, journeys, type Example, type ExampleName} from '../examples.js';
import type {ConsentRecordedEvent} from './consent-events.js';
import type {ConsentWizardElement} from './consent-wizard-element.js';

const show = async (wizard: ConsentWizardElement) => {
  const ready = new Promise((resolve) => wizard.addEventListener('lo-ready', resolve, {once: true}));
  place().append(wizard);
  await ready;
  await settled();
  return wizard;
};
// Safari lets a page write its history a hundred times in half a minute, and what is clicked by script is quicker than that.
const situation = (example: Example, mode: Mode = 'in the page', noHistory = true) => show(arrange(make('lo-consent-wizard', {noHistory}, mode), example));
const at = (name: ExampleName) => situation({...(examples[name] as Example), pressed: false});
/** Takes a wizard off the page, with all that the page remembers of it. */
const leave = (wizard: ConsentWizardElement) => {
  wipeAll();
  wizard.remove();
};
const asks = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
const copies = async (act: () => Promise<void>): Promise<string[]> => {
  const texts: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: (text: string) => Promise.resolve(void texts.push(text))}});
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return texts;
};

describe('what is finished', function () {
  this.timeout(30_000);

  it('can be changed: the check page comes back, and Finish gives another record', async () => {
    const wizard = await at('end: yes');
    const events: ConsentRecordedEvent[] = [];
    wizard.addEventListener('lo-consent-recorded', (event) => events.push(event));
    await click(wizard);
    await press(wizard, 'Change an answer');
    expect(question(wizard)).to.equal('Check your answers');
    expect(focused()).to.equal(root(wizard).querySelector('[id$="-heading"]'));
    await press(wizard, 'Change Do you want to have a review (Care, Education and Treatment Review, CETR)?');
    await choose(wizard, 'No');
    await click(wizard);
    while (question(wizard) !== 'Check your answers') await click(wizard);
    await click(wizard);
    expect(events.map(({record}) => record.items.map(({answer}) => answer))).to.deep.equal([['yes', 'yes'], ['yes', 'no']]);
  });

  it('stays where the page takes the element away and makes it again, and is told once', async () => {
    const wizard = await at('end: yes');
    const events: Event[] = [];
    document.addEventListener('lo-consent-recorded', (event) => events.push(event));
    await click(wizard);
    const title = question(wizard);
    wizard.remove();
    const again = await show(make('lo-consent-wizard', {area: examples.plain.area}));
    expect(question(again)).to.equal(title);
    expect(see(root(again))).to.include('Sam Field');
    expect(events.length).to.equal(1);
  });

  it('can be copied, as a record or as a letter', async () => {
    const yes = await at('end: yes');
    await click(yes);
    const [record] = await copies(() => press(yes, 'Copy as text'));
    expect(record).to.include('sent it to nobody').and.include('Sam Field').and.include('Please do not tell my brother.');
    leave(yes);
    const letter = await at('end: a letter');
    await click(letter);
    const [text] = await copies(() => press(letter, 'Copy as text'));
    expect(text).to.match(/^I change my mind\n/).and.include('Sam Field');
  });

  it('from a letter one can think about a yes again, with nothing of the letter kept', async () => {
    const wizard = await at('end: a letter');
    await click(wizard);
    await press(wizard, 'Think about a yes or a no again');
    expect(question(wizard)).to.equal('What is it about?');
    expect(root(wizard).querySelectorAll('input:checked').length).to.equal(0);
    expect((wizard as unknown as {flow: {answers: object}}).flow.answers).to.deep.equal({who: 'person', task: 'decide'});
  });

  it('offers a reminder that names no topic, where the area says when to look again', async () => {
    const wizard = await at('end: yes');
    await click(wizard);
    const saved: string[] = [];
    const anchor = HTMLAnchorElement.prototype;
    const {click: follow} = anchor;
    anchor.click = function () {
      saved.push(this.download);
    };
    try {
      await press(wizard, 'Put a reminder in my calendar');
    } finally {
      anchor.click = follow;
    }
    expect(saved).to.deep.equal(['reminder.ics']);
    leave(wizard);
    const nowhere = await at('end: yes, no area file');
    await click(nowhere);
    expect(() => control(nowhere, 'Put a reminder in my calendar')).to.throw();
  });

  for (const [name, offered] of [['end: a letter', true], ['end: no', true], ['end: not told enough', false]] as const)
    it(`${offered ? 'offers' : 'does not offer'} one at “${name}”`, async () => {
      const wizard = await at(name);
      await click(wizard);
      expect(root(wizard).textContent.includes('Put a reminder in my calendar')).to.equal(offered);
    });
});

describe('what is lost with the page', function () {
  this.timeout(30_000);

  it('the browser asks while there are answers, until somebody has them', async () => {
    const wizard = await situation({area: examples.plain.area});
    expect(asks()).to.equal(false);
    await click(wizard);
    await choose(wizard, 'I am answering for myself');
    expect(asks()).to.equal(true);
  });

  it('what was finished and nobody has yet is still asked about, and what was copied or printed is not', async () => {
    const wizard = await at('end: yes');
    await click(wizard);
    expect(asks()).to.equal(true);
    await copies(() => press(wizard, 'Copy as text'));
    expect(asks()).to.equal(false);
    await press(wizard, 'Change an answer');
    expect(asks()).to.equal(true);
    await click(wizard);
    window.dispatchEvent(new Event('afterprint'));
    expect(asks()).to.equal(false);
  });

  it('printing before Finish settles nothing', async () => {
    await at('page: check your answers');
    window.dispatchEvent(new Event('afterprint'));
    expect(asks()).to.equal(true);
  });
});

describe('nothing', () => {
  it('is stored and nothing is sent, from the first page to the last', async () => {
    const touched: string[] = [];
    const {setItem} = Storage.prototype;
    const {fetch} = window;
    const {sendBeacon} = navigator;
    Storage.prototype.setItem = (key) => void touched.push(key);
    window.fetch = (input, init) => {
      // The test runner's own talk goes on.
      const {href} = new URL(input instanceof Request ? input.url : input, document.baseURI);
      if (!/wtr|__web/.test(href)) touched.push(href);
      return fetch(input, init);
    };
    navigator.sendBeacon = (url) => Boolean(touched.push(String(url)));
    const cookies = document.cookie;
    try {
      const wizard = await situation({area: examples.plain.area, answers: journeys['E3, says yes'], at: 'who'});
      while (root(wizard).querySelector('.lo-button-main') && !/Copy|Share/.test(see(root(wizard).querySelector('.lo-button-main')!))) await click(wizard);
      await press(wizard, 'Change an answer');
      await click(wizard);
      expect(see(root(wizard))).to.include('not been sent to anyone');
      expect(see(root(wizard))).not.to.match(/keep my answers/i);
    } finally {
      Storage.prototype.setItem = setItem;
      window.fetch = fetch;
      navigator.sendBeacon = sendBeacon;
    }
    expect(touched).to.deep.equal([]);
    expect(document.cookie).to.equal(cookies);
    expect([...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) => key.startsWith('lo-'))).to.deep.equal([]);
  }).timeout(30_000);

  it('tells a page that listens which way somebody went: the parts are the same for everybody', async () => {
    const parts = async (answers: Example['answers']) => {
      const wizard = await situation({area: examples.plain.area, answers, at: 'who'});
      const heard: string[] = [];
      wizard.addEventListener('lo-step', ({section, index, of}) => heard.push(`${section} ${index}/${of}`));
      while (root(wizard).querySelector('form .lo-button-main') && question(wizard) !== 'Check your answers') await click(wizard);
      leave(wizard);
      return heard;
    };
    const all = ['decide 2/4', 'record 3/4', 'check 4/4'];
    expect(await parts(journeys['E3, says yes'])).to.deep.equal(all);
    expect(await parts(journeys['E12, takes it back'])).to.deep.equal(all);
    expect(await parts(journeys['E0, not told enough'])).to.deep.equal(all);
  }).timeout(30_000);
});

describe('on the way', function () {
  this.timeout(30_000);

  it('it says which part somebody is in, and promises no number of pages', async () => {
    const wizard = await at('page: a young person decides');
    expect(see(root(wizard).querySelector('.lo-progress')!)).to.equal('Part 2 of 4 The choice');
  });

  it('a page without an answer says what is missing, and takes the focus there', async () => {
    const empty = await situation({area: examples.plain.area, at: 'who'});
    await goOn(empty);
    expect(focused()).to.equal(root(empty).querySelector('.lo-problems'));
    expect(see(root(empty))).to.include('Choose one answer: Who is answering?');
  });

  it('Back of the browser leads from the end to the page before, and Forward returns', async () => {
    const wizard = await situation(examples['page: sharing without a yes'], 'in the page', false);
    await goOn(wizard);
    const here = question(wizard);
    history.back();
    await new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
    await settled();
    expect(question(wizard)).to.equal('Some things may be shared without a yes');
    history.forward();
    await new Promise((resolve) => window.addEventListener('popstate', resolve, {once: true}));
    await settled();
    expect(question(wizard)).to.equal(here);
  });

  inBothModes((mode) => {
    it('leaving quickly forgets every answer, also what was finished', async () => {
      const left: string[] = [];
      const {leave} = door;
      door.leave = (url) => left.push(url);
      const wizard = await situation({...(examples['end: yes'])}, mode);
      try {
        await click(wizard);
        expect(root(wizard).textContent).to.include('Sam Field');
        for (let n = 0; n < 3; n++) await sendKeys({press: 'Shift'});
        await settled();
        expect(left.length).to.equal(1);
        expect(root(wizard).textContent).not.to.include('Sam Field');
        expect(asks()).to.equal(false);
      } finally {
        door.leave = leave;
        window.dispatchEvent(new Event('pageshow'));
      }
    });
  });

  it('stays in English where nobody has checked another language, and says so', async () => {
    document.documentElement.lang = 'pl';
    try {
      const wizard = await situation({area: {...examples.plain.area, languages: ['pl']}});
      expect([root(wizard).lang, question(wizard)]).to.deep.equal(['en', 'Think about saying yes or no']);
      expect(see(root(wizard))).to.include('in English only');
    } finally {
      document.documentElement.lang = 'en';
    }
  });
});
