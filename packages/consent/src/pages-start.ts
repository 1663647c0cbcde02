import {listName, option, questionText, statementOf} from '@local-offer/ui';
import * as say from './messages-start.js';
import * as told from './messages-told.js';
import {atStart, oneChoice, personOf, reports, reviewOf, thingOf, unsure, yes} from './say-who.js';
import {toPerson, type MakePage, type MakeTelling, type Voice} from './voice.js';

export const startPages: Readonly<Record<string, MakePage>> = {
  who: (voice) =>
    oneChoice(voice, say.askWho(false), [
      option('person', say.whoPerson()),
      option('parent', say.whoParent()),
      option('family', say.whoFamily()),
      option('professional', say.whoProfessional()),
      option('advocate', say.whoAdvocate()),
      option('attorney', say.whoAttorney()),
    ]),
  task: (voice) => oneChoice(voice, say.askTask(false), [option('decide', say.taskDecide()), option('withdraw', say.taskWithdraw()), option('look', say.taskLook())]),
  which: (voice) => {
    const question = say.askWhich(false);
    const options = (['dsr', 'cetr'] as const).map((item) => ({...option(item, atStart(thingOf(voice, item).doing)), picture: item === 'dsr' ? 'list' : 'meeting'}));
    return {question, fields: [{kind: 'checkboxes', name: voice.field, label: questionText(question, voice), options}]};
  },
  informed: (voice) => oneChoice(voice, say.askInformed(reports(voice)), [yes(), option('no', say.notYet()), unsure()]),
  age: (voice) => oneChoice(voice, say.askAge(toPerson('age', voice)), [option('under-16', say.underSixteen()), option('16-17', say.sixteen()), option('18-over', say.adult())]),
  A8: (voice) => ({
    question: say.askHeard(personOf(voice)),
    fields: [
      {kind: 'text', name: `${voice.field}-from`, label: say.heardFrom(), hint: say.heardFromHint()},
      {kind: 'date', name: `${voice.field}-on`, label: say.heardOn()},
      {kind: 'text', name: `${voice.field}-by`, label: say.heardBy(), hint: say.heardByHint()},
    ],
  }),
};

/** What an area says about the law is shown only once it says that the law is in force. */
const law = ({area: {law: own}, locale}: Voice) => (own?.mhaPart8A === 'on' ? [own.note ? statementOf(own.note, {locale}, 'law') : told.detained()] : []);

export const startTellings: Readonly<Record<string, MakeTelling>> = {
  told: (voice) => {
    const review = voice.item === 'cetr';
    // What holds for both is said with the first of them.
    const first = !review || ![voice.answers['which']].flat().includes('dsr');
    return {
      title: review ? told.titleReview() : told.titleList(),
      statements: [...(review ? told.aboutReview(reviewOf(voice)) : told.aboutList(listName(voice))), told.freeToChoose(), ...(first ? [...told.apart(), ...law(voice)] : [])],
    };
  },
};
