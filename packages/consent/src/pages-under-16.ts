import {option, questionText, statementOf, type Question} from '@local-offer/ui';
import {textLimit} from './consent-flow.js';
import * as parent from './messages-responsibility.js';
import * as say from './messages-under-16.js';
import {theyAreNotSure} from './messages-who.js';
import {addressed, decision, dk, no, oneChoice, reports, thingOf, unsure, yes} from './say-who.js';
import type {MakePage, MakeTelling, Voice} from './voice.js';

const self = ({who}: Voice) => who === 'person';

/** A question for the child, whoever answered before it. */
const toChild = (voice: Voice, question: Question) => (self(voice) ? question : addressed(question, say.forChild));

/** A question for the adult who decides, who may come in where the child answered so far. */
const toAdult = (voice: Voice, question: Question) => (self(voice) ? addressed(question, parent.forAdult) : question);

export const under16Pages: Readonly<Record<string, MakePage>> = {
  A1: (voice) => oneChoice(voice, say.askTold(), [yes(), option('not-yet', say.toldNotYet()), option('not-safe', say.toldNotSafe()), dk()]),
  A2: (voice) => {
    const {area, locale} = voice;
    const question = say.askSaid(self(voice), thingOf(voice));
    const own = area.consent?.under16;
    return oneChoice(
      voice,
      own ? {...question, why: statementOf(own, {locale}, 'child')} : question,
      [yes(), no(say.saidNo()), option('not-looked', say.notLooked()), dk()],
      {notes: [say.onlyNoted()]},
    );
  },
  'A2-here': (voice) => oneChoice(voice, say.askHere(thingOf(voice)), [yes(say.hereYes()), no(say.hereNo())]),
  'A2-view': (voice) => {
    const question = say.askAdultView(thingOf(voice));
    return {question, fields: [{kind: 'textarea', name: `${voice.field}-adult`, label: questionText(question, voice), limit: textLimit}]};
  },
  A3: (voice) => oneChoice(voice, toChild(voice, say.askDecision(thingOf(voice))), decision()),
  'A3-tell': (voice) => oneChoice(voice, toChild(voice, say.askTellParents()), [yes(), no(), unsure()]),
  'A4-here': (voice) => oneChoice(voice, parent.askAdultHere(), [yes(parent.adultHere()), no(), unsure()]),
  'A4-wish': (voice) => oneChoice(voice, say.askWish(thingOf(voice)), decision()),
  A4: (voice) =>
    oneChoice(voice, toAdult(voice, parent.askResponsibility(reports(voice))), [...Object.entries(parent.holders()).map(([code, label]) => option(code, label)), dk()]),
  A5: (voice) =>
    oneChoice(
      voice,
      toAdult(voice, parent.askParent(!reports(voice), thingOf(voice))),
      decision(reports(voice) ? {yes: parent.saidYes(), no: parent.saidNo(), unsure: theyAreNotSure()} : {}),
    ),
  A6: (voice) => {
    const here = self(voice);
    const question = parent.askChild(here, thingOf(voice));
    return oneChoice(voice, here ? addressed(question, parent.forYou) : question, [
      ...decision(here ? {} : {yes: parent.childYes(), no: parent.childNo(), unsure: theyAreNotSure()}),
      {...option('cannot', here ? parent.ratherNot() : parent.childCannot()), picture: 'not'},
    ]);
  },
};

export const under16Tellings: Readonly<Record<string, MakeTelling>> = {
  'A1-how': ({answers}) => {
    const [now, ...rest] = say.how();
    return {title: say.howTitle(), statements: [answers['A1'] === 'not-safe' ? say.howNotSafe() : now!, ...rest], contacts: ['advocacy']};
  },
  A7: ({who}) => ({title: parent.bestTitle(), statements: parent.best(who === 'person'), contacts: ['review', 'social-care']}),
};
