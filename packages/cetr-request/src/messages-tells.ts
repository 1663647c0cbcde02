import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

// Outside the area
export const outsideTitle = () => msg('You may live outside our area', {id: 'cetr-request.outside'});
export const outsideNeighbour = (name: string) => msg(str`${name} covers this postcode. It is best to ask them.`, {id: 'cetr-request.outside.neighbour'});
export const outsideLink = (name: string) => msg(str`Go to ${name}`, {id: 'cetr-request.outside.link'});
export const outsideNobody = (): Statement => ({
  standard: msg('This postcode is not on our list. Ask the GP which team covers it.', {id: 'cetr-request.outside.nobody'}),
  easy: [{text: msg('Ask your doctor which team to ask.', {id: 'cetr-request.outside.nobody.easy'}), picture: 'doctor'}],
});
export const outsideGoOn = (): Statement => ({
  standard: msg('You can still go on with this form.', {id: 'cetr-request.outside.go-on'}),
  easy: [{text: msg('You can still go on with this form.', {id: 'cetr-request.outside.go-on.easy'}), picture: 'form'}],
});

// An enquiry
export const enquiryAgreement = (): Statement => ({
  standard: msg('From 16, it is the person’s own choice. They have not said yes so far, so this form does not send who they are.', {id: 'cetr-request.enquiry.agreement'}),
  easy: [
    {text: msg('From 16, it is the person’s own choice.', {id: 'cetr-request.enquiry.agreement.easy1'}), picture: 'choose'},
    {text: msg('This form does not send their name.', {id: 'cetr-request.enquiry.agreement.easy2'}), picture: 'not'},
  ],
  source: 'consent',
});
export const enquiryBasis = (): Statement => ({
  standard: msg('There is no agreement or decision yet, so this form does not send who the person is.', {id: 'cetr-request.enquiry.basis'}),
  easy: [{text: msg('This form does not send the person’s name.', {id: 'cetr-request.enquiry.basis.easy'}), picture: 'not'}],
});
export const enquiryGood = (): Statement => ({
  standard: msg('You can still send your worry as an enquiry. The team can talk with you about what to do next.', {id: 'cetr-request.enquiry.good'}),
  easy: [{text: msg('You can still say what worries you.', {id: 'cetr-request.enquiry.good.easy'}), picture: 'talk'}],
});
/** Where the person said no to one of two things. */
export const oneAlone = (): Statement => ({
  standard: msg('They said no to one of the two. You can ask for the other one alone.', {id: 'cetr-request.enquiry.one'}),
  easy: [
    {text: msg('They said no to one of the two.', {id: 'cetr-request.enquiry.one.easy1'}), picture: 'no'},
    {text: msg('You can ask for the other one alone.', {id: 'cetr-request.enquiry.one.easy2'}), picture: 'choose'},
  ],
});
export const changeAsks = () => msg('Change what you ask for', {id: 'cetr-request.enquiry.one.change'});
export const enquiryWorry = (): Statement => ({
  standard: msg('Please leave out names and addresses here: this goes as an enquiry. If a date for hospital matters, write it.', {id: 'cetr-request.enquiry.worry'}),
  easy: [{text: msg('Please leave out names.', {id: 'cetr-request.enquiry.worry.easy'}), picture: 'not'}],
});

/** On the check page. */
export const kindEnquiry = (): Statement => ({
  standard: msg('This goes as an enquiry. It leaves out the person’s name, birth date and address, and the answers about hospital. Please look for names in what you wrote.', {id: 'cetr-request.kind.enquiry'}),
  easy: [
    {text: msg('The person’s name does not go with this.', {id: 'cetr-request.kind.enquiry.easy1'}), picture: 'not'},
    {text: msg('Did you write a name?', {id: 'cetr-request.kind.enquiry.easy2'}), picture: 'look'},
    {text: msg('You can still take it out.', {id: 'cetr-request.kind.enquiry.easy3'}), picture: 'write'},
  ],
});
export const kindChange = (): Statement => ({
  standard: msg('This goes as a change to an earlier request.', {id: 'cetr-request.kind.change'}),
  easy: [{text: msg('This changes what someone asked before.', {id: 'cetr-request.kind.change.easy'}), picture: 'change'}],
});
