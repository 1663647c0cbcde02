import type {Asker, Page} from '@local-offer/ui';
import type {Item} from './graph-parts.js';
import {adultPages, adultTellings} from './pages-adult.js';
import {closingPages} from './pages-closing.js';
import {requestPages} from './pages-request.js';
import {sharingPages, sharingTellings} from './pages-sharing.js';
import {startPages, startTellings} from './pages-start.js';
import {under16Pages, under16Tellings} from './pages-under-16.js';
import {withdrawPages, withdrawTellings} from './pages-withdraw.js';
import {bandIn, whoIn, type MakePage, type MakeTelling, type Telling, type Voice} from './voice.js';

const pages: Readonly<Record<string, MakePage>> = {...startPages, ...under16Pages, ...adultPages, ...sharingPages, ...withdrawPages, ...closingPages, ...requestPages};
const tellings: Readonly<Record<string, MakeTelling>> = {...startTellings, ...under16Tellings, ...adultTellings, ...sharingTellings, ...withdrawTellings};

/** What is known of who answers, where not the wizard but the request form asked for it, and the names of its answers. */
export type Known = Partial<Pick<Voice, 'who' | 'band' | 'field'>>;

/** A page's own id (`B2`), and what it asks about. */
const partsOf = (step: string): readonly [id: string, item: Item | undefined] => (step.includes('.') ? [step.slice(step.indexOf('.') + 1), step.slice(0, step.indexOf('.')) as Item] : [step, undefined]);

function voiceFor(step: string, asker: Asker, known: Known): Voice {
  return {who: whoIn(asker.answers), band: bandIn(asker.answers), field: step, ...asker, ...known, item: partsOf(step)[1]};
}

/** The questions of a step (`dsr.B2`), or nothing where it only tells. */
export const consentPage = (step: string, asker: Asker, known: Known = {}): Page | undefined => pages[partsOf(step)[0]]?.(voiceFor(step, asker, known));

/** What a step tells that asks nothing. */
export const consentTelling = (step: string, asker: Asker, known: Known = {}): Telling | undefined => tellings[partsOf(step)[0]]?.(voiceFor(step, asker, known));
