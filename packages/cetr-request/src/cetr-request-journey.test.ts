import './define.js';
import {chooseReading, StepEvent} from '@local-offer/ui';
import {readings} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {choose, field, goOn, question, type} from '../../../test/browser/form.js';
import {focused, goneHere, inBothModes, make, mount, place, press, root, see, settled, shown} from '../../../test/browser/support.js';
import {arrange, examples, westhaven} from '../examples.js';
import type {CetrRequestElement} from './cetr-request-element.js';
import type {RequestSubmitEvent} from './request-events.js';

/** A receiver that stores whatever comes, in the page's stead. */
const receipt = ({request}: RequestSubmitEvent) => Promise.resolve({submissionId: request.submissionId, reference: 'WH-1'});

/** A parent's way from the first page to the check page, with nothing but the keyboard. */
async function asParent(form: CetrRequestElement) {
  await goOn(form);
  await choose(form, 'No, neither of these');
  await goOn(form);
  await choose(form, 'Both');
  await goOn(form);
  await choose(form, 'No');
  await goOn(form);
  await choose(form, 'A parent, or someone with parental responsibility');
  await goOn(form);
  await type(form, 'Your name', 'Robin Field');
  await type(form, 'How do you know the person?', 'Mother');
  await goOn(form);
  await choose(form, 'Phone call');
  await type(form, 'Phone number', '01632 960 123');
  await choose(form, 'Yes');
  await goOn(form);
  await type(form, 'Day', '27');
  await type(form, 'Month', '3');
  await type(form, 'Year', `${new Date().getFullYear() - 12}`);
  await goOn(form);
  await choose(form, 'It is not safe to tell them yet');
  await goOn(form);
  await type(form, 'What is the person’s name?', 'Sam Field');
  await goOn(form);
  await type(form, 'Town, area or GP practice', 'Westhaven Quay');
  await goOn(form);
  await choose(form, 'I do not know');
  await goOn(form);
  if (form.reading === 'easy') await choose(form, 'Sleeping is hard');
  await type(form, form.reading === 'easy' ? 'What is happening, in your own words' : 'What is happening, and what worries you?', 'Sam does not sleep.');
  await goOn(form);
  await choose(form, 'I do not know');
  await goOn(form);
}

inBothModes((mode) => {
  for (const reading of readings.filter((one) => goneHere(mode, one)))
    describe(`a parent asks, ${reading}, by keyboard alone`, function () {
      this.timeout(60_000);

      before(() => chooseReading(reading));
      after(() => chooseReading('standard'));

      it('and the page that delivers gets the whole request, once', async () => {
        const form = await mount('lo-cetr-request', {area: westhaven}, mode);
        const submitted: RequestSubmitEvent[] = [];
        form.addEventListener('lo-request-submit', (event) => {
          submitted.push(event);
          event.respondWith(receipt(event));
        });
        let reference = '';
        form.addEventListener('lo-request-sent', (event) => (reference = event.reference));
        await asParent(form);
        expect(question(form)).to.equal('Check your answers');
        expect(see(root(form))).to.include('Sam does not sleep.').and.include('Nothing has been sent yet.').and.include('What you send goes to Westhaven Council.');
        await goOn(form);
        await settled();
        expect(question(form)).to.equal('Your request was sent');
        expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
        expect(see(root(form))).to.include('WH-1');
        expect(reference).to.equal('WH-1');
        expect(submitted.length).to.equal(1);
        const {answers, urgent, asks, reading: read} = submitted[0]!.request;
        expect([urgent.answer, asks, read]).to.deep.equal(['neither', 'both', reading]);
        expect(Object.fromEntries(answers.map(({id, answer: text}) => [id, text]))).to.include({
          town: 'Westhaven Quay',
          'your-name': 'Robin Field',
          name: 'Sam Field',
          born: `27 3 ${new Date().getFullYear() - 12}`,
          'contact-phone': '01632 960 123',
          'contact-phone-safe': 'Yes',
          worry: 'Sam does not sleep.',
          knows: 'It is not safe to tell them yet',
        });
      });
    });
});

