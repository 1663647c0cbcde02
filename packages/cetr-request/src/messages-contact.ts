import {msg} from '@local-offer/core';
import {same, type Ask} from '@local-offer/ui';

// How to reach somebody, and what is safe.
export const askContact: Ask = () => ({
  ...same(msg('How can the team contact you?', {id: 'cetr-request.contact'})),
  why: {
    standard: msg('Choose what is safe and easy for you. One is enough.', {id: 'cetr-request.contact.why'}),
    easy: [{text: msg('Choose what is safe and easy for you.', {id: 'cetr-request.contact.why.easy'}), picture: 'talk'}],
  },
});
export const contactPhone = () => msg('Phone call', {id: 'cetr-request.contact.phone'});
export const contactText = () => msg('Text message', {id: 'cetr-request.contact.text'});
export const contactEmail = () => msg('E-mail', {id: 'cetr-request.contact.email'});
export const contactPost = () => msg('Letter', {id: 'cetr-request.contact.post'});
export const contactSomeone = () => msg('Through someone I trust', {id: 'cetr-request.contact.someone'});
export const whereNumber = () => msg('Phone number', {id: 'cetr-request.contact.number'});
export const whereText = () => msg('Number for text messages', {id: 'cetr-request.contact.text-number'});
export const whereEmail = () => msg('E-mail address', {id: 'cetr-request.contact.address'});
export const wherePost = () => msg('Postal address', {id: 'cetr-request.contact.post-address'});
export const whereSomeone = () => msg('Their name, and how to reach them', {id: 'cetr-request.contact.someone-how'});

export const whereWorkEmail = () => msg('Work e-mail address', {id: 'cetr-request.contact.work-address'});
export const safeVoice = () => msg('May the team leave a message here?', {id: 'cetr-request.contact.safe-voice'});
export const safeText = () => msg('May the team send you texts about this?', {id: 'cetr-request.contact.safe-text'});
export const safeEmail = () => msg('May the team send you e-mails about this?', {id: 'cetr-request.contact.safe-email'});
export const safePost = () => msg('May the team send you letters about this?', {id: 'cetr-request.contact.safe-post'});
export const safeHint = () => msg('If you leave this empty, it counts as no.', {id: 'cetr-request.contact.safe.hint'});
export const othersPhone = () => msg('Who else may hear your calls? (if anyone)', {id: 'cetr-request.contact.others-phone'});
export const othersText = () => msg('Who else may read your texts? (if anyone)', {id: 'cetr-request.contact.others-text'});
export const othersEmail = () => msg('Who else may read your e-mails? (if anyone)', {id: 'cetr-request.contact.others-email'});
export const othersPost = () => msg('Who else may open your letters? (if anyone)', {id: 'cetr-request.contact.others-post'});
export const speakAloneTitle = () => msg('Speaking with you', {id: 'cetr-request.contact.alone'});
export const speakAloneHint = () => msg('Only the team sees this. It is on no copy of yours, and not in what this tab or a file keeps.', {id: 'cetr-request.contact.alone.hint'});
export const speakAlone = () => msg('Please speak to me on my own first', {id: 'cetr-request.contact.alone.yes'});
