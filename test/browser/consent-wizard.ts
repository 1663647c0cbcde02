import '@local-offer/consent-wizard/define.js';
import type {ConsentRecordedEvent, ConsentWizardElement} from '@local-offer/consent-wizard';
import type {Answers, Step} from '@local-offer/core';
import {arrange, stepsOf, westhaven, type Example} from '../../packages/consent-wizard/examples.js';
import {enter, goOn, pick, tabTo} from './form.js';
import {control, make, type Mode, mount, place, root, see, sendKeys, type Setting, settled} from './support.js';

/*
 * The words for going through the consent wizard: with keys alone or by script, whatever somebody answers, page by page.
 */

export {examples, journeys, stepsOf, westhaven, type Example, type JourneyName} from '../../packages/consent-wizard/examples.js';
export type {ConsentWizardElement} from '@local-offer/consent-wizard';

/** The wizard on its first page. */
export const mountWizard = (setting: Setting = {}, mode?: Mode): Promise<ConsentWizardElement> => mount('lo-consent-wizard', {area: westhaven, noHistory: true, ...setting}, mode);

/** The wizard of somebody who has come so far. */
export const situation = (example: Example, mode: Mode = 'in the page', setting: Setting = {}): Promise<ConsentWizardElement> =>
  putInto(place(), arrange(make('lo-consent-wizard', {noHistory: true, ...setting}, mode), example));

/** Puts a wizard that is made already at the end of a part of the page. */
export async function putInto(parent: Element, wizard: ConsentWizardElement): Promise<ConsentWizardElement> {
  parent.append(wizard);
  await settled();
  return wizard;
}

/** Goes on by script, where the way is not what is tested. */
export async function click(wizard: ConsentWizardElement, words?: string): Promise<void> {
  const button = words ? control(wizard, words) : root(wizard).querySelector<HTMLElement>('.lo-button-main');
  if (!button) throw new Error(`"${see(headingOf(wizard))}" has no main button`);
  button.click();
  await settled();
}

/** Answers what the page asks, by script. */
export async function fill(wizard: ConsentWizardElement, answers: Answers): Promise<void> {
  const given = new Set<string>();
  for (let next; (next = controls(wizard).find(({name}) => !given.has(name) && answers[name] !== undefined)); given.add(next.name)) {
    const {name, type} = next;
    const answer = [answers[name]!].flat() as string[];
    if (/^(radio|checkbox)$/.test(type)) for (const code of answer) controls(wizard).find((one) => one.name === name && one.value === code && !one.checked)?.click();
    else {
      next.value = answer[0]!;
      next.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await settled();
  }
}

/** Everything that can be answered on the page. */
export const controls = (wizard: ConsentWizardElement): HTMLInputElement[] => [...root(wizard).querySelectorAll<HTMLInputElement>('form :is(input, textarea, select)')];

/** What stands in them. */
export const standingIn = (wizard: ConsentWizardElement): string[] => controls(wizard).flatMap(({type, name, value, checked}) => ((/^(radio|checkbox)$/.test(type) ? checked : value) ? `${name} ${value}` : []));

/** The heading of the page. */
export const headingOf = (wizard: ConsentWizardElement): HTMLElement => root(wizard).querySelector('[id$="-heading"]')!;

/** Answers what the page asks, from its top to its bottom, also what an answer brings. */
export async function answerByKeys(wizard: ConsentWizardElement, answers: Answers): Promise<void> {
  const given = new Set<string>();
  for (let next; (next = controls(wizard).find(({name}) => !given.has(name) && answers[name] !== undefined)); given.add(next.name)) {
    const [answer, {name, type}] = [[answers[next.name]!].flat() as string[], next];
    if (/^(radio|checkbox)$/.test(type)) for (const code of answer) await pick(controls(wizard).find((one) => one.name === name && one.value === code)!);
    else {
      await tabTo(next);
      // What is typed decides nothing: its beginning is enough, and each key takes its time.
      await sendKeys({type: answer[0]!.slice(0, /^\d/.test(answer[0]!) ? 4 : 2)});
      await settled();
    }
  }
}

/** The pages that somebody with these answers meets. */
export const pagesOf = (answers: Answers): readonly Step[] => [{id: 'intro', section: 'start', fields: []}, ...stepsOf(answers)];

/** Goes on by keyboard from the page it is on, the first or another. Ends after Finish, or on the page where there is nothing to finish. */
export async function walk(wizard: ConsentWizardElement, answers: Answers, look: (page: Step) => void = () => {}, from = 0): Promise<void> {
  for (const page of pagesOf(answers).slice(from)) {
    look(page);
    await answerByKeys(wizard, answers);
    // Past every Change by Tab on the whole walk; after that one Enter is enough.
    if (page.id !== 'LOOK') await (from && page.id === 'check' ? enter : goOn)(wizard);
  }
}

/** What the page hears of Finish. */
export function recorded(wizard: ConsentWizardElement): ConsentRecordedEvent[] {
  const events: ConsentRecordedEvent[] = [];
  wizard.addEventListener('lo-consent-recorded', (event) => events.push(event));
  return events;
}
