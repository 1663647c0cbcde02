import type {FurtherQuestion} from '@local-offer/contract';
import {option, questionText, type Ask, type Asked, type Asker, type Choice, type Make, type TextareaField} from '@local-offer/ui';
import {cannotSay, ratherNot} from './messages-more-people.js';
import {insteadOf, offersInstead} from './more-flow.js';
import {doNotKnow} from './page-parts.js';
import {isSelf} from './request-checks.js';

/** Answers to choose from, by their codes, and what some of them bring. */
export const choices = (labels: Readonly<Record<string, string>>, below: Readonly<Record<string, readonly Asked[]>> = {}): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => option(value, label, below[value]));

/** "I do not know" and "I would rather not say", where words have to be there. */
export const instead = (id: FurtherQuestion, {area}: Asker): readonly Asked[] =>
  offersInstead(area, id) ? [{kind: 'checkboxes', name: insteadOf(id), label: cannotSay(), options: [doNotKnow(), option('rather-not', ratherNot())]}] : [];

/** A page that is answered in words, and by further fields, if any. */
export const tell =
  (id: FurtherQuestion, ask: Ask, field: (asker: Asker) => Partial<Asked & TextareaField> = () => ({}), more: (asker: Asker) => readonly Asked[] = () => []): Make =>
  (asker) => {
    const question = ask(isSelf(asker.answers));
    const asked = {kind: 'textarea', name: id, label: questionText(question, asker), rows: 4, ...field(asker)} as Asked;
    return {question, fields: [asked, ...more(asker), ...instead(id, asker)]};
  };

/** A page of ticks. */
export const tick =
  (id: FurtherQuestion, ask: Ask, options: () => readonly Choice[]): Make =>
  (asker) => {
    const question = ask(isSelf(asker.answers));
    return {question, fields: [{kind: 'checkboxes', name: id, label: questionText(question, asker), options: options()}]};
  };
