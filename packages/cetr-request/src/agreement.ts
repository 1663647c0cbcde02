import {agreeNames, requestRecord, type Band, type Item, type RequestRecordFrom, type Standing} from '@local-offer/consent';
import type {RequestConsent} from '@local-offer/contract';
import {filled, type Answers, type AreaConfig} from '@local-offer/core';
import {ageOn} from './age.js';
import {isOpen, useOf} from './more-flow.js';
import type {Row, What} from './request-answers.js';
import {isChange, isProfessional, isSelf} from './request-checks.js';

/*
 * What the form hands over to the consent flow, and what it may ask where the person has not agreed.
 */

/** An earlier request that is named by its reference needs no name of the person. */
export const asksPerson = (answers: Answers): boolean => !isChange(answers) || Boolean(filled(answers['earlier-reference']));

/** What is asked for, each by itself; nothing where that is open. */
const itemsIn = ({asks}: Answers): readonly Item[] => (asks === 'both' ? ['dsr', 'cetr'] : asks === 'dsr' || asks === 'cetr' ? [asks] : []);

const refused = (answers: Answers) => agreeNames(itemsIn(answers)).filter((name) => answers[name] === 'no');

/** Whether the person is known to have said no to any of it. */
export const saysNo = (answers: Answers): boolean => !isSelf(answers) && asksPerson(answers) && answers['knows'] === 'yes' && refused(answers).length > 0;

const noBasis = (answers: Answers) => isProfessional(answers) && answers['basis'] === 'not-yet';

/** Of an age nobody gave, somebody may be 16. */
const mayBe16 = (answers: Answers, today: string) => !((ageOn(answers, today) ?? 99) < 16);

/**
 * Whether the person, who is 16 or older or of an age nobody gave, said no or was not asked, or a professional has no
 * basis yet. Then the form names nobody, unless the area allows more in its own words (`request.withoutConsent`).
 */
export const lacksAgreement = (answers: Answers, today: string): boolean =>
  !isSelf(answers) && (noBasis(answers) || ((answers['knows'] !== 'yes' || refused(answers).length > 0) && mayBe16(answers, today)));

/** Whether the form names nobody here. */
export const isHeld = (answers: Answers, {request}: AreaConfig, today: string): boolean => !request?.withoutConsent && lacksAgreement(answers, today);

/** Whether nothing but a no to one of both holds the form back: it could ask for the other one alone. */
export const couldAskForOne = (answers: Answers, today: string): boolean =>
  lacksAgreement(answers, today) && !noBasis(answers) && answers['knows'] === 'yes' && itemsIn(answers).length > refused(answers).length;

/** Below 16, 16 and 17, or older; undefined where nobody gave an age. */
export function bandOf(answers: Answers, today: string): Band | undefined {
  const age = ageOn(answers, today);
  return age === undefined ? undefined : age < 16 ? 'under-16' : age < 18 ? '16-17' : '18-over';
}

const known = {self: 'person', parent: 'parent', professional: 'professional', advocate: 'advocate'} as const;

/** What the consent flow is told of whoever answers; nothing where the form asks nothing about the person. */
export function standingOf(answers: Answers, area: AreaConfig, today: string): Standing | undefined {
  if (!asksPerson(answers)) return undefined;
  const needed = isProfessional(answers) || useOf(area, 'basis') === 'required';
  const asks = isProfessional(answers) || (!isChange(answers) && !isHeld(answers, area, today) && isOpen(area, 'basis', 'you', answers));
  return {
    who: known[answers['who'] as 'self'] ?? 'family',
    band: bandOf(answers, today),
    which: itemsIn(answers),
    basis: asks ? (needed ? 'required' : 'asked') : undefined,
  };
}

/** The record of consent that goes with a request. With an enquiry goes nothing of the area's own words, which could name somebody. */
export function consentIn(answers: Answers, rows: readonly Row[], from: Omit<RequestRecordFrom, 'answers' | 'rows' | 'standing'>, what: What): RequestConsent | undefined {
  const standing = standingOf(answers, from.area, from.day);
  return requestRecord({...from, answers, rows, standing, ...(what === 'enquiry' && {area: {}})});
}
