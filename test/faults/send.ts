import type {RequestFailedEvent, RequestSentEvent} from '@local-offer/cetr-request';
import type {Answers, Flow} from '@local-offer/core';
import type {Reading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from '../browser/form.js';
import {click, control, mountAt, parentAnswers, standing, westhaven, type CetrRequestElement} from '../browser/request-form.js';
import {press, root, settled, type Mode, type Setting} from '../browser/support.js';
import type {Receiver} from './receiver.js';
import {watch, type Watch} from './watch.js';

/*
 * Somebody has filled in the form, has checked it, and presses Send.
 */

/** As people write: spaces, lines, quotes, what looks like markup or a formula, other scripts, a face. */
export const answers: Answers = {
  ...parentAnswers,
  'your-name': ' Róisín  “Ro” O’Neill<b> ',
  relation: 'Foster-carer & “nan” ',
  name: 'Żółć D’Árcy 🙂 مرحبا \u202eabc',
  'contact-phone': ' 07700  900987 ',
  worry: '  Zoë said “I can’t”.\n\n=1+1 <b>&amp;</b>\t${no} \\n 👩‍👧 بسم الله \u00a0 Not asleep.\n ',
};

/** What of it was typed, and has to stay as it is byte for byte. */
export const typed = ['your-name', 'relation', 'name', 'contact-phone', 'contact-email', 'worry', 'postcode', 'hospital-when'] as const;

/** Nobody but the receiver may come across any of these. */
export const secrets = ['Róisín', 'Neill', 'Foster', 'Żółć', 'rcy', '900987', 'Zoë', 'asleep', 'robin@', 'WH1', 'next week', 'unsure'];

export interface Situation {
  readonly form: CetrRequestElement;
  readonly seen: Watch;
  /** The check page as it was, line by line. */
  readonly checked: readonly (readonly string[])[];
  readonly given: Answers;
}

/** Every answer in the form's own memory. */
export function inMemory(form: CetrRequestElement): Answers {
  // What a request's id is made with is no answer.
  const {chance: _, ...answers} = (form as unknown as {flow: Flow}).flow.answers;
  return answers;
}

const answerOn = (line: Element) => (line.querySelector('dd > bdi') ?? line.querySelector('dd')!).textContent;

/** The question and the answer of each line of the check page, or of the list on another page. Remarks beside them are left out. */
export const lines = (form: CetrRequestElement): string[][] =>
  [...root(form).querySelectorAll('.lo-answer')].map((line) => [line.querySelector('dt')!.textContent, answerOn(line)]);

/** How the form stands on its page: on the check page, unless told otherwise. */
export interface Standing extends Setting {
  readonly mode?: Mode;
  readonly reading?: Reading;
  readonly at?: string;
}

/** A form that was filled in and sends to this receiver. */
export async function checking(to: Pick<Receiver, 'endpoint'>, {mode, at = 'check', ...more}: Standing = {}): Promise<Situation> {
  const area = {...westhaven, request: {...westhaven.request, endpoint: to.endpoint}};
  const {flow} = standing(at, answers) as {flow: Flow};
  const walked = {...flow, passed: flow.steps.map(({id}) => id)};
  const form = await mountAt(at, answers, {area, flow: walked, ...more}, mode);
  return {form, seen: watch(form), checked: lines(form), given: structuredClone(inMemory(form))};
}

export type End = RequestSentEvent | RequestFailedEvent;

/** What comes of sending. Ask before Send is pressed. */
export const endOf = (form: CetrRequestElement): Promise<End> =>
  new Promise((resolve) => {
    for (const type of ['lo-request-sent', 'lo-request-failed'] as const) form.addEventListener(type, resolve, {once: true});
  });

/** Presses Send, or the button with these words, and waits for what comes of it. */
export async function send(form: CetrRequestElement, button = 'Send'): Promise<End> {
  const end = endOf(form);
  await press(form, button);
  const event = await end;
  await settled();
  return event;
}

/** Looks at one answer again, which stands there byte for byte, and comes back. */
export async function changeWorry({form, given}: Situation): Promise<void> {
  const line = [...root(form).querySelectorAll('.lo-answer')].find((one) => answerOn(one) === given['worry']);
  line!.querySelector('button')!.click();
  await settled();
  expect(control(form, 'worry').value).to.equal(given['worry']);
  await click(form);
  expect(question(form)).to.equal('Check your answers');
}

/** From now on the browser knows that it has no connection, until the function that comes back is called, or the test ends. */
export function goOffline(): () => Promise<void> {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
  return async () => void delete (navigator as {onLine?: boolean}).onLine;
}
afterEach(() => delete (navigator as {onLine?: boolean}).onLine);
