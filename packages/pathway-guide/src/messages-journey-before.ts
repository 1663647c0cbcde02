import {msg, str} from '@local-offer/core';
import {tell} from './tell.js';

// The steps before the meeting. `family` is what the young person and the family do.

export const worry = (review: string) => ({
  title: msg('Say that you are worried', {id: 'pathway-guide.worry'}),
  text: tell(
    msg('Things have got harder: at home, at school or where you live. Someone fears that you may have to go into hospital. Tell a worker who knows you. Their first job is to look for help that can start now.', {
      id: 'pathway-guide.worry.text',
    }),
    [
      [msg('Have things got harder for you?', {id: 'pathway-guide.worry.text.easy1'}), 'worried'],
      [msg('Tell a worker who knows you.', {id: 'pathway-guide.worry.text.easy2'}), 'talk'],
      [msg('They should look for help that can start now.', {id: 'pathway-guide.worry.text.easy3'}), 'help'],
    ],
    'survival-guide',
  ),
  family: tell(
    msg(str`Say what has changed, what scares you and what has helped before. You can ask for a ${review} yourself. No worker? Ask your GP or school.`, {
      id: 'pathway-guide.worry.family',
    }),
    [
      [msg('Say what has changed, and what scares you.', {id: 'pathway-guide.worry.family.easy1'}), 'scared'],
      [msg(str`You can ask for a ${review} yourself.`, {id: 'pathway-guide.worry.family.easy2'}), 'ask'],
      [msg('No worker? Ask your GP or school.', {id: 'pathway-guide.worry.family.easy3'}), 'doctor'],
    ],
    'cetr',
  ),
  urgent: tell(
    msg(str`If you might go into hospital in the next few days and there is no time for a ${review}, ask for an urgent meeting, called LAEP. It is quicker, but it is not a ${review}: the independent experts are not there.`, {
      id: 'pathway-guide.worry.urgent',
    }),
    [
      [msg('Might you go into hospital in the next few days?', {id: 'pathway-guide.worry.urgent.easy1'}), 'hospital'],
      [msg('Ask for an urgent meeting. It is called LAEP.', {id: 'pathway-guide.worry.urgent.easy2'}), 'ask'],
    ],
    'laep',
  ),
});

export const list = (list: string) => ({
  title: msg(str`The support list (${list})`, {id: 'pathway-guide.list'}),
  text: tell(
    msg('If you agree, your name can go on a list of people who need more help to stay out of hospital. The team that keeps the list looks at how soon you need help. That can change often.', {
      id: 'pathway-guide.list.text',
    }),
    [
      [msg('Your name can go on a support list.', {id: 'pathway-guide.list.text.easy1'}), 'list'],
      [msg('A team looks at how soon you need help.', {id: 'pathway-guide.list.text.easy2'}), 'look'],
    ],
    'dsr-local',
  ),
  family: tell(
    msg('A worker can ask for this, or you can ask yourself. You can say no, and you can change your mind later.', {id: 'pathway-guide.list.family'}),
    [
      [msg('You can ask to go on the list.', {id: 'pathway-guide.list.family.easy1'}), 'ask'],
      [msg('You can say no.', {id: 'pathway-guide.list.family.easy2'}), 'no'],
    ],
    'dsr-local',
  ),
  no: tell(
    msg('If you say no, services must not give you worse care because of it.', {id: 'pathway-guide.list.no'}),
    [[msg('Services must not give you worse care for saying no.', {id: 'pathway-guide.list.no.easy'}), 'care']],
    'consent',
  ),
});

