import './define.js';
import {consentRecordShape, readShape} from '@local-offer/contract';
import {chooseReading, readings} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {choose, goOn, question, type} from '../../../test/browser/form.js';
import {focused, goneHere, inBothModes, mount, root, see} from '../../../test/browser/support.js';
import {westhaven} from '../examples.js';
import type {ConsentRecordedEvent} from './consent-events.js';
import type {ConsentWizardElement} from './consent-wizard-element.js';

/** Chooses an answer on a page of one question, and goes on. */
const say = async (wizard: ConsentWizardElement, answer: string) => {
  await choose(wizard, answer);
  await goOn(wizard);
};

const heard = (wizard: ConsentWizardElement) => {
  const events: ConsentRecordedEvent[] = [];
  wizard.addEventListener('lo-consent-recorded', (event) => events.push(event));
  return events;
};

const self = 'I am answering for myself';
const decide = 'Think about a yes or a no, and write it down';
const start = async (wizard: ConsentWizardElement, who: string, task: string) => {
  await goOn(wizard);
  await say(wizard, who);
  await say(wizard, task);
};
const list = (reading: string) => (reading === 'easy' ? 'Going on the support list' : 'Going on the support list (Dynamic Support Register, DSR)');

inBothModes((mode) => {
  for (const reading of readings.filter((one) => goneHere(mode, one)))
    describe(`a young person of 17 says yes, ${reading}, by keyboard alone`, function () {
      this.timeout(60_000);

      before(() => chooseReading(reading));
      after(() => chooseReading('standard'));

      it('and the page hears of the record once, and nobody else does', async () => {
        const wizard = await mount('lo-consent-wizard', {area: westhaven}, mode);
        const events = heard(wizard);
        await start(wizard, self, decide);
        await choose(wizard, root(wizard).querySelectorAll('label')[0]!.textContent.trim());
        await goOn(wizard);
        expect(question(wizard)).to.equal('About the support list');
        await goOn(wizard);
        await say(wizard, 'Yes');
        await say(wizard, '16 or 17');
        await say(wizard, 'Yes');
        await type(wizard, question(wizard), 'Mum');
        await goOn(wizard);
        while (question(wizard) !== 'About you') await goOn(wizard);
        await type(wizard, 'Name', 'Sam Field');
        await goOn(wizard);
        expect(question(wizard)).to.equal('Check your answers');
        expect(see(root(wizard))).to.include('Sam Field').and.include('Mum');
        expect(events).to.deep.equal([]);
        await goOn(wizard);
        expect(focused()).to.equal(root(wizard).querySelector('[id$="-heading"]'));
        const end = see(root(wizard));
        expect(end).to.include('not been sent to anyone').and.include('01632 960 001').and.include('Sam Field');
        expect(events.length).to.equal(1);
        const {record} = events[0]!;
        const faults: string[] = [];
        readShape(consentRecordShape, record, (where, code) => faults.push(`${where} ${code}`));
        expect(faults).to.deep.equal([]);
        expect([record.state, record.who, record.ageBand, record.told?.reading]).to.deep.equal(['prepared', 'person', '16-17', reading]);
        expect(record.items.map(({item, answer, end: at, basis}) => [item, answer, at, basis])).to.deep.equal([['dsr', 'yes', 'E3', 'own']]);
        expect(Object.fromEntries(record.answers!.map(({id, answer}) => [id, answer]))).to.include({'B2-tell-who': 'Mum', name: 'Sam Field'});
      });
    });
});

describe('other ways to an end', function () {
  this.timeout(60_000);

  it('somebody who was not told enough is asked what they need, and no more', async () => {
    const wizard = await mount('lo-consent-wizard', {area: westhaven});
    const events = heard(wizard);
    await start(wizard, self, decide);
    await say(wizard, list('standard'));
    await goOn(wizard);
    await say(wizard, 'No, not yet');
    await goOn(wizard);
    expect(question(wizard)).to.equal('Check your answers');
    await goOn(wizard);
    expect(events[0]!.record).to.have.property('state', 'prepared');
    expect(events[0]!.record).not.to.have.any.keys('who', 'person', 'answers');
  });

  it('a parent of somebody of 17 cannot say their yes', async () => {
    const wizard = await mount('lo-consent-wizard', {area: westhaven});
    const events = heard(wizard);
    await start(wizard, 'A parent, or someone with parental responsibility', decide);
    await say(wizard, list('standard'));
    await goOn(wizard);
    await say(wizard, 'Yes');
    await say(wizard, '16 or 17');
    await say(wizard, 'No');
    const [, notHere] = root(wizard).querySelectorAll('label');
    await say(wizard, see(notHere!));
    const [saidYes] = root(wizard).querySelectorAll('label');
    await say(wizard, see(saidYes!));
    while (question(wizard) !== 'Check your answers') await goOn(wizard);
    await goOn(wizard);
    expect(events[0]!.record.items).to.deep.equal([{item: 'dsr', answer: 'not-asked', end: 'E1', view: 'yes', flags: ['ASK-THE-PERSON']}]);
  });

  it('who takes a yes back gets a letter, and is not told that anything has stopped', async () => {
    const wizard = await mount('lo-consent-wizard', {area: westhaven});
    const events = heard(wizard);
    await start(wizard, self, 'Change a yes from before');
    await say(wizard, 'Sharing information');
    await say(wizard, 'It is my own decision');
    await say(wizard, 'From now');
    await say(wizard, 'No');
    while (question(wizard) !== 'Check your answers') await goOn(wizard);
    await goOn(wizard);
    expect(question(wizard)).to.equal('Your letter is ready');
    expect(see(root(wizard))).to.include('not been sent to anyone').and.include('I change my mind').and.include('Nothing has stopped yet').and.not.match(/withdrawn/i);
    expect(events[0]!.record.withdrawal).to.include({end: 'E12', footing: 'self'});
  });

  it('who only looks is shown whom to ask, and has nothing to finish', async () => {
    const wizard = await mount('lo-consent-wizard', {area: westhaven});
    const events = heard(wizard);
    await start(wizard, self, 'Find out what was agreed before');
    expect(see(root(wizard))).to.include('01632 960 001');
    expect(root(wizard).querySelector('.lo-button-main')).to.equal(null);
    root(wizard).querySelector('form')!.requestSubmit();
    expect(events).to.deep.equal([]);
  });
});
