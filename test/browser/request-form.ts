import '@local-offer/cetr-request/define.js';
import {requestSteps, type CetrRequestElement} from '@local-offer/cetr-request';
import {start, type Answer, type Answers} from '@local-offer/core';
import {parentAnswers, westhaven} from '../../packages/cetr-request/examples.js';
import {question} from './form.js';
import {make, mount, place, root, settled, type Mode, type Setting} from './support.js';

/*
 * The words for tests that want to be in the middle of a request at once. What is done here by script is done by keyboard
 * in the journeys.
 */

export {bothAnswers, changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers, westhaven} from '../../packages/cetr-request/examples.js';
export type {CetrRequestElement} from '@local-offer/cetr-request';

/** Where somebody has come to: on this page, with these answers. */
export const standing = (at: string, answers: Answers = parentAnswers): Setting => ({
  area: westhaven,
  noHistory: true,
  flow: {...start(requestSteps('2026-11-21', westhaven), answers), at: {step: at, index: 0}},
});

/** The form of somebody who has come so far. */
export const mountAt = (at: string, answers: Answers = parentAnswers, setting: Setting = {}, mode?: Mode): Promise<CetrRequestElement> =>
  mount('lo-cetr-request', {...standing(at, answers), ...setting}, mode);

/** Puts a form that is made already, or is made now, at the end of a part of the page. */
export async function putInto(parent: Element, form = make('lo-cetr-request', {area: westhaven, noHistory: true})): Promise<CetrRequestElement> {
  parent.append(form);
  await settled();
  return form;
}

/** Writes tags as a page has them, and waits for the forms among them. */
export async function write(markup: string, parent: Element = place()): Promise<CetrRequestElement[]> {
  parent.innerHTML = markup;
  await settled();
  return [...parent.querySelectorAll('lo-cetr-request')];
}

/** The control of an answer; of a choice, the one with this value. */
export function control(form: CetrRequestElement, name: string, value?: string): HTMLInputElement {
  const found = root(form).querySelector<HTMLInputElement>(`[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);
  if (!found) throw new Error(`"${question(form)}" does not ask for ${name}${value ? ` (${value})` : ''}`);
  return found;
}

/** Gives an answer: ticks it, or writes it. */
export async function give(form: CetrRequestElement, name: string, answer: Answer): Promise<void> {
  for (const value of Array.isArray(answer) ? (answer as string[]) : [answer as string]) {
    const found = control(form, name);
    if (/^(radio|checkbox)$/.test(found.type)) {
      const tick = control(form, name, value);
      if (!tick.checked) tick.click();
    } else {
      found.value = value;
      found.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
  }
  await settled();
}

/** Gives each of these answers that the page asks for, also those that an answer brings. */
export async function fill(form: CetrRequestElement, answers: Answers): Promise<void> {
  const names = () => [...new Set([...root(form).querySelectorAll<HTMLInputElement>('form [name]')].map(({name}) => name))];
  const given = new Set<string>();
  for (let name; (name = names().find((one) => !given.has(one) && answers[one] !== undefined)); given.add(name)) await give(form, name, answers[name]!);
}

/** Presses the button with these words, or the one main button. */
export async function click(form: CetrRequestElement, words?: string): Promise<void> {
  const buttons = [...root(form).querySelectorAll<HTMLElement>('button')];
  const button = words ? buttons.find(({textContent}) => textContent.trim() === words) : root(form).querySelector<HTMLElement>('.lo-button-main');
  if (!button) throw new Error(`No "${words ?? 'main button'}" on "${question(form)}"`);
  button.click();
  await settled();
}

/** What stands in the controls on the screen. */
export function standingIn(form: CetrRequestElement): Record<string, string | boolean> {
  const found: Record<string, string | boolean> = {};
  for (const {name, type, value, checked} of root(form).querySelectorAll<HTMLInputElement>('form [name]')) {
    if (/^(radio|checkbox)$/.test(type)) found[`${name} ${value}`] = checked;
    else found[name] = value;
  }
  return found;
}
