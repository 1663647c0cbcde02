import {option, questionText, type Asked} from '@local-offer/ui';
import * as say from './messages-request.js';
import {dk, no, oneChoice, thingOf, unsure, yes} from './say-who.js';
import type {MakePage, Voice} from './voice.js';

/** Who decided, in what role, and when. */
const decision = ({field}: Voice): readonly Asked[] => [
  {kind: 'text', name: `${field}-name`, label: say.basisName()},
  {kind: 'text', name: `${field}-role`, label: say.basisRole()},
  {kind: 'text', name: `${field}-date`, label: say.basisDate()},
];

/** What the request form asks others about the person's consent. Its names of the answers come with `voice.field`. */
export const requestPages: Readonly<Record<string, MakePage>> = {
  R1: (voice) => oneChoice(voice, say.askKnows(), [yes(), option('not-yet', say.notYet()), option('not-safe', say.notSafe()), dk()]),
  R2: (voice) =>
    oneChoice(voice, say.askAgrees(voice.item && thingOf(voice)), [
      yes(say.agreesYes()),
      no(say.agreesNo()),
      unsure(say.agreesUnsure()),
      option('cannot', say.agreesCannot()),
      dk(),
    ]),
  // A professional knows, or it has not been decided yet.
  R3: (voice) =>
    oneChoice(voice, say.askBasis(), [
      option('own', say.basisOwn()),
      option('responsibility', say.basisResponsibility()),
      option('best-interests', say.basisBest(), decision(voice)),
      option('not-yet', say.notYet()),
      ...(voice.who === 'professional' ? [] : [dk()]),
    ]),
  // By itself, where it is not asked below the answer that brings it.
  R4: (voice) => {
    const question = say.askDecided();
    const [first, ...more] = decision(voice);
    return {question, fields: [{...first!, label: questionText(question, voice)}, ...more]};
  },
};
