import {msg, str} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';

/** A hard word and what it means. The Easy Read twin names the word itself. */
export interface Term {
  readonly term: string;
  readonly meaning: Statement;
}

const entry = (term: string, standard: string, easy: string, picture: PictureId, source: string): Term => ({
  term,
  meaning: {standard, easy: [{text: easy, picture}], source},
});

export const glossaryTitle = () => msg('Hard words', {id: 'ragb-explainer.glossary'});

/** The review under its short name, which has to be spelled out. */
export const shortReview = (review: string): Term =>
  entry(
    review,
    msg('A Care, Education and Treatment Review. It is a meeting about what would help a child or young person.', {id: 'ragb-explainer.glossary.review'}),
    msg(str`${review} means Care, Education and Treatment Review. It is a meeting about what would help.`, {id: 'ragb-explainer.glossary.review.easy'}),
    'meeting',
    'cetr',
  );

/** The review under its whole name, which says by itself what it is. */
export const longReview = (review: string): Term =>
  entry(
    review,
    msg('A meeting about what would help a child or young person.', {id: 'ragb-explainer.glossary.review.long'}),
    msg(str`A ${review} is a meeting about what would help.`, {id: 'ragb-explainer.glossary.review.long.easy'}),
    'meeting',
    'cetr',
  );

/** Words that people may hear, in the order in which they are likely to. */
export const glossary = (name: string, list: string, review: string, isLong: boolean): readonly Term[] => [
  entry(
    list,
    msg(str`The ${name}. It is the support list that this page is about.`, {id: 'ragb-explainer.glossary.list'}),
    msg(str`${list} means ${name}. It is a support list.`, {id: 'ragb-explainer.glossary.list.easy'}),
    'list',
    'dsr-policy',
  ),
  isLong ? longReview(review) : shortReview(review),
  entry(
    msg('CTR', {id: 'ragb-explainer.glossary.ctr'}),
    msg('A Care and Treatment Review. It is a meeting of the same kind, for most adults.', {id: 'ragb-explainer.glossary.ctr.meaning'}),
    msg('CTR means Care and Treatment Review. It is a review meeting for adults.', {id: 'ragb-explainer.glossary.ctr.easy'}),
    'meeting',
    'cetr',
  ),
  entry(
    msg('Keyworker', {id: 'ragb-explainer.glossary.keyworker'}),
    msg('A person who helps you, and who helps services to work together.', {id: 'ragb-explainer.glossary.keyworker.meaning'}),
    msg('A keyworker helps you. They also help services work together.', {id: 'ragb-explainer.glossary.keyworker.easy'}),
    'help',
    'keyworkers',
  ),
  entry(
    msg('Consent', {id: 'ragb-explainer.glossary.consent'}),
    msg('Saying yes to something when you understand what it means.', {id: 'ragb-explainer.glossary.consent.meaning'}),
    msg('Consent means that you understand something and say yes.', {id: 'ragb-explainer.glossary.consent.easy'}),
    'agree',
    'consent',
  ),
  entry(
    msg('Mental health hospital', {id: 'ragb-explainer.glossary.hospital'}),
    msg('A hospital where people stay to get treatment for their mental health.', {id: 'ragb-explainer.glossary.hospital.meaning'}),
    msg('People stay in a mental health hospital to get treatment. Mental health is how you think and feel.', {id: 'ragb-explainer.glossary.hospital.easy'}),
    'hospital',
    'plain-words',
  ),
  entry(
    msg('EHC plan', {id: 'ragb-explainer.glossary.ehc'}),
    msg('An education, health and care plan. It is for children and young people who need more help to learn.', {id: 'ragb-explainer.glossary.ehc.meaning'}),
    msg('EHC means education, health and care. It is a plan for school or college.', {id: 'ragb-explainer.glossary.ehc.easy'}),
    'school',
    'plain-words',
  ),
];
