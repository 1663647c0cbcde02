import type {Flow} from '@local-offer/core';
import {keep, recall} from '@local-offer/ui';

const slot = 'lo-cetr-request chance';

/** 128 bits by chance, as hex. `crypto.randomUUID` needs https. */
const chance = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map(hex).join('');

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

/** The chance of this page: the same until it is forgotten. It tells nothing, and leaves the page only inside an id. */
export function chanceOfPage(): string {
  const found = recall<string>(slot) ?? chance();
  keep(slot, found);
  return found;
}

/** When somebody looked through the answers, and when they were first sent. */
export interface Moments {
  readonly reviewedAt: string;
  readonly sentAt: string;
}

/** The moments of a request that goes now, by its id: tried again, it is the same to the byte. */
export function momentsOf(submissionId: string, now: Moments): Moments {
  const slot = `lo-cetr-request ${submissionId}`;
  const moments = recall<Moments>(slot) ?? now;
  keep(slot, moments);
  return moments;
}

/** A form that is sent now remembers its chance with its answers, where the tab and a kept file find it again. */
export const withChance = (flow: Flow): Flow => ({...flow, answers: {chance: chanceOfPage(), ...flow.answers}});

/** 128 bits that stand for a text (cyrb128). It finds the same again; it is no secret and no seal. */
function digest(text: string): readonly number[] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762] as [number, number, number, number];
  for (let n = 0; n < text.length; n++) {
    const k = text.charCodeAt(n);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

/**
 * The id of what was reviewed: a UUID (version 8) made of chance and content. The same content gives the same id, also
 * after a reload, where the tab keeps the chance; nothing has to remember what was sent.
 */
export function submissionIdOf(content: string, by: string): string {
  const [, one = '', two = '', three = '', four = ''] = /^(.{8})(.{4}).(.{3}).(.{15})$/.exec(digest(by + content).map(hex).join('')) ?? [];
  const variant = '89ab'[Number.parseInt(one[0]!, 16) % 4]!;
  return `${one}-${two}-8${three}-${variant}${four.slice(0, 3)}-${four.slice(3)}`;
}
