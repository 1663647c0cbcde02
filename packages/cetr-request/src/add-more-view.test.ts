import './define.js';
import {path, type Flow} from '@local-offer/core';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {choose, field, goOn, question, type} from '../../../test/browser/form.js';
import {focused, inBothModes, make, type Mode, place, press, root, see, sendKeys, settled, shown} from '../../../test/browser/support.js';
import {arrange, changeAnswers, enquiryAnswers, parentAnswers, selfAnswers, westhaven, type Example} from '../examples.js';
import type {CetrRequestElement} from './cetr-request-element.js';

const at = (step: string, answers = parentAnswers, more: Partial<Example> = {}): Example => ({area: westhaven, answers, at: step, ...more});
const opened = (group: string, answers = parentAnswers) => ({...answers, more: [group]});

async function situation(example: Example, mode: Mode = 'in the page'): Promise<CetrRequestElement> {
  const form = arrange(make('lo-cetr-request', {}, mode), example);
  // Somebody has walked as far as this, and not through what was never opened.
  const {flow} = form as unknown as {flow: Flow};
  Object.assign(form, {flow: {...flow, passed: path(flow).map(({id}) => id)}});
  const ready = new Promise((resolve) => form.addEventListener('lo-ready', resolve, {once: true}));
  place().append(form);
  await ready;
  await settled();
  return form;
}

const offers = (form: CetrRequestElement) => [...root(form).querySelectorAll('button')].map(see).filter((name) => name.startsWith('Add '));
const asked = (form: CetrRequestElement) => shown(form, 'dt').map(see);
const all = ['Add Reaching you', 'Add More about the person', 'Add Health and learning', 'Add More about what is happening', 'Add Hospital and earlier reviews', 'Add People who help', 'Add Talking and meeting', 'Add Sharing'];

afterEach(() => chooseReading('standard'));

inBothModes((mode) => {
  describe('"Add more that helps"', () => {
    it('stands below Send, names every group on its button, and is not needed', async () => {
      const form = await situation(at('check'), mode);
      const send = root(form).querySelector('.lo-button-main')!;
      expect(see(send)).to.equal('Send');
      const title = shown(form, '.lo-heading').find((one) => see(one) === 'Add more that helps')!;
      expect(send.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      expect(offers(form)).to.deep.equal(all);
      expect(see(root(form))).to.include('None of it is needed. You can send now.');
      expect(see(root(form))).to.include('NHS number, address, language and GP. About 7 questions');
    });

    it('leads through a group, question by question, and back to the check page with its answers', async () => {
      const form = await situation(at('check'), mode);
      await press(form, 'Add Hospital and earlier reviews');
      expect(question(form)).to.equal('Has there been a review before?');
      expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
      await choose(form, 'Yes');
      for (const [part, typed] of [['Day', '30'], ['Month', '2'], ['Year', '2025']] as const) await type(form, part, typed);
      await goOn(form);
      expect(see(focused()!)).to.include('not a whole date');
      field(form, 'Day').select();
      await sendKeys({type: '3'});
      await goOn(form);
      expect(question(form)).to.equal('Is the person on the support list already?');
      await goOn(form);
      expect(question(form)).to.equal('Check your answers');
      expect(asked(form)).to.include.members(['Has there been a review before?', 'Is the person on the support list already?']);
      expect(offers(form)).to.deep.equal(all.filter((one) => !one.includes('Hospital')));
    });

    it('can be left in the middle, and loses nothing', async () => {
      const form = await situation(at('check'), mode);
      await press(form, 'Add More about the person');
      await type(form, 'What name does the person like?', 'Sammy');
      await goOn(form);
      await press(form, 'Back');
      expect(field(form, 'What name does the person like?').value).to.equal('Sammy');
    });
  });
});

describe('"Add more that helps"', () => {
  it('is not there for an enquiry or a change', async () => {
    for (const answers of [enquiryAnswers, changeAnswers]) expect(offers(await situation(at('check', answers)))).to.deep.equal([]);
  });

  it('is not there once everything is open', async () => {
    const more = ['you', 'person', 'health', 'happening', 'hospital', 'helpers', 'meeting', 'sharing'];
    const form = await situation(at('check', {...parentAnswers, more}));
    expect(see(root(form))).not.to.include('Add more that helps');
  });

  it('speaks to the person as "you", and shows a picture for each group in Easy Read', async () => {
    chooseReading('easy');
    const form = await situation(at('check', selfAnswers));
    expect(offers(form)).to.include('Add More about you');
    const title = shown(form, '.lo-heading').find((one) => see(one) === 'Add more that helps')!;
    expect(title.parentElement!.querySelectorAll('.lo-easy-row img').length).to.equal(9);
    await expect(form).to.be.accessible();
  });

  it('does not speak of sending where the form cannot send', async () => {
    const form = await situation(at('check', parentAnswers, {area: {...westhaven, request: {}}}));
    expect(offers(form)).to.deep.equal(all);
    expect(see(root(form))).to.include('You do not need any of it.').and.not.include('You can send now.');
  });
});

describe('a further question', () => {
  it('tells who may hold parental responsibility once somebody says no, and goes on', async () => {
    const form = await situation(at('responsibility', opened('you')));
    expect(see(root(form))).not.to.include('A court can give it');
    await choose(form, 'No');
    expect(see(root(form))).to.include('A court can give it to others. You can go on without it.');
    await goOn(form);
    expect(question(form)).to.equal('When is a good time to reach you?');
  });

  it('shows whom to tell about safety', async () => {
    const contacts = [{role: 'safeguarding' as const, label: 'Westhaven safeguarding team', phone: '01632 960 009'}];
    const form = await situation(at('safety', opened('happening'), {area: {...westhaven, contacts}}));
    expect(see(root(form))).to.include('Westhaven safeguarding team').and.include('01632 960 009').and.include('call 999');
  });

  it('remarks on an NHS number that cannot be right, and lets it through as it was typed', async () => {
    const form = await situation(at('nhs-number', opened('person')));
    await type(form, 'What is the person’s NHS number?', '943 476 5918');
    expect(shown(form, '.lo-warning').map(see)).to.deep.equal(['A digit may be wrong. You can go on all the same.']);
    expect(field(form, 'What is the person’s NHS number?').value).to.equal('943 476 5918');
    await goOn(form);
    expect(question(form)).to.equal('Where is the person staying now?');
  });

  it('asks about several people, one after the other', async () => {
    const form = await situation(at('helpers', opened('helpers')));
    await type(form, 'Name', 'Jo Bloggs');
    await press(form, 'Add another helper');
    expect(root(form).querySelectorAll('[name$=".name"]').length).to.equal(2);
    expect(shown(form, 'label').map(see).filter((label) => label === 'Please invite to the review').length).to.equal(2);
  });

  it('asks for a required answer, and takes "I do not know" for one', async () => {
    const area = {...westhaven, request: {...westhaven.request, fields: {gp: 'required' as const}}};
    const form = await situation(at('gp', parentAnswers, {area}));
    await goOn(form);
    expect(see(focused()!)).to.include('Which GP practice does the person go to?');
    await choose(form, 'I do not know');
    await goOn(form);
    expect(question(form)).to.equal('Has anyone talked about going into hospital?');
  });
});
