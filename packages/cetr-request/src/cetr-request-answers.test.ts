import './define.js';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {choose, field, goOn, question, tabTo, type} from '../../../test/browser/form.js';
import {focused, hear, inBothModes, make, type Mode, mount, place, press, root, see, sendKeys, settled, shown} from '../../../test/browser/support.js';
import {arrange, changeAnswers, examples, parentAnswers, westhaven, type Example} from '../examples.js';
import type {CetrRequestElement} from './cetr-request-element.js';

/** The form in a situation. */
async function situation(example: Example, mode: Mode = 'in the page', id = ''): Promise<CetrRequestElement> {
  const form = arrange(make('lo-cetr-request', {id}, mode), example);
  const ready = new Promise((resolve) => form.addEventListener('lo-ready', resolve, {once: true}));
  place().append(form);
  await ready;
  await settled();
  return form;
}

const at = (step: string, answers = parentAnswers): Example => ({area: westhaven, answers, at: step});
/** A child of 14 who does not know of it: the form asks for a name. */
const child = {who: 'parent', age: '14', knows: 'not-yet'};

inBothModes((mode) => {
  describe('a wrong answer', () => {
    it('is told in a list that takes the focus, leads to the field, and stays as it was typed', async () => {
      const form = await situation(at('place', child), mode);
      await type(form, 'Postcode', ' the Harbour ');
      await goOn(form);
      const summary = root(form).querySelector('.lo-problems')!;
      expect(focused()).to.equal(summary);
      expect(see(summary)).to.include('This does not look like a postcode.');
      const {href} = location;
      const base = document.head.appendChild(Object.assign(document.createElement('base'), {href: 'https://elsewhere.example/'}));
      await tabTo(summary.querySelector('a')!);
      await sendKeys({press: 'Enter'});
      base.remove();
      expect(location.href).to.equal(href);
      const postcode = field(form, 'Postcode');
      expect(focused()).to.equal(postcode);
      expect(postcode.value).to.equal(' the Harbour ');
      expect(postcode.getAttribute('aria-invalid')).to.equal('true');
      const described = postcode.getAttribute('aria-describedby')!.split(' ').map((id) => see(root(form).querySelector(`#${id}`)!));
      expect(described.join()).to.include('This does not look like a postcode.');
    });

    it('has one line for each field that is wrong, and Continue goes on once they are right', async () => {
      const form = await situation(at('you', {who: 'parent'}), mode);
      await goOn(form);
      expect(shown(form, '.lo-problems a').length).to.equal(2);
      await press(form, 'Write an answer: Your name');
      await sendKeys({type: 'Robin'});
      await type(form, 'How do you know the person?', 'Mother');
      await goOn(form);
      expect(shown(form, '.lo-problems')).to.be.empty;
      expect(question(form)).to.equal('How can the team contact you?');
    });

    it('leads to the first choice of a group', async () => {
      const form = await situation(at('urgent', {}), mode);
      await goOn(form);
      await press(form, 'Choose one answer: Is anyone in danger, or is hospital planned soon?');
      expect(focused()).to.equal(field(form, 'Yes, someone may die or be badly hurt'));
    });
  });

  describe('what is being typed', () => {
    it('keeps its caret, also when the reading changes in the middle of a word', async () => {
      const form = await situation(at('change', {...changeAnswers, change: ''}), mode);
      await type(form, 'What do you want to add?', 'does not sleep');
      const box = focused() as HTMLTextAreaElement;
      box.setSelectionRange(0, 0);
      await sendKeys({type: 'Sam '});
      chooseReading('easy');
      await settled();
      expect(root(form).querySelector('.lo-step-easy')).to.exist;
      expect(focused() === box).to.equal(true);
      expect([box.value, box.selectionStart]).to.deep.equal(['Sam does not sleep', 4]);
      chooseReading('standard');
      await settled();
      expect([box.value, box.isConnected]).to.deep.equal(['Sam does not sleep', true]);
    });

    it('is never cut short: a text that is too long stays, and the page says so', async () => {
      const form = await situation(at('worry', {who: 'parent', worry: 'x'.repeat(3001)}), mode);
      expect(see(root(form))).to.include('That is 1 characters too many.');
      await goOn(form);
      expect(see(root(form).querySelector('.lo-problems')!)).to.include('too long');
      expect(root(form).querySelector('textarea')!.value.length).to.equal(3001);
    });

    it('counts although a tool filled it in without a word', async () => {
      const form = await situation(at('name', child), mode);
      field(form, 'What is the person’s name?').value = 'Sam';
      await press(form, 'Continue');
      expect(question(form)).to.equal('Where does the person live?');
    });
  });

  describe('answers', () => {
    it('are there again after Back', async () => {
      const form = await situation(at('name', child), mode);
      await type(form, 'What is the person’s name?', 'Sam');
      await press(form, 'Back');
      expect(question(form)).to.equal('Does the person know that you are asking?');
      await choose(form, 'I do not know');
      await goOn(form);
      expect(field(form, 'What is the person’s name?').value).to.equal('Sam');
    });

    it('are there when the form is moved, taken away and put back, or made anew', async () => {
      const form = await situation(at('name', child), mode);
      await type(form, 'What is the person’s name?', 'Sam');
      place().append(form);
      await settled();
      expect(field(form, 'What is the person’s name?').value).to.equal('Sam');
      form.remove();
      const anew = await mount('lo-cetr-request', {area: westhaven}, mode);
      expect(question(anew)).to.equal('What is the person’s name?');
      expect(field(anew, 'What is the person’s name?').value).to.equal('Sam');
    });

    it('of two forms on one page stay apart', async () => {
      const [one, other] = [await situation(at('name', child), mode), await situation(at('name', {who: 'self'}), mode)];
      await type(one, 'What is the person’s name?', 'Sam');
      expect(field(other, 'What is your name?').value).to.equal('');
      const ids = [...root(one).querySelectorAll('[id]'), ...root(other).querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('can be changed from the check page, which Continue then comes back to', async () => {
      const form = await situation(at('check'), mode);
      await press(form, 'Change What is the person’s name?');
      expect(field(form, 'What is the person’s name?').value).to.equal('Sam Field');
      await tabTo(field(form, 'What is the person’s name?'));
      await sendKeys({press: 'End'});
      await sendKeys({type: ' Junior'});
      await goOn(form);
      expect(question(form)).to.equal('Check your answers');
      expect(see(root(form))).to.include('Sam Field Junior');
    });

    it('that a changed answer takes away are neither shown nor sent', async () => {
      const form = await situation(at('check'), mode);
      await press(form, 'Change Who are you?');
      await choose(form, 'I am asking for myself');
      await goOn(form);
      expect(question(form)).to.equal('Check your answers');
      expect(see(root(form))).not.to.include('Robin Field').and.not.to.include('Does the person know');
    });

    it('are never in the address, in storage, in what the console is told or in a form of the page', async () => {
      const told = [hear('warn'), hear('error')];
      const form = arrange(make('lo-cetr-request', {}, mode), at('worry'));
      const page = document.createElement('form');
      page.append(form);
      place().append(page);
      await settled();
      let submitted = false;
      page.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted = true;
      });
      await tabTo(root(form).querySelector('textarea')!);
      await goOn(form);
      expect(submitted).to.equal(false);
      expect([...new FormData(page)]).to.be.empty;
      expect(location.href + JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie + JSON.stringify(told) + JSON.stringify(history.state)).not.to.include('Sam');
    });
  });

  describe('keys and events of the fields', () => {
    it('stay inside, but for Tab, Escape and chords', async () => {
      const form = await situation(at('name', child), mode);
      const heard: string[] = [];
      const on = (event: Event) => heard.push(event instanceof KeyboardEvent ? `${event.type} ${event.key}` : event.type);
      for (const kind of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit']) form.parentElement!.addEventListener(kind, on);
      field(form, 'What is the person’s name?').focus();
      await sendKeys({type: 'Sam'});
      await sendKeys({press: 'Escape'});
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await settled();
      expect([...new Set(heard)].filter((one) => !/Escape|Tab/.test(one))).to.be.empty;
      expect(heard).to.include('keydown Escape').and.include('keydown Tab');
    });
  });
});

describe('before the page is left', () => {
  const asks = () => {
    const event = new Event('beforeunload', {cancelable: true});
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('the browser asks only while there is something to lose', async () => {
    const form = await mount('lo-cetr-request', {area: westhaven});
    expect(asks()).to.equal(false);
    await press(form, 'Start');
    expect(asks()).to.equal(false);
    await choose(form, 'No, neither of these');
    expect(asks()).to.equal(true);
    form.remove();
    expect(asks()).to.equal(false);
  });
});

describe('what a person typed', () => {
  it('is never translated, corrected or recorded', async () => {
    const form = await situation(examples['page: check your answers']);
    expect(root(form).querySelector('dd [translate="no"]')).to.exist;
    const typing = await situation(at('name'), 'in the page', 'typing');
    const input = field(typing, 'What is the person’s name?');
    expect([input.translate, input.autocomplete]).to.deep.equal([false, 'off']);
    const {form: own} = input;
    for (const mask of ['data-hj-suppress', 'data-clarity-mask', 'data-dd-privacy', 'data-sentry-mask']) expect(own!.hasAttribute(mask), mask).to.equal(true);
  });
});
