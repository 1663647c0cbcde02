import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import type {Section} from './request-checks.js';

export const sectionName = (section: Section): string =>
  ({
    start: () => msg('Urgent help', {id: 'cetr-request.section.start'}),
    asking: () => msg('What you ask for', {id: 'cetr-request.section.asking'}),
    people: () => msg('People', {id: 'cetr-request.section.people'}),
    happening: () => msg('What is happening', {id: 'cetr-request.section.happening'}),
    check: () => msg('Check and send', {id: 'cetr-request.section.check'}),
  })[section]();

// The first page
export const title = () => msg('Ask for a review, or to go on the support list', {id: 'cetr-request.title'});
export const aboutList = (register: string): Statement => ({
  standard: msg(
    str`The support list (${register}) is for some autistic people and some people with a learning disability. They may have to go into a mental health hospital if they do not get the right help.`,
    {id: 'cetr-request.intro.list'},
  ),
  easy: [
    {text: msg('Some people need the right help to stay out of hospital.', {id: 'cetr-request.intro.list.easy1'}), picture: 'hospital'},
    {text: msg('The support list helps services to plan that help.', {id: 'cetr-request.intro.list.easy2'}), picture: 'list'},
  ],
  source: 'dsr-policy',
});
export const aboutReview = (review: string): Statement => ({
  standard: msg(str`A review (${review}) is a meeting about care, education and treatment, and about what would help.`, {id: 'cetr-request.intro.review'}),
  easy: [{text: msg('A review is a meeting about what would help.', {id: 'cetr-request.intro.review.easy'}), picture: 'meeting'}],
  source: 'cetr',
});
export const anyoneMayAsk = (): Statement => ({
  standard: msg('Anyone may ask. A review is given only if needs show that it is right, and the team looks at that. This form decides nothing.', {id: 'cetr-request.intro.anyone'}),
  easy: [
    {text: msg('Anyone can ask.', {id: 'cetr-request.intro.anyone.easy1'}), picture: 'ask'},
    {text: msg('The team looks if a review is right for your needs.', {id: 'cetr-request.intro.anyone.easy2'}), picture: 'team'},
  ],
  source: 'cetr',
});
export const howLong = (): Statement => ({
  standard: msg('It has about 15 short pages. You may say that you do not know, and someone you trust can help you. You can also complain about care; that is separate.', {
    id: 'cetr-request.intro.time',
  }),
  easy: [
    {text: msg('This form has about 15 short pages.', {id: 'cetr-request.intro.time.easy0'}), picture: 'form'},
    {text: msg('It is OK to say that you do not know.', {id: 'cetr-request.intro.time.easy1'}), picture: 'question'},
    {text: msg('Someone you trust can help you.', {id: 'cetr-request.intro.time.easy2'}), picture: 'help'},
    {text: msg('You can also complain about care. That is separate.', {id: 'cetr-request.intro.time.easy3'}), picture: 'letter'},
  ],
});
export const whoReads = (reader: string) => msg(str`Who reads it: ${reader}`, {id: 'cetr-request.intro.reader'});
export const cannotSend = (): Statement => ({
  standard: msg('This form cannot send yet. You can fill it in, then share it, copy it, save it, print it, or read it out on the phone.', {
    id: 'cetr-request.cannot-send',
  }),
  easy: [
    {text: msg('This form cannot send your answers.', {id: 'cetr-request.cannot-send.easy1'}), picture: 'not'},
    {text: msg('You can print it, or read it out on the phone.', {id: 'cetr-request.cannot-send.easy2'}), picture: 'print'},
  ],
});
export const startWord = () => msg('Start', {id: 'cetr-request.start'});

// Danger, and hospital soon
export const dangerTitle = () => msg('Get help now', {id: 'cetr-request.danger'});
export const dangerAfter = (): Statement => ({
  standard: msg('Please do that first. You can go on with this form after it, or now: your answers stay while this page is open.', {id: 'cetr-request.danger.after'}),
  easy: [
    {text: msg('Please get help first.', {id: 'cetr-request.danger.after.easy1'}), picture: 'phone'},
    {text: msg('You can go on with the form after that.', {id: 'cetr-request.danger.after.easy2'}), picture: 'form'},
  ],
});
export const meetingTitle = () => msg('Ask for an urgent meeting', {id: 'cetr-request.meeting'});
export const meetingWhat = (): Statement => ({
  standard: msg(
    'If hospital is close, services can meet within a short time to look for other help first. The name for it is a Local Area Emergency Protocol meeting (LAEP). It is quickest to ask for it on the phone.',
    {id: 'cetr-request.meeting.what'},
  ),
  easy: [
    {text: msg('Services can meet soon to look for other help.', {id: 'cetr-request.meeting.what.easy1'}), picture: 'team'},
    {text: msg('It is called a LAEP meeting.', {id: 'cetr-request.meeting.what.easy2'}), picture: 'meeting'},
    {text: msg('It is quickest to ask on the phone.', {id: 'cetr-request.meeting.what.easy3'}), picture: 'phone'},
  ],
  source: 'laep',
});
export const wordsToSay = () => msg('Words you can say', {id: 'cetr-request.say'});
export const meetingSay = () =>
  msg('“Hospital has been talked about. The person is autistic or has a learning disability. Please can there be an urgent meeting, a LAEP, before anyone decides?”', {
    id: 'cetr-request.meeting.say',
  });
export const whomToRing = () => msg('Whom to ring', {id: 'cetr-request.ring'});
export const askCouncil = (): Statement => ({
  standard: msg('Ask your council, the team or ward that knows the person, or the GP. Or call 111 and choose mental health.', {id: 'cetr-request.ring.none'}),
  easy: [
    {text: msg('Ask your council or your doctor.', {id: 'cetr-request.ring.none.easy1'}), picture: 'council'},
    {text: msg('You can also call 111 and choose mental health.', {id: 'cetr-request.ring.none.easy2'}), picture: 'phone'},
  ],
});
