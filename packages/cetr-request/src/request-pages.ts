import * as reach from './messages-contact.js';
import * as say from './messages-questions.js';
import {textOf, today} from '@local-offer/core';
import {askedPage, sharingPage, type AskedStep} from '@local-offer/consent';
import type {PictureId} from '@local-offer/pictures';
import {listName, option, questionText, statementOf, type Asked, type Asker, type Choice, type Make, type Page} from '@local-offer/ui';
import {standingOf} from './agreement.js';
import {meetingWhat} from './messages.js';
import {furtherMakers} from './more-pages.js';
import {choose, doNotKnow, reviewHere} from './page-parts.js';
import {isProfessional, isSelf, storyLimit, textAt} from './request-checks.js';
import {openRoutes, routes} from './request-flow.js';

const hospital = choose('hospital', say.askHospital, () => {
  const details: readonly Asked[] = [
    {kind: 'text', name: 'hospital-when', label: say.hospitalWhen(), hint: say.hospitalWhenHint()},
    {kind: 'text', name: 'hospital-teller', label: say.hospitalTeller(), hint: say.hospitalTellerHint()},
  ];
  return [
    option('planned', say.hospitalPlanned(), details),
    option('talked', say.hospitalTalked(), details),
    option('there', say.hospitalThere(), details),
    option('no', say.no()),
    doNotKnow(),
  ];
});

const asks = choose('asks', say.askAsks, (asker) => {
  const {area} = asker;
  const all = [
    option('dsr', say.asksDsr(listName(asker))),
    option('cetr', say.asksCetr(reviewHere(asker))),
    option('both', say.asksBoth()),
    option('not-sure', say.asksNotSure()),
  ];
  const offered = all.filter(({value}) => area.request?.offers?.includes(value as 'dsr') ?? true);
  return offered.length ? offered : all;
});

/** Where each way to reach somebody leads. All of it is about the person who types, but for the one they trust. */
const where: Readonly<Record<(typeof routes)[number], (asker: Asker) => readonly [label: string, where: Asked]>> = {
  phone: () => [reach.contactPhone(), {kind: 'text', name: 'contact-phone', label: reach.whereNumber(), inputmode: 'tel', autocomplete: 'tel'}],
  text: () => [reach.contactText(), {kind: 'text', name: 'contact-text', label: reach.whereText(), inputmode: 'tel', autocomplete: 'tel'}],
  email: ({answers}) => [
    reach.contactEmail(),
    {kind: 'text', name: 'contact-email', label: isProfessional(answers) ? reach.whereWorkEmail() : reach.whereEmail(), inputmode: 'email', autocomplete: 'email'},
  ],
  post: () => [reach.contactPost(), {kind: 'textarea', name: 'contact-post', label: reach.wherePost(), rows: 4, autocomplete: 'street-address'}],
  someone: () => [reach.contactSomeone(), {kind: 'textarea', name: 'contact-someone', label: reach.whereSomeone(), rows: 3}],
};

const safeWords = {
  phone: [reach.safeVoice, reach.othersPhone],
  text: [reach.safeText, reach.othersText],
  email: [reach.safeEmail, reach.othersEmail],
  post: [reach.safePost, reach.othersPost],
} as const;

/** Whether the team may leave a message, and who else hears it: left blank, it counts as no. */
const safety = (route: (typeof routes)[number]): readonly Asked[] =>
  (openRoutes as readonly string[]).includes(route)
    ? [
        {
          kind: 'radios',
          name: `contact-${route}-safe`,
          label: safeWords[route as 'phone'][0](),
          hint: reach.safeHint(),
          options: [option('yes', say.yes()), option('no', say.no())],
        },
        {kind: 'text', name: `contact-${route}-others`, label: safeWords[route as 'phone'][1]()},
      ]
    : [];

/** What troubles somebody, to choose from in Easy Read. Nothing is counted. */
function worries({area, locale}: Asker): readonly Choice[] {
  const own = area.request?.worries?.map(({id, text, picture}) => ({value: id, label: textOf(text, locale) ?? '', picture}));
  const chosen: readonly Choice[] = own?.length ? own : say.worries().map(([value, label, picture]) => ({value, label, picture}));
  const all = chosen.map((choice) => (choice.value === 'self-harm' ? {...choice, urgent: true} : choice));
  return [...all, {...option('something-else', say.worryElse()), picture: 'write' satisfies PictureId}, {...option('tell-person', say.worryPerson()), picture: 'talk' satisfies PictureId}];
}

/** The page that the consent flow makes. What the form asks it in is not the person's own words, whoever asks. */
const asked =
  (step: AskedStep): Make =>
  (asker) =>
    askedPage(step, asker, standingNow(asker));
const standingNow = ({answers, area}: Asker) => standingOf(answers, area, today()) ?? {who: 'family', band: undefined, which: []};

