import type {RequestSubmitEvent} from '@local-offer/cetr-request';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from './form.js';
import {bothAnswers, changeAnswers, click, control, enquiryAnswers, fill, give, mountAt, parentAnswers, selfAnswers, westhaven, type CetrRequestElement} from './request-form.js';
import {inBothModes, root, see, shown} from './support.js';

/** From the first page to the check page; what the form asked on the way. */
async function walk(form: CetrRequestElement, answers: typeof parentAnswers): Promise<string[]> {
  const questions: string[] = [];
  while (question(form) !== 'Check your answers') {
    questions.push(question(form));
    if (questions.length > 30) throw new Error(`"${question(form)}" does not end`);
    await fill(form, answers);
    await click(form);
  }
  return questions;
}

/** What Send hands over. */
async function sent(form: CetrRequestElement) {
  let submitted: RequestSubmitEvent | undefined;
  form.addEventListener('lo-request-submit', (event) => {
    event.preventDefault();
    submitted = event;
  });
  await click(form, 'Send');
  return submitted!.request;
}

const heads = (form: CetrRequestElement) => shown(form, '.lo-answer dt').map(see);

inBothModes((mode) => {
  describe('a person of 16 who was not asked', () => {
    it('is named nowhere: the form says why, asks for an area only, and sends an enquiry', async () => {
      const form = await mountAt('intro', {}, {}, mode);
      const questions = await walk(form, enquiryAnswers);
      expect(questions).to.include('Which area is it about?').and.not.include('What is the person’s name?');
      expect(see(root(form))).to.include('This goes as an enquiry.');
      expect(heads(form)).to.include('Age group').and.not.include('Date of birth');
      const request = await sent(form);
      expect(request.kind).to.equal('enquiry');
      expect(request.answers.map(({question: asked}) => asked)).to.deep.equal(heads(form));
    });

    it('hears it below the heading that takes the focus', async () => {
      const form = await mountAt('district', enquiryAnswers, {}, mode);
      const why = shown(form, '.lo-notice')[0]!;
      expect(see(why)).to.include('From 16, it is the person’s own choice.').and.include('You can still send your worry as an enquiry.');
      const heading = root(form).querySelector('[id$="-heading"]')!;
      expect(heading.compareDocumentPosition(why) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    });

    it('drops a name that was written before the age was put right, and brings it back when it may go', async () => {
      const form = await mountAt('intro', {}, {}, mode);
      await walk(form, {...parentAnswers, 'born-year': '2019', knows: 'not-yet'});
      expect(see(root(form))).to.include('Sam Field');
      await click(form, 'Change Date of birth');
      await give(form, 'born-year', '2008');
      await click(form);
      expect(question(form)).to.equal('Which area is it about?');
      await give(form, 'town', 'Westhaven Quay');
      await click(form);
      expect(see(root(form))).to.include('This goes as an enquiry.').and.not.include('Sam Field').and.not.include('WH1 2AB').and.not.include('2008');
      await click(form, 'Change Age group');
      await give(form, 'born-year', '2019');
      await click(form);
      expect(see(root(form))).to.include('Sam Field').and.include('WH1 2AB');
    });

    it('may be named where the area says so, and its own words stand there', async () => {
      const area = {...westhaven, request: {...westhaven.request, withoutConsent: 'In Westhaven you may send a whole request all the same.'}};
      const form = await mountAt('name', enquiryAnswers, {area}, mode);
      expect(question(form)).to.equal('What is the person’s name?');
      expect(see(root(form))).to.include('In Westhaven you may send a whole request all the same.');
      const child = await mountAt('name', {...enquiryAnswers, 'born-year': '2019'}, {area, id: 'child'}, mode);
      expect(see(root(child))).not.to.include('In Westhaven you may');
    });
  });

  describe('a parent who asks for both', () => {
    const no = {...bothAnswers, 'born-year': '2009', 'agrees-cetr': 'no', town: 'Westhaven Quay'};

    it('is asked of each thing what the person says, and the request carries how each ended', async () => {
      const form = await mountAt('intro', {}, {}, mode);
      const questions = await walk(form, bothAnswers);
      expect(questions.filter((one) => one.startsWith('What does the person say about'))).to.have.length(2);
      const {kind, consent} = await sent(form);
      expect([kind, consent!.items.map(({item, answer}) => `${item} ${answer}`)]).to.deep.equal(['request', ['dsr not-asked', 'cetr unsure']]);
    });

    it('hears, where somebody of 17 says no to one, that the other can be asked for alone, and can do so from there', async () => {
      const form = await mountAt('intro', {}, {}, mode);
      await walk(form, no);
      expect(see(root(form))).to.include('This goes as an enquiry.').and.include('You can ask for the other one alone.');
      await click(form, 'Change what you ask for');
      expect(question(form)).to.equal('What do you want to ask for?');
      await give(form, 'asks', 'dsr');
      const questions = await walk(form, {...no, asks: 'dsr', agrees: 'yes'});
      expect(questions).to.include('What does the person say about it?').and.include('What is the person’s name?');
      expect(see(root(form))).to.not.include('This goes as an enquiry.');
      expect((await sent(form)).kind).to.equal('request');
    });

    it('hears it where the area is asked in place of the name, and not of a no to both', async () => {
      const one = await mountAt('district', no, {}, mode);
      await click(one, 'Change what you ask for');
      expect(question(one)).to.equal('What do you want to ask for?');
      const two = await mountAt('district', {...no, 'agrees-dsr': 'no'}, {id: 'two'}, mode);
      expect(see(root(two))).to.include('You can still send your worry as an enquiry.').and.not.include('ask for the other one');
    });
  });

  it('sharing is a page that may be opened, and goes away behind “Talk to me about this first”', async () => {
    const form = await mountAt('check', selfAnswers, {}, mode);
    await click(form, 'Add Sharing');
    expect(root(form).querySelectorAll('form :checked')).to.have.length(0);
    await give(form, 'S1-police', 'no');
    await give(form, 'S-later', 'yes');
    expect(root(form).querySelector('[name=S1-police]')).to.equal(null);
    await give(form, 'S3-out', 'Do not tell my uncle');
    await click(form);
    expect(question(form)).to.equal('Check your answers');
    expect(see(root(form))).to.include('Do not tell my uncle').and.not.include('police');
    const {consent} = await sent(form);
    expect(consent!.sharing!.map((one) => [one.with, one.what, one.leftOut])).to.deep.equal([[[], [], 'Do not tell my uncle']]);
  });

  it('a change asks for the reference and for what is to change, and for nothing about the person', async () => {
    const form = await mountAt('intro', {}, {}, mode);
    const questions = await walk(form, changeAnswers);
    expect(questions.slice(-2)).to.deep.equal(['How can the team contact you?', 'What do you want to add?']);
    expect(see(root(form))).to.include('This goes as a change to an earlier request.');
    const {kind, earlierReference, answers} = await sent(form);
    expect([kind, earlierReference]).to.deep.equal(['change', 'WH-7K3M-9QHP']);
    expect(answers.find(({id}) => id === 'change')!.answer).to.equal('Sam was in A&E on Monday.');
  });

  describe('somebody from another area', () => {
    const areas = [{postcodes: ['WH1'], name: 'Westhaven Council'}, {postcodes: ['NS1'], name: 'Northshore Council', url: 'https://www.northshore.example/'}];
    const at = async (postcode: string, id: string) => {
      const form = await mountAt('place', {...parentAnswers, postcode}, {area: {...westhaven, request: {...westhaven.request, areas}}, id}, mode);
      await click(form);
      return form;
    };

    it('is shown who covers it, or asked to ask the GP, and can go on', async () => {
      const neighbour = await at('ns1 1aa', 'neighbour');
      expect(question(neighbour)).to.equal('You may live outside our area');
      expect(root(neighbour).querySelector<HTMLAnchorElement>('form a')!.href).to.equal('https://www.northshore.example/');
      const nobody = await at('EH1 1AA', 'nobody');
      expect(see(root(nobody))).to.include('Ask the GP which team covers it.');
      await click(nobody);
      expect(question(nobody)).to.equal('Has anyone talked about going into hospital?');
    });

    it('who lives here, or gave only half of it, hears nothing of it', async () => {
      for (const postcode of ['WH1 2AB', 'wh1']) expect(question(await at(postcode, postcode))).to.equal('Has anyone talked about going into hospital?');
    });
  });

  it('choosing self-harm brings urgent help right below the tick, once, and the form goes on', async () => {
    chooseReading('easy');
    try {
      const form = await mountAt('worry', {...selfAnswers, worries: []}, {}, mode);
      const tick = control(form, 'worries', 'self-harm');
      const above = tick.getBoundingClientRect().top;
      await give(form, 'worries', 'self-harm');
      expect(control(form, 'worries', 'self-harm').getBoundingClientRect().top).to.equal(above);
      const help = shown(form, 'form .lo-urgent');
      expect(help.length).to.equal(1);
      expect(see(help[0]!)).to.include('999').and.include('111');
      await click(form);
      expect(question(form)).to.equal('Do you want an advocate?');
    } finally {
      chooseReading('standard');
    }
  });

  it('“speak to me on my own” is asked only of the person, and stands on the screen but not on paper', async () => {
    const self = await mountAt('check', selfAnswers, {}, mode);
    const row = shown(self, '.lo-answer').find((one) => see(one).startsWith('Speaking with you'))!;
    expect(see(row)).to.include('Please speak to me on my own first');
    expect(row.classList.contains('lo-unprinted')).to.equal(true);
    const parent = await mountAt('contact', parentAnswers, {id: 'parent'}, mode);
    expect(root(parent).querySelector('[name=speak-alone]')).to.equal(null);
  });
});
