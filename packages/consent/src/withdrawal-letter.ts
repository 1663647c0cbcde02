import {isoDate, textOf, type Answers} from '@local-offer/core';
import {blankAnswer, dateParts, typed, words, type Asker, type Statement} from '@local-offer/ui';
import {html, type TemplateResult} from 'lit';
import * as say from './messages-letter.js';
import {stoppable} from './pages-withdraw.js';
import {atStart, personOf} from './say-who.js';
import {bandIn, whoIn, type Band} from './voice.js';

/** One part of a letter: a sentence, a list, or a label with what stands behind it. Without a value there is a line to write on. */
export type LetterPart =
  | string
  | {readonly list: readonly string[]}
  | {
      readonly label: string;
      readonly value?: string | undefined;
      /** It was typed by a person. */
      readonly own?: boolean;
    };

/** A letter that is ready to be printed or copied. */
export interface Letter {
  readonly subject: string;
  readonly parts: readonly LetterPart[];
}

/** Which sharing stops with what is taken back: that for the list, that for the review, or all of it. */
export function sharingThatStops({W1 = []}: Answers): readonly ('dsr' | 'cetr' | 'all')[] {
  const stops = W1 as readonly string[];
  return stops.includes('sharing') ? ['all'] : (['dsr', 'cetr'] as const).filter((item) => stops.includes(item));
}

const text = (answers: Answers, name: string) => (typeof answers[name] === 'string' ? answers[name].trim() : '') || undefined;

const inWords = (iso: string) => new Date(`${iso}T00:00Z`).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});

/** A day that was typed in three boxes. */
function dayOf(answers: Answers, name: string): string | undefined {
  const [day, month, year] = dateParts(name).map((part) => text(answers, part));
  const iso = isoDate({day, month, year});
  return iso && inWords(iso);
}

/** How old the person is, where they say so in taking back. */
const bandOf = (answers: Answers): Band | undefined => (({'now-16': '16-17', 'now-18': '18-over'}) as const)[answers['W2'] as 'now-16'] ?? bandIn(answers);

function footing(answers: Answers): string | undefined {
  const person = personOf({band: bandOf(answers)});
  const who = whoIn(answers);
  switch (answers['W2']) {
    case 'self':
      return say.ownDecision();
    case 'now-16':
      return say.now16();
    case 'now-18':
      return say.now18();
    case 'person':
      return say.personSays(atStart(person));
    case 'holder':
      return who === 'parent' ? say.holder(person) : say.holderSays(person);
    case 'attorney':
      return who === 'attorney' ? say.attorney() : say.attorneySays();
  }
  return undefined;
}

const childSays: Readonly<Record<string, () => string>> = {stop: say.childWantsIt, 'no-word': say.childNoWord, dk: say.childNotKnown};

const sharing = ([first, second]: ReturnType<typeof sharingThatStops>) =>
  first === 'all' ? say.stopsAll() : second ? say.stopsForBoth() : first === 'dsr' ? say.stopsForList() : first && say.stopsForReview();

/**
 * The letter. `answers` are those to the questions that were asked, as `collect` gives them; `today` is the day in the
 * person's own calendar, as `2026-11-22`.
 */
export function letterOf({answers, area, locale}: Pick<Asker, 'answers' | 'area' | 'locale'>, today: string): Letter {
  const self = whoIn(answers) === 'person';
  const stops = (answers['W1'] ?? []) as readonly string[];
  const own = (label: string, value: string | undefined): LetterPart => ({label, value, own: true});
  const optional = (label: string, name: string) => (text(answers, name) ? [own(label, text(answers, name))] : []);
  const day = dayOf(answers, 'W3-on');
  const {consent, contacts = [], council} = area;
  const named = consent?.withdraw?.label ?? contacts.find(({role, label}) => label && (role === 'register' || role === 'review'))?.label ?? council;
  const parts: readonly (LetterPart | undefined)[] = [
    {label: say.to(), value: textOf(named, locale)},
    {label: say.date(), value: inWords(today)},
    own(say.about(self), text(answers, 'name')),
    own(say.born(), dayOf(answers, 'born')),
    ...optional(say.nhsNumber(), 'nhs-number'),
    say.shouldStop(),
    {list: stoppable({area, locale, band: bandOf(answers)}).flatMap(({value, label}) => (stops.includes(value) ? label : []))},
    answers['W3'] === 'date' && day ? say.fromDay(day) : say.fromNow(),
    footing(answers),
    childSays[answers['W2-child'] as string]?.(),
    sharing(sharingThatStops(answers)),
    answers['W4'] === 'yes' ? say.notUndone() : undefined,
    say.confirm(),
    say.whoWasTold(),
    ...optional(say.alsoTold(), 'W5-told'),
    {label: say.answerTo()},
    ...(self ? [] : [{label: say.writer()}]),
    ...(consent?.signature ? [own(answers['sign'] === 'said' ? say.heard() : say.signed(), text(answers, 'sign-text'))] : []),
  ];
  return {subject: say.subject(), parts: parts.filter((part) => part !== undefined)};
}

/** What somebody who reads the letter once more should know. */
export const letterNotes = ({W1 = []}: Answers): readonly Statement[] => (W1.length === 1 && W1[0] === 'sharing' ? [say.withoutSharing()] : []);

const line = '_'.repeat(24);

const inText = (part: LetterPart): string =>
  typeof part === 'string' ? part : 'list' in part ? part.list.map((one) => `- ${one}`).join('\n') : `${part.label}: ${part.value ?? line}`;

/** The letter to copy. Sentences stand apart; lines with a label, and a list below its sentence, stand close. */
export const letterText = ({subject, parts}: Letter): string =>
  parts.reduce<string>((text, part, n) => text + (typeof part !== 'string' && ('list' in part || typeof parts[n - 1] === 'object') ? '\n' : '\n\n') + inText(part), subject) + '\n';

/** The letter on the page, and on paper. A line to write on is "Left blank" for whoever listens. */
export const letterView = ({subject, parts}: Letter): TemplateResult => html`
  <div class="lo-letter lo-field lo-group">
    <p><strong>${words(subject)}</strong></p>
    ${parts.map((part) =>
      typeof part === 'string'
        ? html`<p>${words(part)}</p>`
        : 'list' in part
          ? html`<ul class="lo-list">
              ${part.list.map((one) => html`<li>${words(one)}</li>`)}
            </ul>`
          : html`<p>
              <span>${words(`${part.label}:`)}</span>
              ${part.value ? (part.own ? typed(part.value) : words(part.value)) : html`<span aria-hidden="true">${words(line)}</span> <span class="lo-spoken">${words(blankAnswer())}</span>`}
            </p>`,
    )}
  </div>
`;
