import {msg, str} from '@local-offer/core';
import {same, type Ask, type Question, type Statement} from '@local-offer/ui';

/*
 * Taking back what was said before. Nothing stops here: it becomes a letter, and somebody gives it to the team.
 */

export const askStop = (): Question => ({
  ...same(msg('What should stop?', {id: 'consent.withdraw.stop'})),
  why: {
    standard: msg('Choose one or more. This page makes a letter that says “I change my mind”. Nothing stops before the team has the letter.', {id: 'consent.withdraw.stop.why'}),
    easy: [
      {text: msg('You can choose one or more.', {id: 'consent.withdraw.stop.why.easy1'}), picture: 'choose'},
      {text: msg('This page makes a letter.', {id: 'consent.withdraw.stop.why.easy2'}), picture: 'letter'},
      {text: msg('You give the letter to the team.', {id: 'consent.withdraw.stop.why.easy3'}), picture: 'team'},
    ],
  },
});
export const stopList = (name: string) => msg(str`Being on the support list (${name})`, {id: 'consent.withdraw.stop.list'});
export const stopReview = (name: string) => msg(str`The review (${name})`, {id: 'consent.withdraw.stop.review'});
export const stopSharing = () => msg('Sharing information', {id: 'consent.withdraw.stop.sharing'});
export const careGoesOn = (): Statement => ({
  standard: msg('Everyone may change their mind. Services must not give anyone worse care because of it.', {id: 'consent.withdraw.care'}),
  easy: [
    {text: msg('You can change your mind.', {id: 'consent.withdraw.care.easy1'}), picture: 'change'},
    {text: msg('Services must not give worse care because of it.', {id: 'consent.withdraw.care.easy2'}), picture: 'care'},
  ],
  source: 'consent',
});

const footingWhy = () => ({
  standard: msg('The letter says it, so that the team knows whom to talk with.', {id: 'consent.withdraw.footing.why'}),
  easy: [{text: msg('The letter says it too.', {id: 'consent.withdraw.footing.why.easy'}), picture: 'letter' as const}],
});
export const askFooting: Ask = (self) =>
  self
    ? {...same(msg('Which of these is true for you?', {id: 'consent.withdraw.footing.self'})), why: footingWhy()}
    : {...same(msg('Who wants it to stop?', {id: 'consent.withdraw.footing'})), why: footingWhy()};
export const selfAnyAge = () => msg('It is my own decision', {id: 'consent.withdraw.footing.own'});
export const selfNow16 = () => msg('Someone else said yes for me before, and I am 16 or 17 now', {id: 'consent.withdraw.footing.now-16'});
export const selfNow18 = () => msg('Someone else said yes for me before, and I am 18 or over now', {id: 'consent.withdraw.footing.now-18'});
export const personWants = (person: string) => msg(str`${person} wants it to stop`, {id: 'consent.withdraw.footing.person'});
export const holderWants = (here: boolean) =>
  here
    ? msg('I do, and I have parental responsibility', {id: 'consent.withdraw.footing.holder.here'})
    : msg('Someone with parental responsibility', {id: 'consent.withdraw.footing.holder'});
export const attorneyWants = (here: boolean) =>
  here
    ? msg('I do, as their attorney or deputy', {id: 'consent.withdraw.footing.attorney.here'})
    : msg('Their attorney or deputy', {id: 'consent.withdraw.footing.attorney'});
export const nobodyWants = () => msg('None of these. I think it should stop', {id: 'consent.withdraw.footing.nobody'});
/** Below the question from 16 on. */
export const ownChoice = (): Statement => ({
  standard: msg('From 16, it is the person’s own choice. What you think is heard too.', {id: 'consent.withdraw.own'}),
  easy: [
    {text: msg('From 16, it is the person’s own choice.', {id: 'consent.withdraw.own.easy1'}), picture: 'choose'},
    {text: msg('What you think is heard too.', {id: 'consent.withdraw.own.easy2'}), picture: 'listen'},
  ],
  source: 'consent',
});

export const askChild = (): Question => ({
  ...same(msg('What does the child want?', {id: 'consent.withdraw.child'})),
  why: {
    standard: msg('The child should be asked too. If they want it to go on, the team needs to hear you both.', {id: 'consent.withdraw.child.why'}),
    easy: [
      {text: msg('Someone should ask the child too.', {id: 'consent.withdraw.child.why.easy1'}), picture: 'child'},
      {text: msg('The team needs to hear you both.', {id: 'consent.withdraw.child.why.easy2'}), picture: 'listen'},
    ],
  },
});
export const childStop = () => msg('They want it to stop too', {id: 'consent.withdraw.child.stop'});
export const childGoesOn = () => msg('They want it to go on', {id: 'consent.withdraw.child.goes-on'});
export const childNoWord = () => msg('They could not say', {id: 'consent.withdraw.child.no-word'});

