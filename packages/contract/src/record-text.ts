import type {ConsentRecord} from './consent-record.js';
import {dayWords, itemLine, thingWords} from './consent-words.js';
import {answerWords, setIn} from './request-words.js';

const withdrawn = {
  E12: 'Somebody takes back an earlier yes. Nothing has stopped before the team has this.',
  E6: 'Somebody wants to take back an earlier yes, and the child wants it to go on.',
  E1: 'Somebody asks about taking back an earlier yes. It is the person’s own choice.',
} as const;

function withdrawalLines({withdrawal}: ConsentRecord): readonly (string | undefined)[] {
  if (!withdrawal) return [];
  const {items, end, from} = withdrawal;
  return [withdrawn[end], `About: ${items.map((item) => thingWords[item]).join(', ')}`, from && `From: ${dayWords(from)}`];
}

/**
 * A record of consent as plain English text, for copy, e-mail and the people who are given it: what was answered about
 * each thing, what to look at first, then every question with its answer. It says that nobody has been sent it.
 */
export function recordText(record: ConsentRecord): string {
  const {task, day, items, remarks = [], answers = [], need, told, lookAgain, withdrawContact, retention} = record;
  const head = [
    `Prepared on ${dayWords(day)}. The page that made this sent it to nobody.`,
    task && 'Nobody has checked who answered.',
    ...withdrawalLines(record),
    ...items.map(itemLine),
    ...remarks,
  ];
  const rest = [
    told && `Words shown on the page: in ${told.reading === 'easy' ? 'Easy Read' : 'the standard words'}, language: ${told.language}, version ${told.widgetVersion}`,
    told?.area.name && `Area: ${told.area.name}`,
    withdrawContact && `To change your mind: ${Object.values(withdrawContact).join(', ')}`,
    lookAgain && `Look at this again on ${dayWords(lookAgain)}`,
    retention && `How long it is kept: ${retention}`,
  ];
  const parts = [head, [!task && need && `What would help: ${[need.answer, need.else].filter(Boolean).join('; ')}`], answers.map((answer) => `${answer.question}: ${answerWords(answer)}`), rest];
  return (
    parts
      .map((part) => part.filter((line): line is string => Boolean(line)).map(setIn).join('\n'))
      .filter(Boolean)
      .join('\n\n') + '\n'
  );
}