describe('a person asks for themself', function () {
  this.timeout(60_000);

  it('is called "you", is asked fewer things, and the one endpoint gets it', async () => {
    const form = await mount('lo-cetr-request', {area: {...westhaven, request: {endpoint: 'http://localhost:1/requests'}}});
    const bodies: {submissionId: string}[] = [];
    const before = window.fetch;
    window.fetch = (url, init) => {
      expect(url).to.equal('http://localhost:1/requests');
      bodies.push(JSON.parse(init!.body as string) as {submissionId: string});
      return Promise.resolve(Response.json({submissionId: bodies[0]!.submissionId, reference: 'WH-2'}));
    };
    try {
      const seen: string[] = [];
      const on = async (work?: () => Promise<void>) => {
        seen.push(question(form));
        await work?.();
        await goOn(form);
      };
      await on();
      await on(() => choose(form, 'No, neither of these'));
      await on(() => choose(form, 'I am not sure. Please talk to me'));
      await on(() => choose(form, 'No'));
      await on(() => choose(form, 'I am asking for myself'));
      await on(async () => {
        await choose(form, 'Text message');
        await type(form, 'Number for text messages', '07700 900 124');
        await choose(form, 'Please speak to me on my own first');
      });
      await on(() => type(form, 'Age', '16'));
      await on(() => type(form, 'What is your name?', 'Sam'));
      await on(() => type(form, 'Postcode', 'wh1 2ab'));
      await on(() => type(form, 'What is happening, and what worries you?', 'I am scared.'));
      await on(() => choose(form, 'Yes'));
      await on();
      await settled();
      expect(seen.slice(5)).to.deep.equal([
        'How can the team contact you?',
        'When were you born?',
        'What is your name?',
        'Where do you live?',
        'What is happening, and what worries you?',
        'Do you want an advocate?',
        'Check your answers',
      ]);
      expect(question(form)).to.equal('Your request was sent');
      expect(bodies.length).to.equal(1);
    } finally {
      window.fetch = before;
    }
  });
});

describe('somebody in danger, or close to hospital', () => {
  it('sees urgent help first, and can go on', async () => {
    const form = await mount('lo-cetr-request', {area: westhaven});
    await press(form, 'Start');
    await choose(form, 'Yes, someone may die or be badly hurt');
    await press(form, 'Continue');
    expect(question(form)).to.equal('Get help now');
    expect(see(root(form))).to.include('999').and.include('111');
    await press(form, 'Continue');
    expect(question(form)).to.equal('What do you want to ask for?');
  });

  it('hears what an urgent meeting is, whom to ring and what to say, and is asked about hospital next', async () => {
    const form = await mount('lo-cetr-request', {area: westhaven});
    await press(form, 'Start');
    await choose(form, 'Hospital is planned or talked about for the next few days');
    await press(form, 'Continue');
    expect(question(form)).to.equal('Ask for an urgent meeting');
    expect(see(root(form))).to.include('01632 960 002').and.include('Please can there be an urgent meeting');
    await press(form, 'Continue');
    expect(question(form)).to.equal('Has anyone talked about going into hospital?');
    expect(shown(form, 'input[name="hospital-when"]')).to.be.empty;
    await choose(form, 'Yes, it is planned');
    expect(field(form, 'When? (if you know)')).to.exist;
  });
});

describe('somebody who is asked about an advocate', () => {
  it('sees how to reach one here', async () => {
    const form = arrange(make('lo-cetr-request'), examples['page: advocate']);
    place().append(form);
    await settled();
    expect(see(root(form))).to.include('Westhaven Advocacy').and.include('01632 960 003').and.not.to.include('Westhaven DSR team');
  });
});

describe('what a page that listens learns on the way', () => {
  it('is the same for everybody: the parts of the form, and nothing else', async () => {
    const heard: Record<string, unknown[]> = {};
    for (const [name, who] of [['parent', 'A parent, or someone with parental responsibility'], ['self', 'I am asking for myself']] as const) {
      const form = await mount('lo-cetr-request', {area: westhaven, id: name});
      const events: unknown[] = (heard[name] = []);
      form.addEventListener('lo-step', (event) => {
        expect(event).to.be.instanceOf(StepEvent);
        expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['section', 'index', 'of']);
        events.push([event.section, event.index, event.of]);
      });
      await press(form, 'Start');
      await choose(form, 'No, neither of these');
      await press(form, 'Continue');
      await choose(form, 'Both');
      await press(form, 'Continue');
      await choose(form, 'No');
      await press(form, 'Continue');
      await choose(form, who);
      await press(form, 'Continue');
      form.remove();
    }
    expect(heard['self']).to.deep.equal([['asking', 2, 5], ['people', 3, 5]]);
    expect(heard['parent']).to.deep.equal(heard['self']);
  });
});

