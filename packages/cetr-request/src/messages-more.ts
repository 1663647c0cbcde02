import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

/*
 * "Add more that helps", and what is remarked on beside an answer.
 */

/** What a group is called, and what it asks. */
export interface GroupWords {
  readonly title: string;
  readonly about: Statement;
}

export const moreTitle = () => msg('Add more that helps', {id: 'cetr-request.more'});
export const moreWhy = (): Statement => ({
  standard: msg('None of it is needed. You can send now.', {id: 'cetr-request.more.why'}),
  easy: [{text: msg('You can send now, without any of it.', {id: 'cetr-request.more.why.easy'}), picture: 'next'}],
});
/** Where the form cannot send, it is passed on. */
export const moreWhyPassed = (): Statement => {
  const text = msg('You do not need any of it.', {id: 'cetr-request.more.not-needed'});
  return {standard: text, easy: [{text, picture: 'tick'}]};
};
export const addWord = () => msg('Add', {id: 'cetr-request.more.add'});
export const oneQuestion = () => msg('1 question', {id: 'cetr-request.more.one'});
export const aboutQuestions = (n: number) => msg(str`About ${n} questions`, {id: 'cetr-request.more.about'});

export const groupWords = (self: boolean): Readonly<Record<'you' | 'person' | 'health' | 'happening' | 'hospital' | 'helpers' | 'meeting' | 'sharing', GroupWords>> => ({
  you: {
    title: msg('Reaching you', {id: 'cetr-request.more.you'}),
    about: {
      standard: self
        ? msg('Good times to contact you.', {id: 'cetr-request.more.you.about.self'})
        : msg('Good times to contact you, and your part in this.', {id: 'cetr-request.more.you.about'}),
      easy: [{text: msg('When can the team call you?', {id: 'cetr-request.more.you.easy'}), picture: 'phone'}],
    },
  },
  person: {
    title: self ? msg('More about you', {id: 'cetr-request.more.person.self'}) : msg('More about the person', {id: 'cetr-request.more.person'}),
    about: {
      standard: msg('NHS number, address, language and GP.', {id: 'cetr-request.more.person.about'}),
      easy: [{text: msg('Such as an address and a doctor.', {id: 'cetr-request.more.person.easy'}), picture: 'person'}],
    },
  },
  health: {
    title: msg('Health and learning', {id: 'cetr-request.more.health'}),
    about: {
      standard: msg('Diagnosis, health, school or work.', {id: 'cetr-request.more.health.about'}),
      easy: [{text: msg('Such as health, school or work.', {id: 'cetr-request.more.health.easy'}), picture: 'doctor'}],
    },
  },
  happening: {
    title: msg('More about what is happening', {id: 'cetr-request.more.happening'}),
    about: {
      standard: msg('What has changed, what helps, and what should happen.', {id: 'cetr-request.more.happening.about'}),
      easy: [{text: msg('What changed, and what helps?', {id: 'cetr-request.more.happening.easy'}), picture: 'change'}],
    },
  },
  hospital: {
    title: msg('Hospital and earlier reviews', {id: 'cetr-request.more.hospital'}),
    about: {
      standard: msg('Reviews before this, and the support list.', {id: 'cetr-request.more.hospital.about'}),
      easy: [{text: msg('Was there a review before?', {id: 'cetr-request.more.hospital.easy'}), picture: 'report'}],
    },
  },
  helpers: {
    title: msg('People who help', {id: 'cetr-request.more.helpers'}),
    about: {
      standard: msg('Who helps, and whom not to contact.', {id: 'cetr-request.more.helpers.about'}),
      easy: [{text: msg('Who helps already?', {id: 'cetr-request.more.helpers.easy'}), picture: 'team'}],
    },
  },
  meeting: {
    title: msg('Talking and meeting', {id: 'cetr-request.more.meeting'}),
    about: {
      standard: msg('What makes talking and meeting easier, and papers.', {id: 'cetr-request.more.meeting.about'}),
      easy: [{text: msg('What makes talking and meeting easier?', {id: 'cetr-request.more.meeting.easy'}), picture: 'meeting'}],
    },
  },
  sharing: {
    title: msg('Sharing', {id: 'cetr-request.more.sharing'}),
    about: {
      standard: msg('Who may be told, and what.', {id: 'cetr-request.more.sharing.about'}),
      easy: [{text: msg('Who may be told, and what?', {id: 'cetr-request.more.sharing.easy'}), picture: 'share'}],
    },
  },
});

/** A remark beside an answer, never a refusal. */
export const warningWords = (code: string): string =>
  code === 'not-ten'
    ? msg('An NHS number has 10 digits. You can go on all the same.', {id: 'cetr-request.remark.not-ten'})
    : code === 'not-nhs'
      ? msg('A digit may be wrong. You can go on all the same.', {id: 'cetr-request.remark.not-nhs'})
      : code === 'none-and-some'
        ? msg('One of these says that there is nothing to choose. You can go on all the same.', {id: 'cetr-request.remark.none-and-some'})
      : msg('This may not be a secure work address. You can go on all the same.', {id: 'cetr-request.remark.not-secure'});
