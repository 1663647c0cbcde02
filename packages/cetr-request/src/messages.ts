import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import type {Section} from './request-checks.js';

export const sectionName = (section: Section): string =>
  ({
    start: () => msg('Before you begin', {id: 'cetr-request.section.start'}),
    asking: () => msg('What you ask for', {id: 'cetr-request.section.asking'}),
    people: () => msg('People', {id: 'cetr-request.section.people'}),
    happening: () => msg('What is happening, and what would help', {id: 'cetr-request.section.happening'}),
    check: () => msg('Check and send', {id: 'cetr-request.section.check'}),
  })[section]();

// The first page
export const title = () => msg('Ask for a review, or to go on the support list', {id: 'cetr-request.title'});
export const englishOnly = () => msg('This form is in English only for now.', {id: 'cetr-request.english-only'});
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
  standard: msg('Anyone may ask. The team then looks at what is needed. This form decides nothing.', {id: 'cetr-request.intro.anyone'}),
  easy: [
    {text: msg('Anyone can ask.', {id: 'cetr-request.intro.anyone.easy1'}), picture: 'ask'},
    {text: msg('The team then looks at what is needed.', {id: 'cetr-request.intro.anyone.easy2'}), picture: 'team'},
  ],
  source: 'cetr',
});
export const howLong = (): Statement => ({
  standard: msg('It has about 13 short pages. You may say that you do not know, and someone you trust can help you. You can also complain about care; that is separate.', {
    id: 'cetr-request.intro.time',
  }),
  easy: [
    {text: msg('It is OK to say that you do not know.', {id: 'cetr-request.intro.time.easy1'}), picture: 'question'},
    {text: msg('Someone you trust can help you.', {id: 'cetr-request.intro.time.easy2'}), picture: 'help'},
  ],
});
export const whoReads = (reader: string) => msg(str`Who reads it: ${reader}`, {id: 'cetr-request.intro.reader'});
export const cannotSend = (): Statement => ({
  standard: msg('This form cannot send yet. You can fill it in, then copy it, print it, or read it out on the phone.', {id: 'cetr-request.cannot-send'}),
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
    {text: msg('Services can meet soon to look for other help.', {id: 'cetr-request.meeting.what.easy1'}), picture: 'meeting'},
    {text: msg('It is called a LAEP meeting.', {id: 'cetr-request.meeting.what.easy2'}), picture: 'clock'},
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
  easy: [{text: msg('Ask your council or your doctor. Or call 111 and choose mental health.', {id: 'cetr-request.ring.none.easy'}), picture: 'phone'}],
});

// Check and send
export const checkTitle = () => msg('Check your answers', {id: 'cetr-request.check'});
export const checkWhy = (): Statement => {
  const text = msg('Nothing has been sent yet. You can change every answer.', {id: 'cetr-request.check.why'});
  return {standard: text, easy: [{text, picture: 'look'}]};
};
export const privacyTitle = () => msg('Your information', {id: 'cetr-request.privacy'});
export const privacyController = (controller: string) => msg(str`What you send goes to ${controller}.`, {id: 'cetr-request.privacy.controller'});
export const privacyRetention = (retention: string) => msg(str`How long they keep it: ${retention}`, {id: 'cetr-request.privacy.retention'});
export const privacyContact = (contact: string) => msg(str`Questions about it: ${contact}`, {id: 'cetr-request.privacy.contact'});
export const privacyNotice = () => msg('How they use your information', {id: 'cetr-request.privacy.notice'});
export const send = () => msg('Send', {id: 'cetr-request.send'});
export const sendAgain = () => msg('Try again', {id: 'cetr-request.send-again'});
export const sending = () => msg('Sending. Please wait.', {id: 'cetr-request.sending'});
export const tryingAgain = (number: number, of: number) => msg(str`That did not work. Trying again: ${number} of ${of}.`, {id: 'cetr-request.trying-again'});
export const stopTrying = () => msg('Stop trying', {id: 'cetr-request.stop'});

// When it was not sent
export const notSentTitle = () => msg('Your request was not sent', {id: 'cetr-request.not-sent'});
export const unknownTitle = () => msg('We do not know if your request arrived', {id: 'cetr-request.unknown'});
export const answersHere = (): Statement => ({
  standard: msg('All your answers are still here. You can try again, or pass them on in another way.', {id: 'cetr-request.still-here'}),
  easy: [{text: msg('All your answers are still here.', {id: 'cetr-request.still-here.easy'}), picture: 'safe'}],
});
export const safeAgain = () => msg('You can send it again. It carries the same number, so the team can see that it is one request.', {id: 'cetr-request.again-safe'});
export const offline = () => msg('This device is not on the internet now.', {id: 'cetr-request.offline'});
export const otherWays = () => msg('Other ways to pass it on', {id: 'cetr-request.ways'});
export const copy = () => msg('Copy as text', {id: 'cetr-request.copy'});
export const copied = () => msg('Copied.', {id: 'cetr-request.copied'});
export const copyByHand = () => msg('Select this text and copy it', {id: 'cetr-request.copy-by-hand'});
export const print = () => msg('Print', {id: 'cetr-request.print'});
export const emailDraft = () => msg('Open an empty e-mail', {id: 'cetr-request.email'});
export const emailNote = () => msg('Paste the copied text into it. Nothing is sent until you send that e-mail.', {id: 'cetr-request.email.note'});

// Sent
export const sentTitle = () => msg('Your request was sent', {id: 'cetr-request.sent'});
export const reference = () => msg('Your reference:', {id: 'cetr-request.reference'});
export const sentKeep = (): Statement => ({
  standard: msg('Keep a copy now if you want one: this page forgets your answers when you leave it.', {id: 'cetr-request.sent.keep'}),
  easy: [
    {text: msg('Write down your reference.', {id: 'cetr-request.sent.keep.easy1'}), picture: 'write'},
    {text: msg('Do you want a copy? Print it now.', {id: 'cetr-request.sent.keep.easy2'}), picture: 'print'},
  ],
});
export const sentChange = (): Statement => ({
  standard: msg('To change or stop your request, contact the team and give the reference.', {id: 'cetr-request.sent.change'}),
  easy: [{text: msg('You can change it or stop it. Tell the team your reference.', {id: 'cetr-request.sent.change.easy'}), picture: 'change'}],
});
export const sentSay = (number: string) => msg(str`“I sent a request with the reference ${number}. I would like to ask about it.”`, {id: 'cetr-request.sent.say'});
export const sentNext = (reply: string) => msg(str`What happens next: ${reply}`, {id: 'cetr-request.sent.next'});
export const sentWhole = () => msg('What you sent', {id: 'cetr-request.sent.whole'});

// Names, where the area file brings none
export const registerName = () => msg('Dynamic Support Register, DSR', {id: 'cetr-request.register'});
export const reviewName = () => msg('Care, Education and Treatment Review, CETR', {id: 'cetr-request.review'});
