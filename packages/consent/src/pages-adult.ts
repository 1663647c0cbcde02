import {option, questionText, type Asked, type Choice, type Statement} from '@local-offer/ui';
import {textLimit} from './consent-flow.js';
import * as say from './messages-adult.js';
import * as other from './messages-authority.js';
import {theyAreNotSure} from './messages-who.js';
import {addressed, decision, dk, no, oneChoice, personOf, thingOf, unsure, yes} from './say-who.js';
import type {MakePage, MakeTelling, Voice} from './voice.js';

/** Whoever answers is the attorney or the deputy. */
const own = ({who}: Voice) => who === 'attorney';

/** What others are asked about somebody of 16 or over. Nothing here has a picture: a picture would look like a verdict. */
const doubt: MakePage = (voice) => oneChoice(voice, say.askDoubt(voice.who === 'professional', personOf(voice), thingOf(voice)), [yes(), no(), dk()]);
const helped: MakePage = (voice) => oneChoice(voice, say.askHelped(personOf(voice), thingOf(voice)), [yes(say.helpedYes()), no(say.notYet()), dk()]);
const found: MakePage = (voice) =>
  oneChoice(voice, say.askFound(personOf(voice), thingOf(voice)), [...Object.entries(say.found()).map(([code, label]) => option(code, label)), dk()]);

const here =
  (adult: boolean): MakePage =>
  (voice) =>
    oneChoice(voice, say.askHere(adult, personOf(voice)), [yes(say.hereYes()), no(say.hereNo())], own(voice) ? {notes: [say.onlyWhatTheyCannot()]} : {});

const reported = () => decision({yes: say.saidYes(), no: say.saidNo(), unsure: theyAreNotSure()});
const notAsked = (): Choice => ({...option('not-asked', say.notAsked()), picture: 'wait'});
const told: MakePage = (voice) => oneChoice(voice, say.askTold(personOf(voice), thingOf(voice)), [...reported(), notAsked()]);

/** Asked of the person, whoever answered before. */
const toThem = (voice: Voice, question: ReturnType<typeof say.askTell>) =>
  voice.who === 'person' ? question : addressed(question, (text) => say.forThem(personOf(voice), text));

const decides: MakePage = (voice) => oneChoice(voice, toThem(voice, say.askOwn(thingOf(voice))), [...decision(), {...option('help', say.helpToDecide()), picture: 'help'}]);
const tell: MakePage = (voice) => {
  const question = toThem(voice, say.askTell());
  return {question, fields: [{kind: 'textarea', name: `${voice.field}-who`, label: questionText(question, voice), hint: say.tellHint(), limit: textLimit, rows: 3}]};
};

/** Whether others decided. From 18 there may be nobody to ask. */
const best =
  (nobody: readonly Choice[], note: () => Statement): MakePage =>
  (voice) =>
    oneChoice(voice, other.askBest(thingOf(voice)), [yes(other.bestYes()), no(other.bestNo()), option('not-yet', say.notYet()), ...nobody, dk()], {notes: [note()]});

const how =
  (attorney: boolean): MakePage =>
  (voice) => {
    const {field} = voice;
    const self = attorney && own(voice);
    const text = (name: string, label: string, hint: string): Asked => ({kind: 'textarea', name: `${field}-${name}`, label, hint, limit: textLimit, rows: 3});
    return {
      question: other.askHow(thingOf(voice)),
      fields: [
        {kind: 'text', name: `${field}-maker`, label: other.maker(self), ...(self ? {autocomplete: 'name'} : {hint: other.makerHint()})},
        {kind: 'text', name: `${field}-role`, label: other.role(), hint: other.roleHint()},
        {kind: 'date', name: `${field}-on`, label: other.decidedOn(), hint: other.dayHint()},
        text('asked', other.wereAsked(), other.wereAskedHint()),
        text('less', other.lessLimiting(), other.lessLimitingHint()),
        {
          kind: 'radios',
          name: `${field}-view`,
          label: other.theirView(personOf(voice)),
          options: [...reported(), {...option('cannot', say.couldNotSay()), picture: 'not'}, notAsked()],
        },
      ],
    };
  };

export const adultPages: Readonly<Record<string, MakePage>> = {
  B1: doubt,
  C1: doubt,
  B3: helped,
  C3: helped,
  B4: found,
  C4: found,
  'B1-here': here(false),
  'C1-here': here(true),
  'B1-said': told,
  'C1-said': told,
  B2: decides,
  C2: decides,
  'B2-tell': tell,
  'C2-tell': tell,
  B5: best([], other.parentAlone),
  C5: (voice) => oneChoice(voice, other.askPower(own(voice), thingOf(voice)), [yes(), no(), dk()]),
  C6: (voice) =>
    oneChoice(voice, other.askAttorney(own(voice), thingOf(voice)), [
      ...(own(voice) ? [yes(), no(), unsure()] : [yes(say.saidYes()), no(say.saidNo()), unsure(theyAreNotSure())]),
      option('unclear', other.unclear(own(voice))),
    ]),
  C7: (voice) => best([option('nobody', other.bestNobody())], other.aboutImca)(voice),
  'S-BI': how(false),
  'S-LPA': how(true),
};

/** Every page of these branches asks something. */
export const adultTellings: Readonly<Record<string, MakeTelling>> = {};
