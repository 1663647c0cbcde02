import type {RequestAnswer} from './answer.js';
import type {ReviewRequest} from './request.js';
import {answerWords, askWords, setIn, urgencyWords} from './request-words.js';

const line = (answer: RequestAnswer): string => `${setIn(answer.question)}: ${setIn(answerWords(answer))}`;

/** Answers that stand on no copy of the asker's: somebody else may read it. */
const teamOnly = 'speak-alone';

/**
 * A request as plain English text, for print, copy, e-mail and the people who receive it: the answer about danger
 * first, what is asked for, then every question with its answer. Unless it is for the team, it leaves out what somebody
 * who looks over the asker's shoulder must not find ("speak to me on my own").
 */
export function toText(request: ReviewRequest, {team = false} = {}): string {
  const {urgent, area} = request;
  const head = [
    request.test && 'TEST. An invented person, not a real request.',
    `Danger: ${urgencyWords[urgent.answer]}. Urgent numbers were shown.`,
    `Asked for: ${askWords[request.asks]}`,
    request.kind === 'enquiry' && 'This is an enquiry: the form left out who it is about. Names may stand in what was written.',
    request.kind === 'change' && 'This changes an earlier request.',
    request.earlierReference && `Earlier reference: ${setIn(request.earlierReference)}`,
    'Who is asking has not been checked.',
  ];
  const foot = [
    area.name && `Area: ${setIn(area.name)}`,
    `Answers checked by the person: ${request.reviewedAt}`,
    request.sentAt ? `Sent: ${request.sentAt}` : 'This has not been sent.',
    `Id of this request: ${request.submissionId}`,
  ];
  return [head, request.answers.filter(({id}) => team || id !== teamOnly).map(line), foot].map((part) => part.filter(Boolean).join('\n')).join('\n\n') + '\n';
}
