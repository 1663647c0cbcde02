import {email, emailUnder, nhsNumber, type Answers, type AreaConfig} from '@local-offer/core';
import {has, isProfessional, textAt} from './request-checks.js';

/** Answers that say that there is nothing to choose. */
const noneOf = ['none', 'dk', 'rather-not'];

/** What is remarked on beside an answer, if anything: `not-ten`, `not-nhs`, `not-secure`, `none-and-some`. It never holds anybody up. */
export function warningFor(field: string, answers: Answers, {request}: AreaConfig): 'not-ten' | 'not-nhs' | 'not-secure' | 'none-and-some' | undefined {
  const chosen = answers[field];
  if (Array.isArray(chosen)) return chosen.length > 1 && noneOf.some((none) => has(answers, field, none)) ? 'none-and-some' : undefined;
  const text = textAt(answers, field);
  if (field === 'nhs-number') return nhsNumber(text);
  const ends = request?.secureEmail;
  // What is no address at all is a fault of its own.
  if (field !== 'contact-email' || !ends?.length || !isProfessional(answers) || email(text)) return undefined;
  return emailUnder(text, ends) ? undefined : 'not-secure';
}
