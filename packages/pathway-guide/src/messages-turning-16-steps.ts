import {msg} from '@local-offer/core';
import {tell} from './tell.js';

// The steps from 16.

export const before = () => msg('Before your birthday', {id: 'pathway-guide.16.before'});
export const from = () => msg('From your 16th birthday', {id: 'pathway-guide.16.from'});
export const later = () => msg('Later', {id: 'pathway-guide.16.later'});

export const ask = () => ({
  title: msg('Find out what it is about', {id: 'pathway-guide.16.ask'}),
  text: tell(msg('Someone who works with you can tell you about the list and the review, in words, pictures or signs that work for you.', {id: 'pathway-guide.16.ask.text'}), [
    [msg('Ask someone about the list and the review.', {id: 'pathway-guide.16.ask.text.easy1'}), 'information'],
    [msg('You can ask for pictures or signs.', {id: 'pathway-guide.16.ask.text.easy2'}), 'ask'],
  ]),
  family: tell(msg('Ask everything you want to know. Write down what would help you, and who you want beside you.', {id: 'pathway-guide.16.ask.family'}), [
    [msg('Ask your questions.', {id: 'pathway-guide.16.ask.family.easy1'}), 'question'],
    [msg('Write down what would help you.', {id: 'pathway-guide.16.ask.family.easy2'}), 'write'],
    [msg('Write down who you want beside you.', {id: 'pathway-guide.16.ask.family.easy3'}), 'people'],
  ]),
});

export const letters = () => ({
  title: msg('Say who may know, and who gets your letters', {id: 'pathway-guide.16.letters'}),
  text: tell(
    msg('From 16, services usually write to you and talk with you first. Your parents can open letters, fill in forms or come along, if that is what you want.', {
      id: 'pathway-guide.16.letters.text',
    }),
    [
      [msg('From 16, letters may come to you.', {id: 'pathway-guide.16.letters.text.easy1'}), 'letter'],
      [msg('Your parents can help with them, if you want.', {id: 'pathway-guide.16.letters.text.easy2'}), 'family'],
    ],
    'from-16',
  ),
  family: tell(
    msg('Tell the team who in your family may know things, and who may not. Ask what they would have to tell all the same, to keep someone safe or because the law says so.', {
      id: 'pathway-guide.16.letters.family',
    }),
    [
      [msg('Say who may know about you, and who may not.', {id: 'pathway-guide.16.letters.family.easy1'}), 'share'],
      [msg('Staff may have to tell someone to keep people safe.', {id: 'pathway-guide.16.letters.family.easy2'}), 'safe'],
      [msg('Ask them what they would tell.', {id: 'pathway-guide.16.letters.family.easy3'}), 'ask'],
    ],
    'consent',
  ),
});

export const asked = () => ({
  title: msg('You are asked yourself', {id: 'pathway-guide.16.asked'}),
  text: tell(
    msg('Someone should tell you what a yes and a no would change, and then ask you. The list and the review are two questions: you can say yes to one and no to the other.', {
      id: 'pathway-guide.16.asked.text',
    }),
    [
      [msg('Someone should ask you about the list.', {id: 'pathway-guide.16.asked.text.easy1'}), 'list'],
      [msg('Someone should ask you about the review too.', {id: 'pathway-guide.16.asked.text.easy2'}), 'meeting'],
      [msg('You can say yes to one and no to the other.', {id: 'pathway-guide.16.asked.text.easy3'}), 'choose'],
    ],
    'consent',
  ),
  family: tell(
    msg('Take your time. “I am not sure” and “I want help to decide” are answers too. Pictures, a better day, someone you trust or an advocate can help.', {
      id: 'pathway-guide.16.asked.family',
    }),
    [
      [msg('Take your time.', {id: 'pathway-guide.16.asked.family.easy1'}), 'clock'],
      [msg('You can say: I am not sure.', {id: 'pathway-guide.16.asked.family.easy2'}), 'question'],
      [msg('You can ask for help to decide.', {id: 'pathway-guide.16.asked.family.easy3'}), 'help'],
      [msg('An advocate can help you. They speak up for you.', {id: 'pathway-guide.16.asked.family.easy4'}), 'advocate'],
    ],
  ),
});
export const saidNo = () =>
  tell(
    msg('If you say no, services must not give you worse care because of it. You can change your mind, have an advocate, and ask about other kinds of meeting.', {
      id: 'pathway-guide.16.no',
    }),
    [
      [msg('You can say no.', {id: 'pathway-guide.16.no.easy1'}), 'no'],
      [msg('Services must not give you worse care because you said no.', {id: 'pathway-guide.16.no.easy2'}), 'care'],
      [msg('You can change your mind.', {id: 'pathway-guide.16.no.easy3'}), 'change'],
    ],
    'consent',
  );