export const offer = (review: string) => ({
  title: msg(str`Services meet, and offer a ${review} if it is right`, {id: 'pathway-guide.offer'}),
  text: tell(
    msg(str`If hospital may come soon, the services that know you should meet. They look for help that can start at once. They may offer you a ${review}. You get one only if your support needs show that it is right for you.`, {
      id: 'pathway-guide.offer.text',
    }),
    [
      [msg('The services that know you should meet.', {id: 'pathway-guide.offer.text.easy1'}), 'meeting'],
      [msg(str`They may offer you a ${review}.`, {id: 'pathway-guide.offer.text.easy2'}), 'choose'],
      [msg('You get one if your needs show it is right.', {id: 'pathway-guide.offer.text.easy3'}), 'tick'],
    ],
    'dsr-policy',
  ),
  family: tell(
    msg(str`Were you told Red or Amber, and no one has offered a ${review}? You can ask for one. If they say no, ask why, and what comes next instead.`, {
      id: 'pathway-guide.offer.family',
    }),
    [
      [msg(str`No one has offered a ${review}? You can ask.`, {id: 'pathway-guide.offer.family.easy1'}), 'ask'],
      [msg('If they say no, ask them why.', {id: 'pathway-guide.offer.family.easy2'}), 'question'],
    ],
    'dsr-policy',
  ),
  hospital: tell(
    msg('Are you in hospital now? Then your next step is a different one.', {id: 'pathway-guide.offer.hospital'}),
    [[msg('Are you in hospital now? Your next step is different.', {id: 'pathway-guide.offer.hospital.easy'}), 'hospital']],
    'cetr',
  ),
});

export const inHospital = (review: string) => ({
  title: msg('If you are already in hospital', {id: 'pathway-guide.hospital'}),
  text: tell(
    msg(str`If you had no ${review} before you came in, there should be one soon. More should follow. Each one asks if you still need to be in hospital. Plans for going home should start early.`, {
      id: 'pathway-guide.hospital.text',
    }),
    [
      [msg(str`You can have a ${review} in hospital too.`, {id: 'pathway-guide.hospital.text.easy1'}), 'hospital'],
      [msg('It asks if you still need to be there.', {id: 'pathway-guide.hospital.text.easy2'}), 'question'],
      [msg('It helps to plan how you go home.', {id: 'pathway-guide.hospital.text.easy3'}), 'leave-hospital'],
    ],
    'cetr',
  ),
  family: tell(
    msg(str`Ask the ward two things. When is the next ${review}? What is the plan for going home? The times below differ, because not everyone says the same. Ask which one the ward goes by.`, {id: 'pathway-guide.hospital.family'}),
    [
      [msg(str`Ask when your next ${review} is.`, {id: 'pathway-guide.hospital.family.easy1'}), 'calendar'],
      [msg('Ask about the plan for going home.', {id: 'pathway-guide.hospital.family.easy2'}), 'home'],
    ],
    'plain-words',
  ),
});

export const consent = (review: string) => ({
  title: msg('You say yes or no', {id: 'pathway-guide.consent'}),
  text: tell(
    msg(str`Someone should explain the ${review} to you: what it is for, who comes and who reads about you. Then they ask if you want it. From 16 it is your own choice.`, {
      id: 'pathway-guide.consent.text',
    }),
    [
      [msg(str`Someone tells you about the ${review}.`, {id: 'pathway-guide.consent.text.easy1'}), 'talk'],
      [msg('They ask you. You say yes or no.', {id: 'pathway-guide.consent.text.easy2'}), 'choose'],
      [msg('Are you 16 or over? It is your choice.', {id: 'pathway-guide.consent.text.easy3'}), 'person'],
    ],
    'consent',
  ),
  family: tell(
    msg('Take your time, and ask anything you want. Have someone you trust beside you. You have a say in who is invited.', {id: 'pathway-guide.consent.family'}),
    [
      [msg('Take your time. Ask questions.', {id: 'pathway-guide.consent.family.easy1'}), 'question'],
      [msg('Say who you want at the meeting.', {id: 'pathway-guide.consent.family.easy2'}), 'people'],
    ],
    'meeting-checklist',
  ),
});

