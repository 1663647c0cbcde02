import type {CetrRequestElement} from '@local-offer/cetr-request';
import {question} from './form.js';
import {root, see, settled, until} from './support.js';
import {replace} from './files.js';

export {chooseFile, downloads, replace} from './files.js';

/*
 * The words for tests of what happens at the end of the form: what a receiver answers, and what is said about it.
 */

interface Body {
  readonly submissionId: string;
  readonly answers: readonly {readonly id: string; readonly answer: string}[];
}

/** Hands over what the receiver is to answer, request by request; the last one stands for all that follow. */
export function receiver(...replies: ((body: Body) => Response | Promise<Response>)[]): Body[] {
  const bodies: Body[] = [];
  const {fetch} = window;
  replace(window, 'fetch', (url: string, init?: RequestInit) => {
    if (init?.method !== 'POST') return fetch(url, init);
    const body = JSON.parse(init.body as string) as Body;
    bodies.push(body);
    return Promise.resolve((replies[bodies.length - 1] ?? replies.at(-1)!)(body));
  });
  return bodies;
}

/** It is there, with a reference. */
export const stored = ({submissionId}: Body): Response => Response.json({submissionId, reference: 'WH-7'});

/** It is refused: a status, and what is said about it. */
export const refused = (status: number, body: unknown = {}) => (): Response => Response.json(body, {status});

/** What a screen reader is told. */
export const status = (form: CetrRequestElement): string => see(root(form).querySelector('[role=status]')!);

/** It is said what came of sending. */
export async function ended(form: CetrRequestElement): Promise<void> {
  await until(() => !/^Check/.test(question(form)), 'it says what came of it');
  await settled();
}