export const isHard = () =>
  tell(msg('If deciding is hard, help comes first.', {id: 'pathway-guide.16.is-hard'}), [
    [msg('Is it hard to decide? Help comes first.', {id: 'pathway-guide.16.is-hard.easy1'}), 'help'],
  ]);

export const earlier = () => ({
  title: msg('If someone else said yes before you were 16', {id: 'pathway-guide.16.earlier'}),
  text: tell(
    msg('Maybe a parent said yes for you before, to the list or to a review. We found no page that says what becomes of that yes on your birthday. From 16 it is your choice.', {
      id: 'pathway-guide.16.earlier.text',
    }),
    [
      [msg('Did a parent say yes for you before?', {id: 'pathway-guide.16.earlier.text.easy1'}), 'family'],
      [msg('We do not know if that yes still counts.', {id: 'pathway-guide.16.earlier.text.easy2'}), 'question'],
      [msg('From 16, it is your choice.', {id: 'pathway-guide.16.earlier.text.easy3'}), 'choose'],
    ],
    'from-16',
  ),
  family: tell(
    msg('Ask to be asked again. Ask the team to write down your own answer. If you want something to stop, tell them, or write it in a letter.', {
      id: 'pathway-guide.16.earlier.family',
    }),
    [
      [msg('Say: please ask me myself.', {id: 'pathway-guide.16.earlier.family.easy1'}), 'ask'],
      [msg('Ask the team to write down your answer.', {id: 'pathway-guide.16.earlier.family.easy2'}), 'write'],
      [msg('Do you want it to stop? Tell the team.', {id: 'pathway-guide.16.earlier.family.easy3'}), 'stop'],
    ],
  ),
});

export const hard = () => ({
  title: msg('If deciding is hard', {id: 'pathway-guide.16.hard'}),
  text: tell(
    msg(
      'Every kind of help should be tried first. If a professional then finds that you cannot make this one decision, the professionals who plan this decide what is best for you. They should still ask you and your family, and write down why.',
      {id: 'pathway-guide.16.hard.text'},
    ),
    [
      [msg('People should try every kind of help first.', {id: 'pathway-guide.16.hard.text.easy1'}), 'help'],
      [msg('Some people cannot decide this, even with help.', {id: 'pathway-guide.16.hard.text.easy2'}), 'question'],
      [msg('Then others decide what is best for them.', {id: 'pathway-guide.16.hard.text.easy3'}), 'team'],
      [msg('They should still ask you and your family.', {id: 'pathway-guide.16.hard.text.easy4'}), 'ask'],
      [msg('They should write down why.', {id: 'pathway-guide.16.hard.text.easy5'}), 'write'],
    ],
    'mental-capacity',
  ),
  family: tell(
    msg('You can ask who decided, and why. It is about this one decision, at this time. On another day you may be able to decide: you can ask to be asked again.', {
      id: 'pathway-guide.16.hard.family',
    }),
    [
      [msg('You can ask who decided, and why.', {id: 'pathway-guide.16.hard.family.easy1'}), 'ask'],
      [msg('It is only about this one choice.', {id: 'pathway-guide.16.hard.family.easy2'}), 'choose'],
      [msg('You can ask to be asked again.', {id: 'pathway-guide.16.hard.family.easy3'}), 'change'],
    ],
    'mental-capacity',
  ),
});

