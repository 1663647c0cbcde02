import {msg, str} from '@local-offer/core';
import {same, type Question, type Statement} from '@local-offer/ui';
import type {Thing} from './say-who.js';

/*
 * Under 16: whether the child was asked, what a professional has said, and what the child decides or wants. Whoever
 * else decides is asked in `messages-responsibility.ts`.
 */

export const askTold = (): Question => ({
  standard: msg('Has the child been told about this, and asked what they think?', {id: 'consent.child.told'}),
  easy: msg('Did someone tell the child, and ask them?', {id: 'consent.child.told.easy'}),
  why: {
    standard: msg('A child should be asked every time, whoever decides. Tell them if it is safe and kind to do so now. Any answer here is all right.', {
      id: 'consent.child.told.why',
    }),
    easy: [
      {text: msg('A child should be asked every time.', {id: 'consent.child.told.why.easy1'}), picture: 'child'},
      {text: msg('Tell them if it is safe and kind.', {id: 'consent.child.told.why.easy2'}), picture: 'talk'},
      {text: msg('Any answer is OK.', {id: 'consent.child.told.why.easy3'}), picture: 'calm'},
    ],
    source: 'consent',
  },
});
export const toldNotYet = () => msg('Not yet', {id: 'consent.child.told.not-yet'});
export const toldNotSafe = () => msg('It is not safe to tell them yet', {id: 'consent.child.told.not-safe'});

export const howTitle = () => same(msg('How to tell and ask a child', {id: 'consent.child.how'}));
export const howNotSafe = (): Statement => ({
  standard: msg('If it is not safe to tell them now, do not. You can go on. Tell the team why it is not safe: they can look for a safe way with you.', {id: 'consent.child.how.not-safe'}),
  easy: [
    {text: msg('Is it not safe to tell them? Then wait.', {id: 'consent.child.how.not-safe.easy1'}), picture: 'wait'},
    {text: msg('Tell the team why.', {id: 'consent.child.how.not-safe.easy2'}), picture: 'team'},
  ],
});
export const how = (): readonly Statement[] => [
  {
    standard: msg('Tell them if it is safe and kind to do so now. You can also go on, and do it later.', {id: 'consent.child.how.now'}),
    easy: [
      {text: msg('Tell them if it is safe and kind.', {id: 'consent.child.how.now.easy1'}), picture: 'talk'},
      {text: msg('You can also do it later.', {id: 'consent.child.how.now.easy2'}), picture: 'clock'},
    ],
  },
  {
    standard: msg('Choose a calm time and a place they like. Use few words, pictures or signs: what works for them. The Easy Read of this page may help.', {id: 'consent.child.how.way'}),
    easy: [
      {text: msg('Choose a calm time.', {id: 'consent.child.how.way.easy1'}), picture: 'calm'},
      {text: msg('Use few words, or pictures.', {id: 'consent.child.how.way.easy2'}), picture: 'read'},
    ],
  },
  {
    standard: msg('Say that people want to plan help. Say that they may ask questions, say yes, no or nothing, and that any answer is all right.', {id: 'consent.child.how.say'}),
    easy: [
      {text: msg('Say that people want to plan help.', {id: 'consent.child.how.say.easy1'}), picture: 'plan'},
      {text: msg('Say that they can say yes, no or nothing.', {id: 'consent.child.how.say.easy2'}), picture: 'choose'},
    ],
  },
  {
    standard: msg('Write down what they say or show, in their own way. Somebody they trust, or an advocate, can tell and ask them with you.', {id: 'consent.child.how.help'}),
    easy: [
      {text: msg('Write down what they say or show.', {id: 'consent.child.how.help.easy1'}), picture: 'write'},
      {text: msg('An advocate can help.', {id: 'consent.child.how.help.easy2'}), picture: 'advocate'},
    ],
  },
];

export const askSaid = (self: boolean, thing: Thing): Question => ({
  standard: self
    ? msg(str`Has a professional said that you can decide by yourself about ${thing.doing}?`, {id: 'consent.child.said.self'})
    : msg(str`Has a professional said that the child can decide by themself about ${thing.doing}?`, {id: 'consent.child.said'}),
  easy: self
    ? msg(str`Did a professional say you can decide about ${thing.easyDoing}?`, {id: 'consent.child.said.self.easy'})
    : msg(str`Did a professional say the child can decide about ${thing.easyDoing}?`, {id: 'consent.child.said.easy'}),
  why: self ? ruleForYou() : rule(),
});

