import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import type {What} from './request-answers.js';
import type {FailedReason} from './sending.js';

/** What is sent, by its kind. */
const noun = (what: What): string =>
  what === 'request' ? msg('request', {id: 'cetr-request.noun'}) : what === 'enquiry' ? msg('enquiry', {id: 'cetr-request.noun.enquiry'}) : msg('change', {id: 'cetr-request.noun.change'});

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
export const notSentTitle = (what: What) => msg(str`Your ${noun(what)} was not sent`, {id: 'cetr-request.not-sent'});
export const unknownTitle = (what: What) => msg(str`We do not know if your ${noun(what)} arrived`, {id: 'cetr-request.unknown'});
export const answersHere = (): Statement => ({
  standard: msg('All your answers are still here. You can try again, or pass them on in another way.', {id: 'cetr-request.still-here'}),
  easy: [{text: msg('All your answers are still here.', {id: 'cetr-request.still-here.easy'}), picture: 'safe'}],
});
export const safeAgain = () => msg('You can send it again. It carries the same number, so the team can see that it is one request.', {id: 'cetr-request.again-safe'});

/** What came in between, and what can be done about it. */
export const reasonWords = (reason: FailedReason, problems: boolean): string =>
  ({
    offline: () => msg('This device is not on the internet now.', {id: 'cetr-request.offline'}),
    busy: () => msg('The team’s computer is too busy now. Wait a few minutes, then try again.', {id: 'cetr-request.reason.busy'}),
    'not-there': brokenAddress,
    'not-allowed': brokenAddress,
    'no-endpoint': brokenAddress,
    invalid: () => msg('This page is broken and cannot send. Please pass it on in another way.', {id: 'cetr-request.reason.invalid'}),
    'too-large': () => msg('Together, your answers are too long to send.', {id: 'cetr-request.reason.too-large'}),
    refused: () =>
      problems
        ? msg('The team’s computer found something to put right.', {id: 'cetr-request.reason.problems'})
        : msg('The team’s computer did not take it. Please pass it on in another way.', {id: 'cetr-request.reason.refused'}),
    stopped: () => msg('You stopped it.', {id: 'cetr-request.reason.stopped'}),
    page: () => msg('This website stopped it. Please pass it on in another way.', {id: 'cetr-request.reason.page'}),
    timeout: () => msg('No reply came in time.', {id: 'cetr-request.reason.timeout'}),
    lost: () => msg('The connection broke, or something blocked it.', {id: 'cetr-request.reason.lost'}),
    server: () => msg('The team’s computer has a fault now.', {id: 'cetr-request.reason.server'}),
    'no-receipt': () => msg('A reply came, but it does not say that the team has it.', {id: 'cetr-request.reason.no-receipt'}),
  })[reason]();
const brokenAddress = () => msg('The address for requests does not work now. Please pass it on in another way.', {id: 'cetr-request.reason.address'});
/** For an answer in which the endpoint found a fault without saying which. */
export const lookAgain = () => msg('The team’s computer did not take this answer. Look at it again.', {id: 'cetr-request.fault'});
export const otherFaults = () => msg('It also found something that is not in your answers. You cannot put that right here.', {id: 'cetr-request.fault.other'});
export const longestAnswer = (question: string) => msg(str`The longest is your answer to “${question}”. Make it shorter.`, {id: 'cetr-request.longest'});
export const readOut = (): Statement => {
  const text = msg('You can also ring and read your answers out.', {id: 'cetr-request.read-out'});
  return {standard: text, easy: [{text, picture: 'phone'}]};
};
/** At the end of a form that cannot send. */
export const passOn = (): Statement => ({
  standard: msg('This form cannot send yet. Nobody has your answers until you pass them on yourself.', {id: 'cetr-request.pass-on.why'}),
  easy: [
    {text: msg('This form cannot send your answers.', {id: 'cetr-request.pass-on.why.easy1'}), picture: 'not'},
    {text: msg('You can give them to someone yourself.', {id: 'cetr-request.pass-on.why.easy2'}), picture: 'share'},
  ],
});
export const passOnTitle = () => msg('Pass on your answers', {id: 'cetr-request.pass-on'});
export const otherWays = () => msg('Other ways to pass it on', {id: 'cetr-request.ways'});
export const emailDraft = () => msg('Open an empty e-mail', {id: 'cetr-request.email'});
export const emailNote = () => msg('Paste the copied text into it. Nothing is sent until you send that e-mail.', {id: 'cetr-request.email.note'});

// Sent
export const sentTitle = (what: What) => msg(str`Your ${noun(what)} was sent`, {id: 'cetr-request.sent'});
export const reference = () => msg('Your reference:', {id: 'cetr-request.reference'});
export const sentKeep = (): Statement => ({
  standard: msg('Keep a copy now if you want one: this page forgets your answers when you leave it.', {id: 'cetr-request.sent.keep'}),
  easy: [
    {text: msg('Write down your reference.', {id: 'cetr-request.sent.keep.easy1'}), picture: 'write'},
    {text: msg('You can print a copy now.', {id: 'cetr-request.sent.keep.easy2'}), picture: 'print'},
  ],
});
export const sentChange = (what: What): Statement => ({
  standard: msg(str`To change or stop your ${noun(what)}, contact the team and give the reference.`, {id: 'cetr-request.sent.change'}),
  easy: [
    {text: msg('You can change it or stop it.', {id: 'cetr-request.sent.change.easy1'}), picture: 'change'},
    {text: msg('Then tell the team your reference.', {id: 'cetr-request.sent.change.easy2'}), picture: 'phone'},
  ],
});
export const sentSay = (number: string) => msg(str`“I sent a form with the reference ${number}. I would like to ask about it.”`, {id: 'cetr-request.sent.say'});
export const sentNext = (reply: string) => msg(str`What happens next: ${reply}`, {id: 'cetr-request.sent.next'});
export const sentWhole = () => msg('What you sent', {id: 'cetr-request.sent.whole'});