/** Beside saying yes or no: also on the page about what a review is. */
export const under16 = () =>
  tell(
    msg('Under 16, a parent or guardian is usually asked to agree. You should be asked too. If a professional says that you can decide this yourself, it is your choice.', {id: 'pathway-guide.under16'}),
    [
      [msg('Are you under 16? They usually ask a parent.', {id: 'pathway-guide.under16.easy1'}), 'family'],
      [msg('They should ask you too.', {id: 'pathway-guide.under16.easy2'}), 'child'],
      [msg('A professional may say that you can decide yourself.', {id: 'pathway-guide.under16.easy3'}), 'choose'],
    ],
    'under-16',
  );

export const bestInterests = () =>
  tell(
    msg('If a professional finds that you cannot make this choice, even with help, the professionals who plan the review decide what is best for you. They should still ask you and people who know you, and write down why.', {
      id: 'pathway-guide.best',
    }),
    [
      [msg('Is it too hard to choose, even with help?', {id: 'pathway-guide.best.easy1'}), 'question'],
      [msg('The team may then decide what is best for you.', {id: 'pathway-guide.best.easy2'}), 'team'],
      [msg('They should still ask you and your family.', {id: 'pathway-guide.best.easy3'}), 'listen'],
    ],
    'consent',
  );

export const sayingNo = () =>
  tell(
    msg('You can say no. Services must not give you worse care because of it. You can change your mind at any time, an advocate can help you, and you can ask about other kinds of review.', {
      id: 'pathway-guide.no',
    }),
    [
      [msg('You can say no. You can change your mind.', {id: 'pathway-guide.no.easy1'}), 'no'],
      [msg('Services must not give you worse care because of it.', {id: 'pathway-guide.no.easy2'}), 'care'],
      [msg('An advocate can help you.', {id: 'pathway-guide.no.easy3'}), 'advocate'],
    ],
    'consent',
  );

export const prepare = (review: string) => ({
  title: msg('Getting ready', {id: 'pathway-guide.prepare'}),
  text: tell(
    msg(str`The chair, or someone for the chair, looks for a day and a place that suit you. They book the independent experts and ask what would make the ${review} easier for you.`, {
      id: 'pathway-guide.prepare.text',
    }),
    [
      [msg('They look for a day that is good for you.', {id: 'pathway-guide.prepare.text.easy1'}), 'calendar'],
      [msg('They ask what would make it easier.', {id: 'pathway-guide.prepare.text.easy2'}), 'help'],
    ],
    'meeting-checklist',
  ),
  family: tell(
    msg('Fill in your planner, on a screen or on paper, with symbols or without. Say what would help: breaks, a quiet room, a video call, someone beside you.', {
      id: 'pathway-guide.prepare.family',
    }),
    [
      [msg('Fill in your planner. It is a booklet.', {id: 'pathway-guide.prepare.family.easy1'}), 'write'],
      [msg('Say what would help, like a quiet room.', {id: 'pathway-guide.prepare.family.easy2'}), 'calm'],
      [msg('You can ask for breaks.', {id: 'pathway-guide.prepare.family.easy3'}), 'break'],
    ],
    'planner',
  ),
  papers: tell(
    msg('If there is no yes from you, and no decision about what is best for you, the panel must not read papers about you.', {id: 'pathway-guide.prepare.papers'}),
    [[msg('The panel may only read about you if that was agreed or decided.', {id: 'pathway-guide.prepare.papers.easy'}), 'read']],
    'papers',
  ),
  documents: {
    planner: msg('My C(E)TR planner, with your yes or the best-interests decision', {id: 'pathway-guide.paper.planner'}),
    last: msg('The last report and action plan, if there was one', {id: 'pathway-guide.paper.last'}),
    crisis: msg('The plan for a crisis', {id: 'pathway-guide.paper.crisis'}),
    plans: msg('Care plans, the EHC plan and papers about keeping safe', {id: 'pathway-guide.paper.plans'}),
  },
});
