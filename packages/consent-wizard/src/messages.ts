import type {ConsentSection} from '@local-offer/consent';
import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

export const sectionName = (section: ConsentSection): string =>
  ({
    start: () => msg('First questions', {id: 'consent-wizard.section.start'}),
    decide: () => msg('The choice', {id: 'consent-wizard.section.decide'}),
    record: () => msg('For your record', {id: 'consent-wizard.section.record'}),
    check: () => msg('Check and finish', {id: 'consent-wizard.section.check'}),
  })[section]();

// The first page
export const title = () => msg('Think about saying yes or no', {id: 'consent-wizard.title'});
export const about = (register: string, review: string): Statement => ({
  standard: msg(
    str`Here you can think about two things: going on the support list (${register}), and having a review (${review}). Each has its own answer, and so has sharing information. “I am not sure” is an answer too.`,
    {id: 'consent-wizard.intro'},
  ),
  easy: [
    {text: msg('The support list helps services to plan help.', {id: 'consent-wizard.intro.easy1'}), picture: 'list'},
    {text: msg('A review is a meeting about what would help.', {id: 'consent-wizard.intro.easy2'}), picture: 'meeting'},
    {text: msg('You can say yes, no or not sure to each.', {id: 'consent-wizard.intro.easy3'}), picture: 'choose'},
  ],
  source: 'consent',
});
export const nothingSent = (): Statement => ({
  standard: msg(
    'At the end you get a record of the answers, to give to somebody you choose. This page sends nothing and keeps nothing. You choose who gets your answers. Whoever looks at this screen can read them too.',
    {id: 'consent-wizard.nothing-sent'},
  ),
  easy: [
    {text: msg('At the end you can print your answers.', {id: 'consent-wizard.nothing-sent.easy1'}), picture: 'print'},
    {text: msg('You choose who gets them.', {id: 'consent-wizard.nothing-sent.easy2'}), picture: 'letter'},
    {text: msg('This page does not send them to anyone.', {id: 'consent-wizard.nothing-sent.easy3'}), picture: 'not'},
    {text: msg('They are gone when you close this page.', {id: 'consent-wizard.nothing-sent.easy4'}), picture: 'exit'},
  ],
});
export const alsoFor = (): Statement => ({
  standard: msg('You can also use it to say no, to change your mind about an earlier yes, or to find out whom to ask about something that was agreed before.', {id: 'consent-wizard.also'}),
  easy: [
    {text: msg('You can say no here.', {id: 'consent-wizard.also.easy1'}), picture: 'no'},
    {text: msg('You can change your mind here.', {id: 'consent-wizard.also.easy2'}), picture: 'change'},
  ],
});
export const takeTime = (): Statement => ({
  standard: msg('Take your time, and stop when you like. Somebody you trust can help you, and so can an advocate: a person who speaks up for you.', {id: 'consent-wizard.time'}),
  easy: [
    {text: msg('Take as long as you want.', {id: 'consent-wizard.time.easy1'}), picture: 'clock'},
    {text: msg('Someone you trust can help you.', {id: 'consent-wizard.time.easy2'}), picture: 'help'},
    {text: msg('An advocate can speak up for you.', {id: 'consent-wizard.time.easy3'}), picture: 'advocate'},
  ],
});
export const startWord = () => msg('Start', {id: 'consent-wizard.start'});

// Before the end
export const checkTitle = () => msg('Check your answers', {id: 'consent-wizard.check'});
export const checkWhy = (): Statement => ({
  standard: msg('You can change any of them. “Finish” makes a record that you can share, copy or print. It sends nothing.', {id: 'consent-wizard.check.why'}),
  easy: [
    {text: msg('Read your answers again.', {id: 'consent-wizard.check.why.easy1'}), picture: 'look'},
    {text: msg('You can change them.', {id: 'consent-wizard.check.why.easy2'}), picture: 'change'},
    {text: msg('Then press “Finish”.', {id: 'consent-wizard.check.why.easy3'}), picture: 'tick'},
    {text: msg('It sends nothing.', {id: 'consent-wizard.check.why.easy4'}), picture: 'not'},
  ],
});
export const finishWord = () => msg('Finish', {id: 'consent-wizard.finish'});

// After it
export const changeAnswer = () => msg('Change an answer', {id: 'consent-wizard.change'});
export const yesAgain = () => msg('Think about a yes or a no again', {id: 'consent-wizard.yes-again'});
