import {today} from '@local-offer/core';
import {chooser, option, reviewTerm, type Asker} from '@local-offer/ui';
import {ageOn} from './age.js';
import {dontKnow} from './messages-questions.js';
import {isSelf} from './request-checks.js';

/**
 * What the review is called here. From 18, without an EHC plan, it has a name of its own, and a plan ends at 25 at the
 * latest. A name, and no decision.
 */
export function reviewHere({answers = {}, ...names}: Pick<Asker, 'area' | 'locale'> & Partial<Pick<Asker, 'answers'>>): string {
  const age = ageOn(answers, today()) ?? 0;
  return reviewTerm(names, age > 25 || (age > 17 && answers['ehc'] === 'no'));
}

export const doNotKnow = () => option('dk', dontKnow());

/** A page that is one choice. */
export const choose = chooser(isSelf);
