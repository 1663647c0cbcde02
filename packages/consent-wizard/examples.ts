import {consentSteps} from '@local-offer/consent';
import type {AreaInput} from '@local-offer/contract';
import {path, readArea, start, type Answers, type Step} from '@local-offer/core';
import type {ConsentWizardElement} from '@local-offer/consent-wizard';
import {journeys, type JourneyName} from './examples-answers.js';

export * from './examples-answers.js';

/** A situation in which the wizard is met: its attributes, its area file, and how far somebody has come. */
export interface Example {
  readonly area?: AreaInput;
  readonly reading?: 'standard' | 'easy';
  /** What was answered before. */
  readonly answers?: Answers;
  /** The page on the screen. Default: the first. */
  readonly at?: string;
  /** Whether Continue or Finish was pressed there. */
  readonly pressed?: boolean;
  /** Buttons that are pressed after that, by their words. */
  readonly press?: readonly string[];
}

/** An invented area that says everything about consent. */
export const westhaven: AreaInput = {
  name: 'Westhaven',
  council: 'Westhaven Council',
  register: {name: 'Dynamic Support Register', short: 'DSR'},
  contacts: [
    {role: 'register', label: 'Westhaven DSR team', phone: '01632 960 001', sms: '07700 900 001', email: 'dsr@westhaven.example', hours: 'Monday to Friday, 9am to 5pm'},
    {role: 'social-care', label: 'Westhaven Children’s Services', phone: '01632 960 004'},
    {role: 'advocacy', label: 'Westhaven Advocacy', phone: '01632 960 003', sms: '07700 900 003'},
  ],
  consent: {
    withdraw: {label: 'Westhaven DSR team', phone: '01632 960 001', email: 'dsr@westhaven.example'},
    retention: 'Westhaven keeps a record for six years after somebody leaves the list.',
    reviewMonths: 12,
  },
  reviewed: '2026-10-01',
};

/** The pages that somebody with these answers meets, the first page apart. */
export const stepsOf = (answers: Answers, area: AreaInput = westhaven): readonly Step[] => path(start(consentSteps('2026-11-21', readArea(area).area), answers));

const at = (page: string, journey: JourneyName, more: Partial<Example> = {}): Example => ({area: westhaven, answers: journeys[journey], at: page, ...more});
const end = (journey: JourneyName, more: Partial<Example> = {}): Example => at('check', journey, {pressed: true, ...more});
/** As if some answers had not been given. */
const without = (journey: JourneyName, ...names: readonly string[]): Answers => Object.fromEntries(Object.entries<Answers[string]>(journeys[journey]).filter(([name]) => !names.includes(name)));
const wrong = (page: string, journey: JourneyName, answers: Answers): Example => at(page, journey, {answers, pressed: true});

const easy = {reading: 'easy'} as const;

