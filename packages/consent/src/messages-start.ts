import {msg, str} from '@local-offer/core';
import {same, type Ask, type Question} from '@local-offer/ui';

/*
 * The first questions: who answers, what it is about, whether they are ready for it, and how old the person is. What is
 * told before is in `messages-told.ts`.
 */

export const askWho: Ask = () => ({
  ...same(msg('Who is answering?', {id: 'consent.start.who'})),
  why: {
    standard: msg('This page helps you think about a yes or a no, and writes down what you say. It sends nothing. Nobody can answer as somebody else, so we ask who you are.', {
      id: 'consent.start.who.why',
    }),
    easy: [
      {text: msg('This page helps you think about yes or no.', {id: 'consent.start.who.why.easy1'}), picture: 'choose'},
      {text: msg('It sends nothing.', {id: 'consent.start.who.why.easy2'}), picture: 'not'},
      {text: msg('Tell us who you are.', {id: 'consent.start.who.why.easy3'}), picture: 'person'},
    ],
  },
});
export const whoPerson = () => msg('I am answering for myself', {id: 'consent.start.who.person'});
export const whoParent = () => msg('A parent, or someone with parental responsibility', {id: 'consent.start.who.parent'});
export const whoFamily = () => msg('Another relative, a carer or a friend', {id: 'consent.start.who.family'});
export const whoProfessional = () => msg('Someone who works with the person', {id: 'consent.start.who.professional'});
export const whoAdvocate = () => msg('An advocate', {id: 'consent.start.who.advocate'});
export const whoAttorney = () => msg('A health and welfare attorney, or a deputy named by a court', {id: 'consent.start.who.attorney'});

export const askTask: Ask = () => ({
  ...same(msg('What do you want to do?', {id: 'consent.start.task'})),
  why: {
    standard: msg('You can stop at any time, and come back later.', {id: 'consent.start.task.why'}),
    easy: [{text: msg('You can stop at any time.', {id: 'consent.start.task.why.easy'}), picture: 'stop'}],
  },
});
export const taskDecide = () => msg('Think about a yes or a no, and write it down', {id: 'consent.start.task.decide'});
export const taskWithdraw = () => msg('Change a yes from before', {id: 'consent.start.task.withdraw'});
export const taskLook = () => msg('Find out what was agreed before', {id: 'consent.start.task.look'});

export const askWhich: Ask = () => ({
  ...same(msg('What is it about?', {id: 'consent.start.which'})),
  why: {
    standard: msg('Choose one or both. Each is asked by itself: you can say yes to one and no to the other.', {id: 'consent.start.which.why'}),
    easy: [
      {text: msg('You can choose one or both.', {id: 'consent.start.which.why.easy1'}), picture: 'choose'},
      {text: msg('The support list helps services to plan.', {id: 'consent.start.which.why.easy2'}), picture: 'list'},
      {text: msg('A review is a meeting about what would help.', {id: 'consent.start.which.why.easy3'}), picture: 'meeting'},
    ],
  },
});

/** `reports`: somebody passes on what others decide. */
export const askInformed = (reports: boolean): Question => ({
  standard: reports
    ? msg('Have those who decide had the information in a way they can use, time to think, and a chance to ask?', {id: 'consent.start.informed.others'})
    : msg('Have you had the information in a way you can use, time to think, and a chance to ask?', {id: 'consent.start.informed'}),
  easy: reports
    ? msg('Do those who decide have all they need?', {id: 'consent.start.informed.others.easy'})
    : msg('Do you have all you need to think about this?', {id: 'consent.start.informed.easy'}),
  why: {
    standard: msg('If not, that is all right. There is no hurry, and you can ask for pictures, another language, signs, or somebody to talk to.', {
      id: 'consent.start.informed.why',
    }),
    easy: [
      {text: msg('You can ask questions first.', {id: 'consent.start.informed.why.easy1'}), picture: 'ask'},
      {text: msg('You can have more time.', {id: 'consent.start.informed.why.easy2'}), picture: 'clock'},
      {text: msg('You can ask for pictures, or another language.', {id: 'consent.start.informed.why.easy3'}), picture: 'information'},
    ],
  },
});
export const notYet = () => msg('No, not yet', {id: 'consent.start.informed.no'});

export const askAge: Ask = (self) => ({
  ...same(self ? msg('How old are you?', {id: 'consent.start.age.self'}) : msg('How old is the person?', {id: 'consent.start.age'})),
  why: {
    standard: msg('Who is asked depends on it. From 16, it is the young person’s own choice.', {id: 'consent.start.age.why'}),
    easy: [{text: msg('From 16, it is the young person’s own choice.', {id: 'consent.start.age.why.easy'}), picture: 'birthday'}],
    source: 'consent',
  },
});
export const underSixteen = () => msg('Under 16', {id: 'consent.start.age.under-16'});
export const sixteen = () => msg('16 or 17', {id: 'consent.start.age.16-17'});
export const adult = () => msg('18 or over', {id: 'consent.start.age.18-over'});

/** Asked of whoever passes on what somebody else said. */
export const askHeard = (person: string): Question => ({
  standard: msg('Who told you what you write here?', {id: 'consent.start.heard'}),
  easy: msg('Who told you?', {id: 'consent.start.heard.easy'}),
  why: {
    standard: msg(str`You can pass on what ${person}, or those who decide, said to you. It is written down as that, and never as their own answer.`, {
      id: 'consent.start.heard.why',
    }),
    easy: [
      {text: msg('You can tell us what they said.', {id: 'consent.start.heard.why.easy1'}), picture: 'talk'},
      {text: msg('We write that it comes from you.', {id: 'consent.start.heard.why.easy2'}), picture: 'write'},
    ],
  },
});
export const heardFrom = () => msg('Whom did you hear it from?', {id: 'consent.start.heard.from'});
export const heardFromHint = () => msg('Such as the person, their mother, or a doctor.', {id: 'consent.start.heard.from.hint'});
export const heardOn = () => msg('When? (if you know)', {id: 'consent.start.heard.on'});
export const heardBy = () => msg('Your name and role', {id: 'consent.start.heard.by'});
export const heardByHint = () => msg('Such as Alex Green, social worker.', {id: 'consent.start.heard.by.hint'});
