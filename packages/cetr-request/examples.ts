import type {AreaInput} from '@local-offer/contract';
import {keptFile, start, type Answers} from '@local-offer/core';
import {requestSteps, type CetrRequestElement, type RequestSubmitEvent} from '@local-offer/cetr-request';
import {bothAnswers, changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers, wardAnswers, wholeAnswers} from './examples-answers.js';

export * from './examples-answers.js';

/** A situation in which the form is met: its attributes, its area file, and how far somebody has come. */
export interface Example {
  readonly area?: AreaInput;
  readonly reading?: 'standard' | 'easy';
  /** What was answered before. */
  readonly answers?: Answers;
  /** The page on the screen. Default: the first. */
  readonly at?: string;
  /** Whether Continue was pressed there. */
  readonly pressed?: boolean;
  /** What comes of sending, once Send is pressed. */
  readonly outcome?: 'sent' | 'not-sent' | 'unknown' | 'pending' | 'prevented' | 'offline';
  /** What the endpoint answers to Send; `wait`: how long it asks to wait, in seconds. */
  readonly reply?: {readonly status: number; readonly body?: unknown; readonly wait?: number};
  /** A file that is opened on the first page: as it was saved, cut off, or something else. */
  readonly file?: 'whole' | 'damaged' | 'foreign';
  /** Buttons that are pressed after all that, by their words. */
  readonly press?: readonly string[];
}

/** An invented area that can receive requests. */
export const westhaven: AreaInput = {
  name: 'Westhaven',
  council: 'Westhaven Council',
  register: {name: 'Dynamic Support Register', short: 'DSR'},
  contacts: [
    {role: 'register', label: 'Westhaven DSR team', phone: '01632 960 001', sms: '07700 900 001', email: 'dsr@westhaven.example', hours: 'Monday to Friday, 9am to 5pm'},
    {role: 'out-of-hours', label: 'Westhaven out-of-hours team', phone: '01632 960 002', hours: 'Every night, and all weekend'},
    {role: 'advocacy', label: 'Westhaven Advocacy', phone: '01632 960 003'},
  ],
  request: {
    endpoint: 'https://requests.westhaven.example/v1',
    email: 'requests@westhaven.example',
    promises: {reader: 'The Westhaven DSR team, two nurses and a social worker.', reply: 'The team calls you within five working days.'},
  },
  privacy: {
    controller: 'Westhaven Council',
    noticeUrl: 'https://www.westhaven.example/privacy',
    contact: 'privacy@westhaven.example',
    retention: 'until the person is 25',
  },
  reviewed: '2026-10-01',
};

const quiet = {email: 'requests@westhaven.example', promises: westhaven.request!.promises};

const page = (at: string, answers: Answers = parentAnswers, more: Partial<Example> = {}): Example => ({area: westhaven, answers, at, ...more});
const wrong = (at: string, answers: Answers): Example => page(at, {...parentAnswers, ...answers}, {pressed: true});

/** What an endpoint may find in the answers of a parent. */
const found = {problems: [{id: 'name', text: 'Please give the first name and the last name.'}, {id: 'born'}, {id: 'hat-size'}]};
const changeName = 'Change What is the person’s name?';

