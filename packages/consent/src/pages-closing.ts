import {option, questionText, type Asked, type Choice, type Page, type Question} from '@local-offer/ui';
import {textLimit} from './consent-flow.js';
import * as say from './messages-closing.js';
import * as other from './messages-closing-others.js';
import {dk, no, oneChoice, personOf, thingOf, yes} from './say-who.js';
import {toPerson, type MakePage, type Voice} from './voice.js';

const text = (name: string, label: string, hint?: string): Asked => ({kind: 'textarea', name, label, hint, limit: textLimit, rows: 4});
const line = (name: string, label: string, hint?: string): Asked => ({kind: 'text', name, label, hint});

/** A page of ticks, and what else it asks. */
const ticks = (voice: Voice, question: Question, name: string, options: readonly Choice[], more: readonly Asked[] = []): Page => ({
  question,
  fields: [{kind: 'checkboxes', name, label: questionText(question, voice), options}, ...more],
});

const need: MakePage = (voice) =>
  ticks(voice, say.askNeed(toPerson('need', voice)), voice.field, [
    {...option('time', say.needTime()), picture: 'clock'},
    {...option('easy-read', say.needEasyRead()), picture: 'read'},
    {...option('explained', say.needExplained()), picture: 'talk'},
    {...option('advocate', say.needAdvocate()), picture: 'advocate'},
    {...option('interpreter', say.needInterpreter()), picture: 'deaf'},
    {...option('other', say.somethingElse(), [text('need-else', say.needElse())]), picture: 'write'},
  ]);

const views: MakePage = ({who}) => ({
  question: other.askViews(),
  fields: [
    text('views-adult', who === 'parent' ? other.whatYouSay() : other.whatAdultSays()),
    text('views-child', who === 'person' ? other.whatYouSay() : other.whatChildSays()),
    text('views-others', other.whatOthersSay(), other.othersHint()),
  ],
});

const standing: MakePage = (voice) => {
  const self = toPerson('standing', voice);
  return {
    question: other.askStanding(self),
    fields: [line('standing-adult', self ? other.adultToYou() : other.youToChild(), other.standingHint()), text('standing-child', self ? other.whatYouSay() : other.whatChildSays())],
  };
};

const advocate: MakePage = (voice) => ({
  ...oneChoice(voice, say.askAdvocate(toPerson('advocate', voice), personOf(voice)), [yes(), option('has', say.advocateHas()), no(), dk()]),
  ...(voice.area.contacts?.some(({role}) => role === 'advocacy') ? {contacts: ['advocacy']} : {notes: [say.askForAdvocate()]}),
});

/** Filled in by the browser only for somebody who types about themself. */
const about: MakePage = (voice) => {
  const self = toPerson('about', voice);
  return {
    question: say.askAbout(self, personOf(voice)),
    fields: [
      {...line('name', say.name()), ...(self && {autocomplete: 'name'})} as Asked,
      {kind: 'date', name: 'born', label: say.born(), hint: say.bornHint(), ...(self && {autocomplete: 'bday'})},
      {kind: 'text', name: 'nhs-number', label: say.nhsNumber(), hint: say.nhsNumberHint(), inputmode: 'numeric', width: 'short'},
    ],
  };
};

/** Pages whose only field is labelled with their question. */
const single = (voice: Voice, question: Question, make: typeof text, hint?: string): Page => ({question, fields: [make(voice.field, questionText(question, voice), hint)]});

export const closingPages: Readonly<Record<string, MakePage>> = {
  need,
  reason: (voice) => single(voice, say.askReason(thingOf(voice)), text),
  by: (voice) => single(voice, say.askBy(thingOf(voice)), line, say.byHint()),
  views,
  council: () => ({question: other.askCouncil(), fields: [line('council-name', other.councilName()), line('council-order', other.councilOrder(), other.councilOrderHint())]}),
  standing,
  owner: (voice) => single(voice, other.askOwner(), line, other.ownerHint()),
  advocate,
  given: (voice) =>
    ticks(
      voice,
      say.askGiven(),
      'formats',
      Object.entries(say.formats()).map(([code, label]) => option(code, label)),
      [line('supporter', say.supporter(toPerson('given', voice), personOf(voice)), say.supporterHint())],
    ),
  about,
  sign: (voice) =>
    oneChoice(voice, say.askSign(), [
      option('name', say.signName(), [line('sign-text', say.signNameText())]),
      option('mark', say.signMark(), [line('sign-text', say.signMarkText(), say.signMarkHint())]),
      option('said', say.signSaid(), [line('sign-text', say.signSaidText())]),
    ]),
};