/** Named situations, used by tests, stories and docs alike: every page, every kind of error, every end. */
export const examples = {
  plain: {area: westhaven},
  'Easy Read': {area: westhaven, reading: 'easy'},
  'no area file': {},
  'page: who is answering': at('who', 'E3, says yes'),
  'page: what to do here': at('task', 'E3, says yes'),
  'page: which of the two': at('which', 'E3, says yes'),
  'page: about the list': at('dsr.told', 'E3, says yes'),
  'page: about the review': at('cetr.told', 'E3, says yes'),
  'page: about the review, Easy Read': at('cetr.told', 'E3, says yes', easy),
  'page: told enough': at('informed', 'E3, says yes'),
  'page: age': at('age', 'E3, says yes'),
  'page: age of somebody else': at('age', 'E3, a parent'),
  'page: heard from whom': at('A8', 'E8, no parental responsibility'),
  'page: whether the child was told': at('A1', 'E3, a parent'),
  'page: how to tell a child': at('A1-how', 'E3, a parent of a child who was not told'),
  'page: whether the child can decide': at('dsr.A2', 'E3, a parent'),
  'page: whether you can decide, under 16': at('dsr.A2', 'E3, a child who can decide'),
  'page: whether the child is here': at('dsr.A2-here', 'E1, a child who can decide is not here'),
  'page: what the adult thinks': at('dsr.A2-view', 'E1, a child who can decide is not here'),
  'page: a child decides': at('dsr.A3', 'E3, a child who can decide'),
  'page: a child decides, Easy Read': at('dsr.A3', 'E3, a child who can decide', easy),
  'page: whether parents are told': at('A3-tell', 'E3, a child who can decide'),
  'page: whether an adult is here': at('A4-here', 'E1, a child without an adult'),
  'page: what a child wishes': at('dsr.A4-wish', 'E1, a child without an adult'),
  'page: parental responsibility': at('A4', 'E3, a parent'),
  'page: a parent decides': at('dsr.A5', 'E3, a parent'),
  'page: what the child says': at('dsr.A6', 'E3, a parent'),
  'page: nobody can be reached': at('A7', 'E9, nobody can be reached'),
  'page: reason to doubt, 16 and 17': at('dsr.B1', 'E1, a parent of somebody of 17'),
  'page: whether the young person is here': at('B1-here', 'E1, a parent of somebody of 17'),
  'page: what the young person said': at('dsr.B1-said', 'E1, a parent of somebody of 17'),
  'page: a young person decides': at('dsr.B2', 'E3, says yes'),
  'page: a young person decides, Easy Read': at('dsr.B2', 'E3, says yes', easy),
  'page: a young person decides about the review': at('cetr.B2', 'E3, says yes'),
  'page: who may be told': at('B2-tell', 'E3, says yes'),
  'page: help that was tried, 16 and 17': at('dsr.B3', 'E5-BI, best interests say no'),
  'page: what an assessment said, 16 and 17': at('dsr.B4', 'E5-BI, best interests say no'),
  'page: best interests, 16 and 17': at('dsr.B5', 'E5-BI, best interests say no'),
  'page: reason to doubt, an adult': at('dsr.C1', 'E3, best interests'),
  'page: whether the adult is here': at('C1-here', 'E1, the family of an adult'),
  'page: what the adult said': at('dsr.C1-said', 'E1, the family of an adult'),
  'page: an adult decides': at('dsr.C2', 'E3, an adult says yes'),
  'page: whom an adult wants told': at('C2-tell', 'E3, an adult says yes'),
  'page: help that was tried': at('dsr.C3', 'E3, best interests'),
  'page: what an assessment said': at('dsr.C4', 'E3, best interests'),
  'page: attorney or deputy': at('dsr.C5', 'E3, an attorney'),
  'page: an attorney decides': at('dsr.C6', 'E3, an attorney'),
  'page: best interests': at('dsr.C7', 'E3, best interests'),
  'page: who decided, best interests': at('dsr.S-BI', 'E3, best interests'),
  'page: who decided, an attorney': at('dsr.S-LPA', 'E3, an attorney'),
  'page: sharing, with whom': at('S1', 'E3, says yes'),
  'page: sharing, with whom, Easy Read': at('S1', 'E3, says yes', easy),
  'page: sharing, with whom, of a child': at('S1', 'E3, a parent'),
  'page: sharing, what': at('S2', 'E3, says yes'),
  'page: sharing, what to leave out': at('S3', 'E3, says yes'),
  'page: sharing without a yes': at('S4', 'E3, says yes'),
  'page: change of mind, of what': at('W1', 'E12, takes it back'),
  'page: change of mind, who asks': at('W2', 'E12, takes it back'),
  'page: change of mind, a parent': at('W2', 'E12, a parent'),
  'page: change of mind, what the child says': at('W2-child', 'E12, a parent'),
  'page: change of mind, from when': at('W3', 'E12, now 18'),
  'page: change of mind, a meeting': at('W4', 'E12, takes it back'),
  'page: change of mind, what stays': at('W4-stays', 'E12, takes it back'),
  'page: change of mind, whom to tell': at('W5', 'E12, takes it back'),
  'page: what is needed': at('need', 'E0, not told enough'),
  'page: reason': at('dsr.reason', 'E2, says no'),
  'page: who said no': at('dsr.by', 'E5-BI, best interests say no'),
  'page: both views': at('views', 'E4, the parent says yes and the child no'),
  'page: which council': at('council', 'E7, the council'),
  'page: who the adult is': at('standing', 'E8, no parental responsibility'),
  'page: who does what is missing': at('owner', 'E10, nobody has looked yet'),
  'page: advocate': at('advocate', 'E2, says no'),
  'page: how it was explained': at('given', 'E3, says yes'),
  'page: about the person': at('about', 'E3, a parent'),
  'page: about you': at('about', 'E3, says yes'),
  'page: signature': at('sign', 'E3, says yes', {area: {...westhaven, consent: {...westhaven.consent, signature: true}}}),
  'page: who keeps it': at('LOOK', 'LOOK, who keeps it'),
  'page: who keeps it, no area file': at('LOOK', 'LOOK, who keeps it', {area: {}}),
  'page: check your answers': at('check', 'E3, says yes'),
  'page: check your answers, Easy Read': at('check', 'E3, says yes', easy),
  'page: check, a parent': at('check', 'E3, a parent'),
  'page: check, a change of mind': at('check', 'E12, takes it back'),
  'error: nothing chosen': wrong('who', 'E3, says yes', {}),
  'error: nothing chosen, Easy Read': {...wrong('who', 'E3, says yes', {}), reading: 'easy'},
  'error: none of the two': wrong('which', 'E3, says yes', without('E3, says yes', 'which')),
  'error: from whom': wrong('A8', 'E8, no parental responsibility', without('E8, no parental responsibility', 'A8-from')),
  'error: a day that has not come': wrong('A8', 'E8, no parental responsibility', {...journeys['E8, no parental responsibility'], 'A8-on-year': '2999'}),
  'error: a date that is none': wrong('W3', 'E12, now 18', {...journeys['E12, now 18'], 'W3-on-day': '31', 'W3-on-month': '2'}),
  'error: who decided': wrong('dsr.S-BI', 'E3, best interests', without('E3, best interests', 'dsr.S-BI-maker')),
  'error: too long': wrong('S3', 'E3, says yes', {...journeys['E3, says yes'], 'S3-out': 'x'.repeat(3100)}),
  'end: not told enough': end('E0, not told enough'),
  'end: wants help to decide': end('E0, wants help to decide'),
  'end: not helped enough yet': end('E0, not helped enough yet'),
  'end: not sure': end('E1, not sure'),
  'end: not sure, a parent of somebody of 17': end('E1, a parent of somebody of 17'),
  'end: not sure, the family of an adult': end('E1, the family of an adult'),
  'end: not sure, a child who is not here': end('E1, a child who can decide is not here'),
  'end: not sure, a child without an adult': end('E1, a child without an adult'),
  'end: no': end('E2, says no'),
  'end: no, Easy Read': end('E2, says no', easy),
  'end: no, of a child': end('E2, a child who can decide says no'),
  'end: yes': end('E3, says yes'),
  'end: yes, Easy Read': end('E3, says yes', easy),
  'end: yes, no area file': end('E3, says yes', {area: {}}),
  'end: yes, of an adult': end('E3, an adult says yes'),
  'end: yes, of a child': end('E3, a child who can decide'),
  'end: yes, of a parent': end('E3, a parent'),
  'end: yes, of a parent of a child who was not told': end('E3, a parent of a child who was not told'),
  'end: yes, best interests': end('E3, best interests'),
  'end: yes, an attorney': end('E3, an attorney'),
  'end: yes to one and no to the other': end('E3 and E2, yes to the list and no to the review'),
  'end: yes to one and no to the other, Easy Read': end('E3 and E2, yes to the list and no to the review', easy),
  'end: the parent says yes and the child no': end('E4, the parent says yes and the child no'),
  'end: a parent says no': end('E5, a parent says no'),
  'end: an attorney says no': end('E5, an attorney says no'),
  'end: best interests say no': end('E5-BI, best interests say no'),
  'end: parents do not agree': end('E6, parents do not agree'),
  'end: a child wants it to go on': end('E6, a child wants it to go on'),
  'end: the council': end('E7, the council'),
  'end: no parental responsibility': end('E8, no parental responsibility'),
  'end: nobody can be reached': end('E9, nobody can be reached'),
  'end: nobody has looked yet': end('E10, nobody has looked yet'),
  'end: it comes and goes': end('E10, it comes and goes'),
  'end: nobody to ask': end('E10, nobody to ask'),
  'end: what an attorney may decide': end('E10, what an attorney may decide'),
  'end: answers that clash': end('E11, a review whose panel may know nothing'),
  'end: a letter': end('E12, takes it back'),
  'end: a letter, Easy Read': end('E12, takes it back', easy),
  'end: a letter, now 18': end('E12, now 18'),
  'end: a letter, a parent': end('E12, a parent'),
  'end: a letter, no area file': end('E12, takes it back', {area: {}}),
} as const satisfies Record<string, Example>;

export type ExampleName = keyof typeof examples;

/** Puts a wizard that is not on the page yet into a situation. */
export function arrange(wizard: ConsentWizardElement, {area, reading = 'standard', answers, at: page}: Example): ConsentWizardElement {
  const steps: readonly Step[] = [{id: 'intro', section: 'start', fields: []}, ...consentSteps('2026-11-21', readArea(area ?? {}).area)];
  const ids = steps.map(({id}) => id);
  const here = page && {at: {step: page, index: 0}, passed: ids.slice(0, ids.indexOf(page))};
  return Object.assign(wizard, {area, reading, flow: {...start(steps, answers), ...here}});
}

/** Presses Continue or Finish where the situation asks for it, and what else it asks for. */
export async function play(wizard: ConsentWizardElement, {pressed, press = []}: Example): Promise<void> {
  await wizard.updateComplete;
  if (pressed) wizard.renderRoot.querySelector('form')!.requestSubmit();
  await wizard.updateComplete;
  for (const name of press) {
    const buttons = [...wizard.renderRoot.querySelectorAll<HTMLElement>('button')];
    buttons.find(({textContent}) => textContent.replace(/\s+/g, ' ').trim() === name)!.click();
    await wizard.updateComplete;
  }
}