export const meeting = () => ({
  title: msg('If there is a review: choose who comes', {id: 'pathway-guide.16.meeting'}),
  text: tell(
    msg('You have a say in who is invited. You can bring your parents, a friend or an advocate, and you can say who you do not want there.', {id: 'pathway-guide.16.meeting.text'}),
    [
      [msg('You can say who you want at the meeting.', {id: 'pathway-guide.16.meeting.text.easy1'}), 'choose'],
      [msg('You can bring your parents.', {id: 'pathway-guide.16.meeting.text.easy2'}), 'family'],
      [msg('You can say who you do not want there.', {id: 'pathway-guide.16.meeting.text.easy3'}), 'not'],
    ],
    'meeting-checklist',
  ),
  family: tell(msg('Say what makes it easier: breaks, a quiet room, a video call, someone who speaks for you.', {id: 'pathway-guide.16.meeting.family'}), [
    [msg('Say what makes it easier for you.', {id: 'pathway-guide.16.meeting.family.easy1'}), 'talk'],
    [msg('You can ask for breaks.', {id: 'pathway-guide.16.meeting.family.easy2'}), 'break'],
  ]),
});

export const school = () => ({
  title: msg('School and an EHC plan', {id: 'pathway-guide.16.school'}),
  text: tell(
    msg(
      'For school it is a different day. You can decide about your education, health and care (EHC) plan from the end of June in the school year in which you turn 16. SENDIASS, a free advice service, can explain it.',
      {id: 'pathway-guide.16.school.text'},
    ),
    [
      [msg('Do you have a school plan? You can decide about it too.', {id: 'pathway-guide.16.school.text.easy1'}), 'school'],
      [msg('That starts in June of the school year you turn 16.', {id: 'pathway-guide.16.school.text.easy2'}), 'calendar'],
      [msg('SENDIASS can tell you more. Their help is free.', {id: 'pathway-guide.16.school.text.easy3'}), 'ask'],
    ],
    'from-16',
  ),
});

export const again = () => ({
  title: msg('Being asked again', {id: 'pathway-guide.16.again'}),
  text: tell(
    msg('You can change a yes or a no at any time. Good times to be asked again: before each review, before going into hospital or leaving it, and when you turn 18.', {
      id: 'pathway-guide.16.again.text',
    }),
    [
      [msg('You can change your mind at any time.', {id: 'pathway-guide.16.again.text.easy1'}), 'change'],
      [msg('Someone should ask you again before each review.', {id: 'pathway-guide.16.again.text.easy2'}), 'meeting'],
      [msg('Someone should ask you again when you turn 18.', {id: 'pathway-guide.16.again.text.easy3'}), 'birthday'],
    ],
    'consent',
  ),
});

// Whom to turn to

export const notAsked = () =>
  tell(msg('Has nobody asked you? Tell someone who works with you. An advocate can help you to say it.', {id: 'pathway-guide.16.not-asked'}), [
    [msg('Has nobody asked you? Tell someone who works with you.', {id: 'pathway-guide.16.not-asked.easy1'}), 'talk'],
    [msg('An advocate can help you to say it.', {id: 'pathway-guide.16.not-asked.easy2'}), 'advocate'],
  ]);
export const stillNot = () =>
  tell(msg('Still not asked? Tell those who look after the list, or whoever leads the review.', {id: 'pathway-guide.16.still-not'}), [
    [msg('Still not? Tell those who look after the list.', {id: 'pathway-guide.16.still-not.easy1'}), 'list'],
    [msg('Or tell the person who leads the review.', {id: 'pathway-guide.16.still-not.easy2'}), 'meeting'],
  ]);