const makers: Readonly<Record<string, Make>> = {
  knows: asked('knows'),
  agrees: asked('agrees'),
  'agrees-dsr': asked('agrees-dsr'),
  'agrees-cetr': asked('agrees-cetr'),
  basis: asked('basis'),
  sharing: (asker) => sharingPage(asker, standingNow(asker)),
  urgent: choose('urgent', say.askUrgent, () => [
    {...option('danger', say.urgentDanger()), picture: 'emergency'},
    {...option('hospital', say.urgentHospital()), picture: 'hospital'},
    {...option('neither', say.urgentNeither()), picture: 'not'},
  ]),
  'hospital-soon': hospital,
  // Planned after all, though it was not the answer at the start: then the same help.
  hospital: (asker) => ({...hospital(asker), ...(asker.answers['hospital'] === 'planned' && {notes: [meetingWhat()], contacts: ['register', 'review', 'out-of-hours', 'social-care']})}),
  asks,
  who: choose('who', say.askWho, () => [
    option('self', say.whoSelf()),
    option('parent', say.whoParent()),
    option('family', say.whoFamily()),
    option('professional', say.whoProfessional()),
    option('advocate', say.whoAdvocate()),
    option('other', say.whoOther()),
  ]),
  earlier: choose('earlier', say.askEarlier, () => [
    option('yes', say.yes(), [
      {kind: 'text', name: 'earlier-reference', label: say.earlierReference(), hint: say.earlierReferenceHint()},
      {
        kind: 'radios',
        name: 'earlier-change',
        label: say.earlierChange(),
        options: [option('new', say.changeNew()), option('add', say.changeAdd()), option('correct', say.changeCorrect()), option('stop', say.changeStop())],
      },
    ]),
    option('no', say.no()),
    doNotKnow(),
  ]),
  place: ({answers}) => ({
    question: say.askPlace(isSelf(answers)),
    fields: [
      {kind: 'text', name: 'postcode', label: say.postcode(), width: 'short', ...(isSelf(answers) && {autocomplete: 'postal-code'})},
      {kind: 'text', name: 'town', label: say.town(), hint: say.townHint()},
    ],
  }),
  you: ({answers}) => ({
    question: say.askYou(false),
    fields: [
      {kind: 'text', name: 'your-name', label: say.yourName(), autocomplete: 'name'},
      answers['who'] === 'professional'
        ? {kind: 'text', name: 'relation', label: say.job(), autocomplete: 'organization-title'}
        : {kind: 'text', name: 'relation', label: say.relation(), hint: say.relationHint()},
    ],
  }),
  name: (asker) => {
    const self = isSelf(asker.answers);
    const question = say.askName(self);
    return {question, fields: [{kind: 'text', name: 'name', label: questionText(question, asker), ...(self && {autocomplete: 'name'})}]};
  },
  born: ({answers}) => {
    const self = isSelf(answers);
    return {
      question: say.askBorn(self),
      fields: [
        {kind: 'date', name: 'born', label: say.bornDate(), hint: say.bornHint(), ...(self && {autocomplete: 'bday'})},
        {kind: 'text', name: 'age', label: say.age(), hint: say.ageHint(), width: 'tiny', inputmode: 'numeric'},
      ],
    };
  },
  contact: (asker) => {
    const question = reach.askContact(false);
    const self = isSelf(asker.answers);
    const options = routes.map((route) => {
      const [label, asked] = where[route](asker);
      return option(route, label, [asked, ...safety(route)]);
    });
    const alone: Asked = {kind: 'checkboxes', name: 'speak-alone', label: reach.speakAloneTitle(), hint: reach.speakAloneHint(), options: [option('yes', reach.speakAlone())]};
    return {question, fields: [{kind: 'checkboxes', name: 'contact', label: questionText(question, asker), options}, ...(self ? [alone] : [])]};
  },
  district: (asker) => {
    const question = say.askDistrict(false);
    return {question, fields: [{kind: 'text', name: 'town', label: questionText(question, asker), hint: say.districtHint()}]};
  },
  worry: (asker) => {
    const {answers, reading} = asker;
    const question = say.askWorry(false);
    const easy = reading === 'easy';
    // What was chosen in Easy Read stays to be seen when the reading changes.
    const chooses = easy || Boolean(answers['worries']?.length);
    const text: Asked = {
      kind: 'textarea',
      name: 'worry',
      label: chooses ? say.worryBox() : questionText(question, asker),
      hint: easy ? undefined : say.worryHint(),
      limit: storyLimit,
      rows: 8,
    };
    return {question, fields: chooses ? [{kind: 'checkboxes', name: 'worries', label: say.worriesTitle(), options: worries(asker)}, text] : [text]};
  },
  change: (asker) => {
    const question = {add: say.askAdd, correct: say.askCorrect, stop: say.askStop}[textAt(asker.answers, 'earlier-change') as 'add']?.(false) ?? say.askAdd(false);
    return {question, fields: [{kind: 'textarea', name: 'change', label: questionText(question, asker), limit: storyLimit, rows: 8}]};
  },
  advocate: choose('advocate', say.askAdvocate, () => [option('yes', say.yes()), option('has', say.advocateHas()), option('no', say.no()), doNotKnow()]),
};

/** The council's own words for a question, where it has some. */
function reworded(step: string, made: Page, asker: Asker): Page {
  const {area, locale, reading} = asker;
  const own = area.request?.words?.[rewordedAs[step] ?? step];
  if (!own) return made;
  const standard = textOf(own.question, locale) ?? made.question.standard;
  const question = {standard, easy: textOf(own.easy ?? own.question, locale) ?? made.question.easy, why: own.why ? statementOf(own.why, {locale}, made.question.why.easy[0]!.picture as PictureId) : made.question.why};
  const before = made.question[reading];
  return {...made, question, fields: made.fields.map((asked) => (asked.label === before ? {...asked, label: question[reading]} : asked))};
}

/** Steps that ask another step's question. */
const rewordedAs: Readonly<Record<string, string>> = {'hospital-soon': 'hospital', district: 'place'};

/** The questions of a step, or nothing where the step only tells. */
export function pageOf(step: string, asker: Asker): Page | undefined {
  const make = makers[step] ?? furtherMakers[step];
  return make && reworded(step, make(asker), asker);
}

/** A question and, below it, those that each of its answers may bring. */
const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];

/** A field of a page, by its name. */
export const fieldOf = (step: string, name: string, asker: Asker): Asked | undefined => (pageOf(step, asker)?.fields ?? []).flatMap(within).find((asked) => asked.name === name);