/** Named situations, used by tests, stories and docs alike: every page, every kind of error, every end. */
export const examples = {
  plain: {area: westhaven},
  'Easy Read': {area: westhaven, reading: 'easy'},
  'no area file': {},
  'cannot send yet': {area: {...westhaven, request: quiet}},
  'page: danger and hospital': page('urgent', {}),
  'page: get help now': page('danger', {urgent: 'danger'}),
  'page: an urgent meeting': page('meeting', {urgent: 'hospital'}),
  'page: hospital soon': page('hospital-soon', {urgent: 'hospital', hospital: 'planned'}),
  'page: what to ask for': page('asks'),
  'page: has someone asked': page('earlier', changeAnswers),
  'page: who is asking': page('who'),
  'page: basis': page('basis', {...professionalAnswers, basis: 'best-interests'}),
  'page: outside the area': page('outside', {...parentAnswers, postcode: 'NS1 1AA'}, {area: {...westhaven, request: {...westhaven.request, areas: [{postcodes: ['WH1'], name: 'Westhaven Council'}, {postcodes: ['NS1'], name: 'Northshore Council', url: 'https://www.northshore.example/support-list'}]}}}),
  'page: area of an enquiry': page('district', enquiryAnswers),
  'page: what is happening, Easy Read': page('worry', selfAnswers, {reading: 'easy'}),
  'page: what to change': page('change', changeAnswers),
  'page: self-harm chosen, Easy Read': page('worry', {...selfAnswers, worries: ['self-harm']}, {reading: 'easy'}),
  'page: in the council’s own words': page('worry', parentAnswers, {area: {...westhaven, request: {...westhaven.request, words: {worry: {question: 'What is going on, and what worries you most?', why: 'Two nurses and a social worker read it.'}}}}}),
  'page: where the person lives': page('place'),
  'page: where you live': page('place', selfAnswers),
  'page: about you': page('you'),
  'page: about you, at work': page('you', {...parentAnswers, who: 'professional'}),
  'page: name': page('name'),
  'page: name, without a yes': page('name', enquiryAnswers, {area: {...westhaven, request: {...westhaven.request, withoutConsent: 'In Westhaven the team may read who a young person is, to see if they are safe.'}}}),
  'page: date of birth': page('born'),
  'page: contact': page('contact', {...parentAnswers, contact: ['phone', 'text', 'email', 'post', 'someone']}),
  'page: hospital': page('hospital'),
  'page: what is happening': page('worry'),
  'page: whether the person knows': page('knows'),
  'page: whether the person agrees': page('agrees'),
  'page: whether the person agrees to the list': page('agrees-dsr', bothAnswers),
  'page: a no to one of both': page('district', {...bothAnswers, 'born-year': '2009', 'agrees-cetr': 'no', town: ''}),
  'page: advocate': page('advocate'),
  'page: check your answers': page('check'),
  'page: check your own answers, Easy Read': page('check', selfAnswers, {reading: 'easy'}),
  'page: check, enquiry': page('check', enquiryAnswers),
  'page: check, change': page('check', changeAnswers),
  'page: check, cannot send': page('check', parentAnswers, {area: {...westhaven, request: quiet}}),
  'page: check, no privacy notice': page('check', parentAnswers, {area: {...westhaven, privacy: {}}}),
  'page: check, no area file': page('check', parentAnswers, {area: {}}),
  'more: responsibility': page('responsibility', wholeAnswers),
  'more: basis': page('basis', wholeAnswers),
  'more: times': page('times', wholeAnswers),
  'more: known-as': page('known-as', wholeAnswers),
  'more: nhs-number': page('nhs-number', wholeAnswers),
  'more: address': page('address', wholeAnswers),
  'more: home': page('home', wholeAnswers),
  'more: language': page('language', wholeAnswers),
  'more: gp': page('gp', wholeAnswers),
  'more: looked-after': page('looked-after', wholeAnswers),
  'more: helpers': page('helpers', wholeAnswers),
  'more: not-contact': page('not-contact', wholeAnswers),
  'more: invite': page('invite', wholeAnswers),
  'more: condition': page('condition', wholeAnswers),
  'more: health': page('health', wholeAnswers),
  'more: ehc': page('ehc', wholeAnswers),
  'more: education': page('education', wholeAnswers),
  'more: since': page('since', wholeAnswers),
  'more: last-year': page('last-year', wholeAnswers),
  'more: at-risk': page('at-risk', wholeAnswers),
  'more: safety': page('safety', wholeAnswers),
  'more: helps': page('helps', wholeAnswers),
  'more: wishes': page('wishes', wholeAnswers),
  'more: strengths': page('strengths', wholeAnswers),
  'more: ward': page('ward', wardAnswers),
  'more: last-review': page('last-review', wholeAnswers),
  'more: leaving': page('leaving', wardAnswers),
  'more: on-list': page('on-list', wholeAnswers),
  'more: communication': page('communication', wholeAnswers),
  'more: adjustments': page('adjustments', wholeAnswers),
  'more: carer-access': page('carer-access', wholeAnswers),
  'more: papers': page('papers', wholeAnswers),
  'more: sharing': page('sharing', wholeAnswers),
  'more: on the check page': page('check', wholeAnswers),
  'more: sharing, put off': page('sharing', {...selfAnswers, more: ['sharing'], 'S-later': ['yes']}, {reading: 'easy'}),
  'more: people, Easy Read': page('helpers', wholeAnswers, {reading: 'easy'}),
  'more: a number that looks wrong': page('nhs-number', {...wholeAnswers, 'nhs-number': '943 476 5910'}),
  'error: nothing chosen': page('urgent', {}, {pressed: true}),
  'error: nothing chosen, Easy Read': page('urgent', {}, {pressed: true, reading: 'easy'}),
  'error: postcode': wrong('place', {postcode: 'somewhere', town: ''}),
  'error: two fields': wrong('you', {'your-name': '', relation: ''}),
  'error: date': wrong('born', {'born-day': '30', 'born-month': '2'}),
  'error: date to come': wrong('born', {'born-year': '2999'}),
  'error: age': wrong('born', {'born-day': '', 'born-month': '', 'born-year': '', age: 'about 15'}),
  'error: area of an enquiry': page('district', {...enquiryAnswers, town: ''}, {pressed: true}),
  'error: nothing to change': page('change', {...changeAnswers, change: ''}, {pressed: true}),
  'error: a required question': page('gp', {...parentAnswers, gp: ''}, {pressed: true, area: {...westhaven, request: {...westhaven.request, fields: {gp: 'required'}}}}),
  'error: contact': wrong('contact', {contact: ['phone', 'email', 'post'], 'contact-phone': '12', 'contact-email': 'robin', 'contact-post': ''}),
  'error: too long': wrong('worry', {worry: 'x'.repeat(3100)}),
  'sending: on its way': page('check', parentAnswers, {outcome: 'pending'}),
  'sending: trying again': page('check', parentAnswers, {reply: {status: 503, wait: 30}}),
  'sending: stopped': page('check', parentAnswers, {outcome: 'pending', press: ['Stop trying']}),
  'sending: stopped by the website': page('check', parentAnswers, {outcome: 'prevented'}),
  'sending: a fault of the receiver': page('check', parentAnswers, {reply: {status: 500}}),
  'sending: offline': page('check', parentAnswers, {outcome: 'offline'}),
  'sending: no receipt': page('check', parentAnswers, {reply: {status: 200, body: {ok: true}}}),
  'sending: refused': page('check', parentAnswers, {reply: {status: 400}}),
  'sending: an enquiry was sent': page('check', enquiryAnswers, {outcome: 'sent'}),
  'sending: not sent': page('check', parentAnswers, {outcome: 'not-sent', area: {...westhaven, request: quiet}}),
  'sending: not known': page('check', parentAnswers, {outcome: 'unknown'}),
  'sending: not known, Easy Read': page('check', parentAnswers, {outcome: 'unknown', reading: 'easy'}),
  'sending: the address does not work': page('check', parentAnswers, {reply: {status: 404}}),
  'sending: the address does not work, Easy Read': page('check', selfAnswers, {reply: {status: 404}, reading: 'easy'}),
  'sending: something to put right': page('check', parentAnswers, {reply: {status: 422, body: found}}),
  'sending: something to put right, at its page': page('check', parentAnswers, {reply: {status: 422, body: found}, press: [changeName]}),
  'sending: something to put right, passed over': page('check', parentAnswers, {reply: {status: 422, body: found}, press: [changeName, 'Continue']}),
  'sending: too long': page('check', parentAnswers, {reply: {status: 413}}),
  'sending: sent': page('check', parentAnswers, {outcome: 'sent'}),
  'sending: sent, Easy Read': page('check', selfAnswers, {outcome: 'sent', reading: 'easy'}),
  'keeping: who could open a file': page('check', selfAnswers, {press: ['Save a file and go on later']}),
  'keeping: a file goes on': {area: westhaven, file: 'whole'},
  'keeping: a damaged file': {area: westhaven, file: 'damaged'},
  'keeping: a file of something else': {area: westhaven, file: 'foreign'},
  'keeping: a file, and answers already': page('intro', selfAnswers, {file: 'whole'}),
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof examples;

/** Puts a form that is not on the page yet into a situation. */
export function arrange(form: CetrRequestElement, {area, reading = 'standard', answers, at, outcome}: Example): CetrRequestElement {
  const steps = requestSteps('2026-11-21', area);
  const ids = steps.map(({id}) => id);
  const here = at && {at: {step: at, index: 0}, passed: ids.slice(0, ids.indexOf(at))};
  Object.assign(form, {area, reading, hostDelivers: outcome === 'not-sent', flow: {...start(steps, answers), ...here}});
  form.addEventListener('lo-request-submit', (event: RequestSubmitEvent) => {
    const {submissionId} = event.request;
    if (outcome === 'sent') event.respondWith(Promise.resolve({submissionId, reference: 'WH-2026-0417'}));
    if (outcome === 'unknown') event.respondWith(Promise.reject(new Error('lost')));
    if (outcome === 'pending') event.respondWith(new Promise(() => {}));
    if (outcome === 'prevented') event.preventDefault();
  });
  return form;
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

/** Opens a file as from a device. */
async function open(form: CetrRequestElement, kind: NonNullable<Example['file']>): Promise<void> {
  const page = keptFile({title: 'Notes', lang: 'en', urgent: [], notes: [], parts: []}, {...parentAnswers, 'hat-size': 'L'});
  const input = form.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([{whole: page, damaged: page.slice(0, -100), foreign: '<!doctype html><p>A recipe</p>'}[kind]], 'notes-2026-11-22.html', {type: 'text/html'}));
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  while (input.isConnected && input.files.length) await soon();
}

/** Has the endpoint answer once. */
function answering({status, body, wait}: NonNullable<Example['reply']>, send: () => void): void {
  const {fetch} = globalThis;
  globalThis.fetch = () => Promise.resolve(Response.json(body ?? {}, {status, headers: wait ? {'retry-after': `${wait}`} : {}}));
  send();
  globalThis.fetch = fetch;
}

/** Does it on a device that says it is not on the internet. */
function whileOffline(act: () => void): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
  act();
  Reflect.deleteProperty(navigator, 'onLine');
}

/** Presses Continue or Send where the situation asks for it, and what else it asks for. */
export async function play(form: CetrRequestElement, {pressed, outcome, reply, file, press = []}: Example): Promise<void> {
  await form.updateComplete;
  const send = () => form.renderRoot.querySelector('form')!.requestSubmit();
  if (file) await open(form, file);
  if (reply) answering(reply, send);
  else if (outcome === 'offline') whileOffline(send);
  else if (pressed || outcome) send();
  await soon();
  await form.updateComplete;
  while (reply && !reply.wait && form.renderRoot.querySelector('.lo-sending')) await soon();
  for (const name of press) {
    const buttons = [...form.renderRoot.querySelectorAll<HTMLElement>('button')];
    buttons.find(({textContent}) => textContent.replace(/\s+/g, ' ').trim() === name)!.click();
    await form.updateComplete;
  }
}
