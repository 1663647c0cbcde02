import type {RequestAnswer} from './answer.js';
import type {ReviewRequest} from './request.js';
import {itemLine} from './consent-words.js';
import {answerWords, askWords, setIn, urgencyWords} from './request-words.js';
import {toText} from './to-text.js';

/** One thing that the team looks for first, and each thing that was said about it. */
export interface SummaryPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The questions of the form that belong to each part, by their ids. */
const asked = {
  reach: /^(contact(-(phone|text|email|post|someone)(-safe|-others)?)?|times|not-contact)$/,
  asker: /^(who|your-name|relation|responsibility)$/,
  person: /^(name|known-as|nhs-number|postcode|town|address(-at)?|home(-other)?)$/,
  hospital: /^(hospital(-when|-teller)?|ward(-.+)?|leaving)$/,
  agreement: /^(knows|agrees(-.+)?|basis(-.+)?)$/,
  needs: /^(language|communication|adjustments|carer-access)(-.+)?$/,
} as const;

const notAsked = '(the form did not ask)';
const notAskedSafety = 'Whether a message may be left, and who else sees it: the form did not ask. Leave none until you know.';

const said = (answer: RequestAnswer): string => `${answer.question}${/[?:]$/.test(answer.question) ? '' : ':'} ${answerWords(answer)}`;
const saidAbout = ({answers}: ReviewRequest, ids: RegExp): string[] => answers.filter(({id}) => ids.test(id)).map(said);
const orNotAsked = (lines: readonly string[]): readonly string[] => (lines.length ? lines : [notAsked]);

/** Whole years on the day when the answers were checked, from a date as `2012-03-27`. */
function yearsAt(born: string, day: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(born) || born > day.slice(0, 10)) return undefined;
  return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5, 10) < born.slice(5) ? 1 : 0);
}

function age({answers, reviewedAt}: ReviewRequest): readonly string[] {
  const band = answers.find(({id}) => id === 'age-band');
  if (band) return [said(band)];
  const [born, typed] = ['born', 'age'].map((id) => answers.find((answer) => answer.id === id));
  const years = born?.normalised === undefined ? undefined : yearsAt(born.normalised, reviewedAt);
  if (years !== undefined) return [`${years} when this was filled in`, said(born!)];
  return orNotAsked([born, typed].flatMap((answer) => (answer && (answer.state !== 'blank' || answer === typed) ? [said(answer)] : [])));
}

function reach(request: ReviewRequest): readonly string[] {
  const {answers} = request;
  const routes = saidAbout(request, asked.reach);
  return [
    ...(answers.some(({id, state}) => id === 'speak-alone' && state === 'answered') ? ['Speak to this person on their own first. It is not on their copy: nobody else may know.'] : []),
    ...orNotAsked(routes),
    ...(routes.length ? ['Use no other way.'] : []),
    ...(answers.some(({id}) => /^contact-.*-safe$/.test(id)) ? [] : [notAskedSafety]),
  ];
}

function agreement(request: ReviewRequest): readonly string[] {
  const self = request.answers.some(({id, code}) => id === 'who' && code === 'self');
  const {items = [], remarks = []} = request.consent ?? {};
  const lines = [...saidAbout(request, asked.agreement), ...items.map(itemLine), ...remarks];
  return self && !lines.length ? ['Says that they ask for themselves. Nobody has checked it.'] : orNotAsked(lines);
}

/**
 * What the receiving team looks for first, in the order in which they need it. Holds only what was said: a question
 * that was left blank or that this form does not ask is named as such. It is for the team and never for the copy of the
 * person who asked, who may not be somebody the other person is safe with.
 */
export function summaryOf(request: ReviewRequest): readonly SummaryPart[] {
  const {urgent, asks, kind, earlierReference, language, reading} = request;
  return [
    {title: 'Contact safety', lines: reach(request)},
    {title: 'Danger', lines: [`${urgencyWords[urgent.answer]}.`, 'Urgent numbers were shown.']},
    {
      title: 'Asked for',
      lines: [
        askWords[asks],
        ...(kind === 'enquiry' ? ['An enquiry: the form left out who it is about, because there is no agreement. Names may stand in what was written.'] : []),
        ...(kind === 'change' ? ['A change to an earlier request.'] : []),
        ...(earlierReference ? [`Earlier reference: ${earlierReference}`] : []),
      ],
    },
    {title: 'Who asks', lines: [...orNotAsked(saidAbout(request, asked.asker)), 'Nobody has checked who is asking.']},
    {title: 'Whom it is about', lines: orNotAsked(saidAbout(request, asked.person))},
    {title: 'Age', lines: age(request)},
    {title: 'Hospital', lines: orNotAsked(saidAbout(request, asked.hospital))},
    {title: 'Knows and agrees, as reported', lines: agreement(request)},
    {
      title: 'Communication needs',
      lines: [`Filled in ${reading === 'easy' ? 'in Easy Read' : 'in the standard wording'}, language: ${language}`, ...orNotAsked(saidAbout(request, asked.needs))],
    },
  ];
}

/** The same as text: what the team needs first, then everything (`toText`). For an e-mail inside the team or a record. */
export function toSummary(request: ReviewRequest): string {
  const parts = summaryOf(request).map(({title, lines}) => [`${title}:`, ...lines.map((line) => `  - ${setIn(line)}`)].join('\n'));
  const head = request.test ? ['TEST. An invented person, not a real request.'] : [];
  return `${[...head, ...parts].join('\n')}\n\nEverything\n\n${toText(request, {team: true})}`;
}
