import {recall} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import type {ReviewRequest} from '@local-offer/contract';
import {question} from '../browser/form.js';
import {control, focused, root, see, settled, shown} from '../browser/support.js';
import type {Log} from './receiver.js';
import {inMemory, lines, secrets, typed, type Situation} from './send.js';

/*
 * What holds however sending ended.
 */

export const headings = {sent: 'Your request was sent', 'not sent': 'Your request was not sent', unknown: 'We do not know if your request arrived'} as const;
export type Ending = keyof typeof headings;

const holdsNoSecret = (text: string, where: string) => {
  for (const secret of secrets) expect(text, where).to.not.include(secret);
};
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));

/** Each POST was the same request, as it was checked, and told nobody else anything. */
function sameRequest({posts, records, elsewhere}: Log, {given, checked}: Situation): void {
  expect(new Set(posts.map(({body}) => body)).size, 'the same bytes each time').to.be.at.most(1);
  expect(elsewhere, 'no redirect is followed').to.equal(0);
  for (const {body, type, cookie, referer, authorization} of posts) {
    const request = JSON.parse(body) as ReviewRequest;
    expect([type, cookie, referer, authorization]).to.deep.equal(['application/json', undefined, undefined, undefined]);
    for (const id of Object.keys(records)) expect(id).to.equal(request.submissionId);
    for (const id of typed) expect(request.answers.find((one) => one.id === id)?.answer, id).to.equal(given[id]);
    const gave = request.answers.filter(({state}) => state === 'answered').map(({question, answer}) => [question, answer]);
    expect(checked, 'what was checked is what is sent').to.deep.include.members(gave);
  }
}

/** Nothing is lost: not in memory, not on the page, and there are other ways to pass it on. */
function keepsAnswers({form, given, checked}: Situation): void {
  const text = see(root(form));
  expect(text).to.not.match(/was sent|FT-/);
  expect(inMemory(form)).to.deep.equal(given);
  expect(lines(form)).to.deep.equal(checked);
  expect(asksBeforeLeaving(), 'the browser asks before the page is left').to.be.true;
  for (const way of ['Try again', 'Copy as text', 'Print', 'Open an empty e-mail']) expect(control(form, way), way).to.exist;
  expect(text).to.include('All your answers are still here.').and.include('01632 960 001');
  expect(text.includes('You can send it again.'), 'it is safe to send it again').to.equal(question(form) === headings.unknown);
}

/** It is said with the receiver's own reference, and then everything is forgotten. */
async function forgets({form, checked}: Situation, {receipts, posts, records}: Log): Promise<void> {
  const {submissionId} = JSON.parse(posts.at(-1)!.body) as ReviewRequest;
  const reference = see(root(form).querySelector('.lo-reference strong')!);
  expect(receipts.map((one) => [one.submissionId, one.reference]), 'the receiver gave a receipt for this').to.deep.include([submissionId, reference]);
  expect(reference, 'the first reference').to.equal(records[submissionId]);
  expect(inMemory(form)).to.deep.equal({});
  expect(asksBeforeLeaving(), 'there is nothing left to lose').to.be.false;
  expect(lines(form), 'what can be printed is what was sent').to.deep.equal(checked);
  window.dispatchEvent(new Event('pagehide'));
  await settled();
  holdsNoSecret(root(form).textContent, 'the page that was left');
  holdsNoSecret(JSON.stringify(recall('lo-cetr-request chance') ?? ''), 'its memory');
}

/** Checks all of it, and gives what came to the receiver. */
export async function promisesHold(situation: Situation, log: Log): Promise<void> {
  const {form, seen} = situation;
  expect(question(form)).to.be.oneOf(Object.values(headings));
  expect(seen.focus[0]?.matches('.lo-sending'), 'while it is sent, the focus is on the news').to.be.true;
  expect(focused() === root(form).querySelector('[id$="-heading"]'), 'then on the heading').to.be.true;
  expect(seen.spoken.at(-1), 'nothing old is left to be spoken').to.not.match(/Sending|Trying/);
  expect(shown(form, '.lo-stop')).to.be.empty;
  expect(seen.complaints).to.deep.equal([]);
  holdsNoSecret(await seen.told(), 'what the page, its owner or a later visitor can learn');
  sameRequest(log, situation);
  if (question(form) === headings.sent) await forgets(situation, log);
  else keepsAnswers(situation);
}
