import {listName, option, questionText, reviewTerm, type Asked, type Choice, type Page, type Question} from '@local-offer/ui';
import type {Item} from './graph-parts.js';
import * as say from './messages-who.js';
import type {Voice} from './voice.js';

/** What is asked about, inside a sentence: "Do you want to {to}?", "This is about {doing}." */
export interface Thing {
  readonly to: string;
  readonly doing: string;
  readonly easyTo: string;
  readonly easyDoing: string;
}

/** The person, for whoever answers about them: "the child". */
export const personOf = ({band}: Pick<Voice, 'band'>): string => (band === 'under-16' ? say.child() : band === '16-17' ? say.youngPerson() : say.person());

/** Theirs: "the child’s". */
export const personsOf = (voice: Pick<Voice, 'band'>): string => say.possessive(personOf(voice));

/** Whether somebody passes on what others decide. */
export const reports = ({who}: Pick<Voice, 'who'>): boolean => who === 'family' || who === 'professional' || who === 'advocate';

/** The question with words before it that say whom it is for. */
export const addressed = (question: Question, to: (question: string) => string): Question => ({...question, standard: to(question.standard), easy: to(question.easy)});

/** A name at the start of a sentence: "The child". */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The review as it is called at this age. */
export const reviewOf = (voice: Pick<Voice, 'band' | 'area' | 'locale'>): string =>
  voice.band ? reviewTerm(voice, voice.band === '18-over') : say.eitherReview(reviewTerm(voice, false), reviewTerm(voice, true));

/** The list or the review, as it is called here. */
export const thingOf = (voice: Pick<Voice, 'band' | 'area' | 'locale' | 'item'>, item: Item | undefined = voice.item): Thing =>
  item === 'cetr' ? say.review(reviewOf(voice)) : say.list(listName(voice));

/** Answers that many questions offer. */
export const yes = (label = say.yes()): Choice => option('yes', label);
export const no = (label = say.no()): Choice => option('no', label);
export const unsure = (label = say.notSure()): Choice => option('unsure', label);
export const dk = (label = say.doNotKnow()): Choice => option('dk', label);

/** Yes, no and not sure as a decision: in Easy Read each has its picture. */
export const decision = (labels: {readonly yes?: string; readonly no?: string; readonly unsure?: string} = {}): readonly Choice[] => [
  {...yes(labels.yes), picture: 'yes'},
  {...no(labels.no), picture: 'no'},
  {...unsure(labels.unsure), picture: 'question'},
];

/** A page that is one choice, and what is said below it. */
export const oneChoice = (voice: Voice, question: Question, options: readonly Choice[], more: Omit<Page, 'question' | 'fields'> & {readonly fields?: readonly Asked[]} = {}): Page => ({
  question,
  ...more,
  fields: [{kind: 'radios', name: voice.field, label: questionText(question, voice), options}, ...(more.fields ?? [])],
});