/** What is done under 16, where the area says nothing of its own. */
const rule = (): Statement => ({
  standard: msg(
    'Under 16, the child is asked every time. If a professional has said that the child can decide this, the child decides. If not, somebody with parental responsibility decides, and what the child wants is written down too. Some areas do this in another way.',
    {id: 'consent.child.rule'},
  ),
  easy: [
    {text: msg('A child under 16 is asked every time.', {id: 'consent.child.rule.easy1'}), picture: 'child'},
    {text: msg('Did a professional say the child can decide? Then the child decides.', {id: 'consent.child.rule.easy2'}), picture: 'choose'},
    {text: msg('If not, a parent decides. We still write what the child wants.', {id: 'consent.child.rule.easy3'}), picture: 'family'},
  ],
  source: 'under-16',
});
const ruleForYou = (): Statement => ({
  standard: msg(
    'Under 16, you are asked every time. If a professional has said that you can decide this, you decide. If not, somebody with parental responsibility decides, and what you want is written down too. Some areas do this in another way.',
    {id: 'consent.child.rule.self'},
  ),
  easy: [
    {text: msg('You are asked every time.', {id: 'consent.child.rule.self.easy1'}), picture: 'child'},
    {text: msg('Did a professional say you can decide? Then you decide.', {id: 'consent.child.rule.self.easy2'}), picture: 'choose'},
    {text: msg('If not, a parent decides. We still write what you want.', {id: 'consent.child.rule.self.easy3'}), picture: 'family'},
  ],
  source: 'under-16',
});
export const onlyNoted = (): Statement => ({
  standard: msg('A professional is somebody such as a doctor, a nurse or a social worker. They may call this “Gillick”. This page works nothing out: it notes what they said.', {
    id: 'consent.child.said.note',
  }),
  easy: [
    {text: msg('A professional is a doctor, nurse or social worker.', {id: 'consent.child.said.note.easy1'}), picture: 'doctor'},
    {text: msg('We write down what they said.', {id: 'consent.child.said.note.easy2'}), picture: 'write'},
  ],
  source: 'under-16',
});
export const saidNo = () => msg('No, they said that an adult should decide', {id: 'consent.child.said.no'});
export const notLooked = () => msg('Nobody has looked at that yet', {id: 'consent.child.said.not-looked'});

export const askHere = (thing: Thing): Question => ({
  standard: msg(str`Is the child here, to answer about ${thing.doing}?`, {id: 'consent.child.here'}),
  easy: msg('Is the child here to answer?', {id: 'consent.child.here.easy'}),
  why: {
    standard: msg('A professional has said that the child can decide this. So the next question is theirs. You can read it out or hand it over, and help them in the way they like.', {
      id: 'consent.child.here.why',
    }),
    easy: [
      {text: msg('The next question is for the child.', {id: 'consent.child.here.why.easy1'}), picture: 'child'},
      {text: msg('You can read it out to them.', {id: 'consent.child.here.why.easy2'}), picture: 'read'},
    ],
    source: 'under-16',
  },
});
export const hereYes = () => msg('Yes, they answer the next question', {id: 'consent.child.here.yes'});
export const hereNo = () => msg('No, not now', {id: 'consent.child.here.no'});

export const askAdultView = (thing: Thing): Question => ({
  standard: msg(str`What do you think about ${thing.doing}?`, {id: 'consent.child.view'}),
  easy: msg(str`What do you think about ${thing.easyDoing}?`, {id: 'consent.child.view.easy'}),
  why: {
    standard: msg('What you think is written down and should be heard. It decides nothing: the child will be asked. You can leave this blank.', {id: 'consent.child.view.why'}),
    easy: [
      {text: msg('We write down what you think.', {id: 'consent.child.view.why.easy1'}), picture: 'write'},
      {text: msg('The child will be asked.', {id: 'consent.child.view.why.easy2'}), picture: 'ask'},
    ],
  },
});

/** Where whoever holds the phone is not the one who is asked. */
export const forChild = (question: string) => msg(str`For the child: ${question}`, {id: 'consent.child.for'});

const wanted = (thing: Thing) => ({
  standard: msg(str`Do you want to ${thing.to}?`, {id: 'consent.child.wants'}),
  easy: msg(str`Do you want to ${thing.easyTo}?`, {id: 'consent.child.wants.easy'}),
});

/** The child decides. */
export const askDecision = (thing: Thing): Question => ({
  ...wanted(thing),
  why: {
    standard: msg('This is your choice. Nobody should push you. Services must not give you worse care because you said no, and you can change your mind.', {id: 'consent.child.decides.why'}),
    easy: [
      {text: msg('This is your choice.', {id: 'consent.child.decides.why.easy1'}), picture: 'choose'},
      {text: msg('Any answer is OK.', {id: 'consent.child.decides.why.easy2'}), picture: 'calm'},
      {text: msg('You can change your mind.', {id: 'consent.child.decides.why.easy3'}), picture: 'change'},
    ],
    source: 'consent',
  },
});

export const askTellParents = (): Question => ({
  standard: msg('Do you want your parents, or those who look after you, to be told what you decide?', {id: 'consent.child.tell'}),
  easy: msg('Do you want your parents to be told?', {id: 'consent.child.tell.easy'}),
  why: {
    standard: msg('We write down what you want. Staff may still have to tell someone to keep you or another person safe. You can ask them first what they would tell, and to whom. You can leave this blank.', {
      id: 'consent.child.tell.why',
    }),
    easy: [
      {text: msg('We write down what you want.', {id: 'consent.child.tell.why.easy1'}), picture: 'write'},
      {text: msg('Staff may have to tell someone to keep people safe.', {id: 'consent.child.tell.why.easy2'}), picture: 'safe'},
      {text: msg('Ask them what they would tell.', {id: 'consent.child.tell.why.easy3'}), picture: 'ask'},
    ],
    source: 'consent',
  },
});

/** The child answers, and nobody has said that they may decide alone. */
export const askWish = (thing: Thing): Question => ({
  ...wanted(thing),
  why: {
    standard: msg('What you want matters, and we write it down. Somebody with parental responsibility will be asked too. Any answer is all right, and you can change your mind.', {
      id: 'consent.child.wish.why',
    }),
    easy: [
      {text: msg('What you want matters.', {id: 'consent.child.wish.why.easy1'}), picture: 'heart'},
      {text: msg('A parent will be asked too.', {id: 'consent.child.wish.why.easy2'}), picture: 'family'},
      {text: msg('You can change your mind.', {id: 'consent.child.wish.why.easy3'}), picture: 'change'},
    ],
    source: 'consent',
  },
});