export const askFrom = (): Question => ({
  ...same(msg('From when should it stop?', {id: 'consent.withdraw.from'})),
  why: {
    standard: msg('The team needs a moment to read the letter and to tell others.', {id: 'consent.withdraw.from.why'}),
    easy: [{text: msg('The team has to read the letter first.', {id: 'consent.withdraw.from.why.easy'}), picture: 'read'}],
  },
});
export const fromNow = () => msg('From now', {id: 'consent.withdraw.from.now'});
export const fromDay = () => msg('From a day that I choose', {id: 'consent.withdraw.from.day'});
export const whichDay = () => msg('Which day?', {id: 'consent.withdraw.from.which'});
export const whichDayHint = () => msg('In numbers, day first: 27 3 2030', {id: 'consent.withdraw.from.which.hint'});

export const askMet = (): Question => ({
  standard: msg('Has there been a meeting, or a report?', {id: 'consent.withdraw.met'}),
  easy: msg('Was there a meeting or a report?', {id: 'consent.withdraw.met.easy'}),
  why: {
    standard: msg('Then some information has been shared already. We tell you what that means.', {id: 'consent.withdraw.met.why'}),
    easy: [{text: msg('Then people know some things already.', {id: 'consent.withdraw.met.why.easy'}), picture: 'share'}],
  },
});

export const staysTitle = () => same(msg('What stays', {id: 'consent.withdraw.stays'}));
export const staysShared = (): Statement => ({
  standard: msg('What was shared before cannot be undone.', {id: 'consent.withdraw.stays.shared'}),
  easy: [{text: msg('Nobody can undo what was shared before.', {id: 'consent.withdraw.stays.shared.easy'}), picture: 'share'}],
  source: 'plain-words',
});
export const staysKept = (): Statement => ({
  standard: msg('The NHS and the council keep records, under rules of their own.', {id: 'consent.withdraw.stays.kept'}),
  easy: [
    {text: msg('The NHS and the council keep records.', {id: 'consent.withdraw.stays.kept.easy1'}), picture: 'report'},
    {text: msg('They have rules about that.', {id: 'consent.withdraw.stays.kept.easy2'}), picture: 'law'},
  ],
  source: 'plain-words',
});
export const staysAsk = (): Statement => ({
  standard: msg('You can ask them what they keep, and for how long.', {id: 'consent.withdraw.stays.ask'}),
  easy: [{text: msg('You can ask them what they keep.', {id: 'consent.withdraw.stays.ask.easy'}), picture: 'ask'}],
});

export const askTell = (): Question => ({
  ...same(msg('Who should know that it stops?', {id: 'consent.withdraw.tell'})),
  why: {
    standard: msg('The letter is for the team that keeps the list or plans the review. You can write down whom else you have told, or leave it blank.', {
      id: 'consent.withdraw.tell.why',
    }),
    easy: [
      {text: msg('The letter is for the team.', {id: 'consent.withdraw.tell.why.easy1'}), picture: 'team'},
      {text: msg('Did you tell someone else? You can write it.', {id: 'consent.withdraw.tell.why.easy2'}), picture: 'write'},
    ],
  },
});
export const tellHint = () => msg('Such as your doctor, your school or your keyworker.', {id: 'consent.withdraw.tell.hint'});
export const nobodyNamed = (): Statement => ({
  standard: msg('No team is named here. Ask your council, the team or ward that knows the person, or the GP, who keeps the list and who plans the review.', {
    id: 'consent.withdraw.nobody',
  }),
  easy: [
    {text: msg('We do not know the name of the team here.', {id: 'consent.withdraw.nobody.easy1'}), picture: 'question'},
    {text: msg('Ask your council or your doctor.', {id: 'consent.withdraw.nobody.easy2'}), picture: 'council'},
  ],
});

export const lookTitle = () => ({
  standard: msg('Who can tell you what was agreed', {id: 'consent.look'}),
  easy: msg('Who knows what you agreed?', {id: 'consent.look.easy'}),
});
export const noCopyHere = (): Statement => ({
  standard: msg('This page keeps no copy of what was agreed before.', {id: 'consent.look.none'}),
  easy: [{text: msg('This page keeps no copy.', {id: 'consent.look.none.easy'}), picture: 'not'}],
});
export const askThem = (): Statement => ({
  standard: msg('The council or the NHS keeps it. You can ask them to show it to you, and to put right what is wrong.', {id: 'consent.look.ask'}),
  easy: [
    {text: msg('The council or the NHS keeps it.', {id: 'consent.look.ask.easy1'}), picture: 'council'},
    {text: msg('You can ask them to show you.', {id: 'consent.look.ask.easy2'}), picture: 'look'},
  ],
});
