import {textOf} from '@local-offer/core';
import {option, questionText, same, type Asked, type Asker, type Page, type Question, type Statement} from '@local-offer/ui';
import {textLimit} from './consent-flow.js';
import type {Decider} from './graph-parts.js';
import {forThem} from './messages-adult.js';
import {forAdult} from './messages-responsibility.js';
import * as say from './messages-sharing.js';
import {addressed, no, personOf, thingOf, yes} from './say-who.js';
import {groupsOf, kindsOf, type GroupId, type KindId, type SharingRow} from './sharing-lists.js';
import type {Band, MakePage, MakeTelling, Voice} from './voice.js';
import {runsOf} from './runs.js';

/** Those who pass on what others decided. */
const reporters: readonly string[] = ['family', 'professional', 'advocate'];

/** Whose decision a page of sharing is about. */
const deciderOf = ({answers, area, field}: Voice): Decider =>
  runsOf(answers, {groups: groupsOf(area)}).find(({visited}) => visited.some((visit) => visit.field === field))?.decider ?? 'person';

/** Whose answer it is, said to whoever gives it. */
const whose = (decider: Decider, {who}: Voice): Statement =>
  decider === 'person' ? say.byPerson() : decider === 'maker' ? say.byMaker() : reporters.includes(who ?? '') ? say.byOthers() : decider === 'parent' ? say.byParent() : say.byAttorney();

const aboutIn = (decider: Decider, voice: Pick<Voice, 'band'>) => (decider === 'person' ? say.you() : personOf(voice));

const joined = (...parts: readonly Statement[]): Statement => ({standard: parts.map(({standard}) => standard).join(' '), easy: parts.flatMap(({easy}) => easy)});

interface List {
  readonly rows: (area: Asker['area']) => readonly SharingRow[];
  readonly names: () => Readonly<Record<string, readonly [string, string]>>;
  readonly full: (name: string) => string;
}
const groups: List = {rows: groupsOf, names: () => say.groupNames() satisfies Record<GroupId, unknown>, full: say.shareWith};
const kinds: List = {rows: kindsOf, names: () => say.kindNames() satisfies Record<KindId, unknown>, full: say.shareWhat};

/** A list as one question a row. An area's own words win. */
function rowsOf({rows, names, full}: List, {area, locale}: Asker, field: string, above?: string): readonly Asked[] {
  const ours = names();
  return rows(area).map(({id, label}, n, {length}): Asked => {
    const [own, picture] = ours[id] ?? [];
    const name = textOf(label, locale) ?? own ?? id;
    const asks: readonly Asked[] | undefined = rows === groupsOf && id === 'family' ? [{kind: 'text', name: `${field}-names`, label: say.inFamily()}] : undefined;
    // A page of one row has its label for a heading.
    const whole = full(name);
    return {
      kind: 'radios',
      name: `${field}-${id}`,
      label: length > 1 ? name : whole,
      full: whole,
      inline: true,
      picture,
      ...(above && !n && {above}),
      options: [{...yes(), ...(asks && {asks})}, no(), option('unsure', say.notSure())],
    };
  });
}

const leftOut = (field: string, label: string): Asked => ({kind: 'textarea', name: `${field}-out`, label, rows: 4, limit: textLimit});

/** Whom a page is for, where whoever held the phone before is not the one who decided. */
function handedTo(decider: Decider, {who, band}: Voice): ((text: string) => string) | undefined {
  if (decider === 'person' && who !== 'person') return (text) => forThem(personOf({band}), text);
  return decider === 'parent' && who === 'person' ? forAdult : undefined;
}

/** A question of sharing, in its own words for each thing where each was decided by somebody else. */
function ask(voice: Voice, text: string, why: (by: Statement) => Statement): Question {
  const {doing, easyDoing} = thingOf(voice);
  const decider = deciderOf(voice);
  const own = voice.item ? {standard: say.forThing(text, doing), easy: say.forThing(text, easyDoing)} : same(text);
  const question = {...own, why: why(whose(decider, voice))};
  const to = handedTo(decider, voice);
  return to ? addressed(question, to) : question;
}

const page = (list: List, title: (voice: Voice) => string): MakePage => (voice) => ({
  question: ask(voice, title(voice), (by) => joined(by, say.eachRow())),
  fields: rowsOf(list, voice, voice.field),
});

export const sharingPages: Readonly<Record<string, MakePage>> = {
  S1: page(groups, (voice) => say.whoTitle(aboutIn(deciderOf(voice), voice))),
  S2: page(kinds, say.whatTitle),
  S3: (voice) => {
    const question = ask(voice, say.outTitle(), (by) => joined(by, say.outWhy()));
    return {question, fields: [leftOut(voice.field, questionText(question, voice))]};
  },
};

export const sharingTellings: Readonly<Record<string, MakeTelling>> = {
  S4: () => ({title: say.anywayTitle(), statements: [say.anyway(), say.askWhoWasTold(), say.changeLater()]}),
};

/** The name of the tick that puts sharing off. While it is ticked nothing about sharing has been asked yet. */
export const laterName = 'S-later';

/** Whether somebody wants to talk about sharing first. */
export const laterIn = ({[laterName]: later}: Asker['answers']): boolean => Boolean(later?.length);

/** Who decided, how old the person is, and the names of the answers to S1, S2 and S3, where they are not these. */
export interface AtOnce {
  readonly decider?: Decider;
  readonly band?: Band | undefined;
  readonly field?: (id: 'S1' | 'S2' | 'S3') => string;
}

/** All of sharing as one page that may be left blank, for the request. */
export function sharingAtOnce(asker: Asker, {decider = 'person', band, field = (id) => id}: AtOnce = {}): Page {
  const about = aboutIn(decider, {band});
  const question = say.onceTitle(about);
  return {
    question,
    fields: [
      {kind: 'checkboxes', name: laterName, label: questionText(question, asker), options: [option('yes', say.later())]},
      ...(laterIn(asker.answers) ? [] : [...rowsOf(groups, asker, field('S1'), say.whoTitle(about)), ...rowsOf(kinds, asker, field('S2'), say.whatTitle())]),
      // Whom not to tell may be said before anything else is talked about.
      leftOut(field('S3'), say.outTitle()),
    ],
    notes: [say.anyway()],
  };
}
