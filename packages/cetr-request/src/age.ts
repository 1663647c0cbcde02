import {isoDate, plain, type Answers, type TypedDate} from '@local-offer/core';
import {dateParts} from '@local-offer/ui';
import {textAt} from './request-checks.js';

/** The date of birth as it was typed. */
export const bornDate = (answers: Answers): TypedDate => {
  const [day, month, year] = dateParts('born').map((part) => textAt(answers, part));
  return {day, month, year};
};

/** Years as they were typed: a whole number up to 120 and nothing else, because words beside it may mean anything ("3rd of May he turns 17"). */
export function yearsIn(age: string | undefined): number | undefined {
  const text = plain(age);
  return /^\d{1,3}$/.test(text) && Number(text) <= 120 ? Number(text) : undefined;
}

/** Whole years on a day (`2026-11-21`), by the date of birth or else by the age as it was typed; undefined where neither says. */
export function ageOn(answers: Answers, today: string): number | undefined {
  const date = isoDate(bornDate(answers));
  if (date) return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) - (today.slice(5) < date.slice(5) ? 1 : 0);
  return yearsIn(textAt(answers, 'age'));
}
