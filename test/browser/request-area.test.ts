import type {RequestSubmitEvent} from '@local-offer/cetr-request';
import type {Answers} from '@local-offer/core';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {examples} from '../../packages/cetr-request/examples.js';
import {question} from './form.js';
import {click, fill, give, mountAt, parentAnswers, selfAnswers, westhaven, type CetrRequestElement} from './request-form.js';
import {hear, inBothModes, root, see, settled, shown} from './support.js';

const {request, privacy} = westhaven;
const buttons = (form: CetrRequestElement) => shown(form, 'button').map(see);

describe('a form that cannot send', () => {
  let asked: unknown[];
  const {fetch} = window;
  beforeEach(() => {
    asked = [];
    window.fetch = (...args) => {
      asked.push(args[0]);
      return Promise.reject(new Error('Nothing may be asked for here'));
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    chooseReading('standard');
  });

  for (const [why, area] of [
    ['nobody answers for what is sent', {...westhaven, privacy: {...privacy, controller: undefined}}],
    ['there is no privacy notice', {...westhaven, privacy: {...privacy, noticeUrl: undefined}}],
    ['the privacy notice is no link', {...westhaven, privacy: {...privacy, noticeUrl: 'javascript:alert(1)'}}],
    ['there is nowhere to send to', {...westhaven, request: {...request, endpoint: undefined}}],
    ['there is no area file', {}],
  ] as const)
    it(`says so at the start and at the end, with what to do instead, and never tries: ${why}`, async () => {
      hear();
      const form = await mountAt('intro', {}, {area});
      expect(see(root(form))).to.include('This form cannot send yet. You can fill it in, then share it, copy it, save it, print it, or read it out on the phone.');
      const end = await mountAt('check', undefined, {area});
      end.addEventListener('lo-request-submit', (event) => asked.push(event.type));
      for (const reading of ['standard', 'easy'] as const) {
        chooseReading(reading);
        await settled();
        expect(see(root(end))).to.match(/This form cannot send/);
        expect(buttons(end)).to.include.members(['Copy as text', 'Print']).and.not.include('Send');
      }
      root(end).querySelector('form')!.requestSubmit();
      await settled();
      expect(question(end)).to.equal('Check your answers');
      expect(asked).to.deep.equal([]);
      expect(see(root(end))).to.include('Sam Field').and.match(/01632 960|Call 111|call 111/);
    });

  it('is none where a page delivers by itself, but there too somebody has to answer for it', async () => {
    for (const [area, sends] of [
      [{...westhaven, request: {}}, true],
      [{...westhaven, request: {}, privacy: {}}, false],
    ] as const) {
      const form = await mountAt('check', undefined, {area, hostDelivers: true});
      expect(buttons(form).includes('Send')).to.equal(sends);
    }
  });
});

it('right above Send stand who gets it, how long they keep it, whom to ask and the notice', async () => {
  const form = await mountAt('check');
  const lines = [...root(form).querySelectorAll('.lo-privacy li')].map(see);
  expect(lines).to.deep.equal([
    'What you send goes to Westhaven Council.',
    'How long they keep it: until the person is 25',
    'Questions about it: privacy@westhaven.example',
    'How they use your information',
  ]);
  expect(root(form).querySelector<HTMLAnchorElement>('.lo-privacy a')!.href).to.equal('https://www.westhaven.example/privacy');
  const list = root(form).querySelector('.lo-privacy')!;
  expect(list.compareDocumentPosition(root(form).querySelector('.lo-button-main')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(root(form).querySelector('input')).to.equal(null);
});

inBothModes((mode) => {
  describe('danger, and hospital close', () => {
    /** What a person sees on the way, and what is sent in the end. */
    async function ask(answers: Answers) {
      const form = await mountAt('intro', {}, {id: answers['urgent'] as string}, mode);
      const sent: RequestSubmitEvent[] = [];
      form.addEventListener('lo-request-submit', (event) => {
        event.preventDefault();
        sent.push(event);
      });
      const questions: string[] = [];
      while (!sent.length) {
        questions.push(question(form));
        expect(see(root(form)), question(form)).to.include('999').and.include('111');
        expect(buttons(form)).to.include(question(form) === questions[0] ? 'Start' : 'Back');
        if (questions.length > 20) throw new Error(`"${question(form)}" is a trap`);
        await fill(form, answers);
        await click(form);
      }
      form.remove();
      return {questions, request: sent[0]!.request};
    }

    it('are answered by help first, never end the form, and travel with the request', async () => {
      for (const [urgent, ...special] of [
        ['danger', 'Get help now'],
        ['hospital', 'Ask for an urgent meeting', 'Has anyone talked about going into hospital?'],
        ['neither'],
      ] as const) {
        const {questions, request} = await ask({...parentAnswers, urgent});
        expect(questions.slice(2, 3 + special.length)).to.deep.equal([...special, 'What do you want to ask for?']);
        expect(questions.filter((one) => one === 'Has anyone talked about going into hospital?')).to.have.length(1);
        expect(request.urgent).to.deep.equal({answer: urgent, numbersShown: true});
        expect(request.answers[0]!.id).to.equal('urgent');
      }
    });

    it('can be taken back, and nothing of it stays', async () => {
      const form = await mountAt('urgent', {}, {}, mode);
      await give(form, 'urgent', 'hospital');
      await click(form);
      await click(form);
      await fill(form, {hospital: 'planned', 'hospital-when': 'on Monday'});
      await click(form, 'Back');
      await click(form, 'Back');
      await give(form, 'urgent', 'neither');
      await click(form);
      await fill(form, {asks: 'cetr'});
      await click(form);
      const self = {...selfAnswers, urgent: undefined as never};
      while (question(form) !== 'Check your answers') {
        await fill(form, self);
        await click(form);
      }
      expect(see(root(form))).to.not.include('on Monday');
    });
  });

  it('a browser may fill in only what is about the person who types', async () => {
    const wanted = {
      parent: {'your-name': 'name', 'contact-phone': 'tel', 'contact-text': 'tel', 'contact-email': 'email', 'contact-post': 'street-address'},
      professional: {'your-name': 'name', relation: 'organization-title', 'contact-phone': 'tel', 'contact-text': 'tel', 'contact-email': 'email', 'contact-post': 'street-address'},
      self: {
        postcode: 'postal-code', name: 'name', 'born-day': 'bday-day', 'born-month': 'bday-month', 'born-year': 'bday-year',
        'contact-phone': 'tel', 'contact-text': 'tel', 'contact-email': 'email', 'contact-post': 'street-address',
      },
    };
    const pages = [...new Set(Object.values(examples).flatMap((example) => ('at' in example && example.at !== 'check' ? [example.at] : [])))];
    for (const [who, tokens] of Object.entries(wanted)) {
      const found: Record<string, string> = {};
      for (const at of pages) {
        if (who === 'self' && ['you', 'hospital', 'knows', 'agrees', 'agrees-dsr'].includes(at!)) continue;
        const form = await mountAt(at!, {...parentAnswers, asks: at === 'agrees-dsr' ? 'both' : 'cetr', urgent: at === 'danger' ? 'danger' : /meeting|soon/.test(at!) ? 'hospital' : 'neither', who, contact: ['phone', 'text', 'email', 'post', 'someone']}, {}, mode);
        for (const one of root(form).querySelectorAll<HTMLInputElement>('form :is(input, textarea, select)')) {
          const token = one.getAttribute('autocomplete') ?? 'nothing';
          if (token !== 'off') found[one.name] = token;
        }
        form.remove();
      }
      expect(found, who).to.deep.equal(tokens);
    }
  });
});
