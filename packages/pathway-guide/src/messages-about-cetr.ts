import {msg, str} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import {tell} from './tell.js';

export const title = (review: string) => msg(str`What a ${review} is`, {id: 'pathway-guide.about'});

// Headings, one short wording for both readings.
export const titles = (review: string) => ({
  what: msg('A meeting about you', {id: 'pathway-guide.about.what'}),
  looks: msg('What it looks at', {id: 'pathway-guide.about.looks'}),
  who: msg('Who should have one', {id: 'pathway-guide.about.who'}),
  ask: msg('Who can ask for one', {id: 'pathway-guide.about.ask'}),
  after: msg('What happens after you ask', {id: 'pathway-guide.about.after'}),
  choice: msg('Saying yes or no', {id: 'pathway-guide.about.choice'}),
  not: msg(str`What a ${review} is not`, {id: 'pathway-guide.about.not'}),
  urgent: msg('If there is no time', {id: 'pathway-guide.about.urgent'}),
  more: msg('Read more at NHS England', {id: 'pathway-guide.about.more'}),
});

/** Said where the area has no name of its own for the review. */
export const letters = (review: string) =>
  tell(
    msg(str`${review} stands for Care, Education and Treatment Review.`, {id: 'pathway-guide.about.letters'}),
    [[msg(str`${review} means Care, Education and Treatment Review.`, {id: 'pathway-guide.about.letters.easy'}), 'information']],
    'cetr',
  );

export const meeting = (review: string) =>
  tell(
    msg(str`A ${review} is a meeting about one child or young person: you. It is for autistic people and people with a learning disability. They may have to go into a mental health hospital, or are in one now.`, {
      id: 'pathway-guide.about.meeting',
    }),
    [
      [msg(str`A ${review} is a meeting about you.`, {id: 'pathway-guide.about.meeting.easy1'}), 'meeting'],
      [msg('It is for autistic people and people with a learning disability.', {id: 'pathway-guide.about.meeting.easy2'}), 'person'],
      [msg('They may have to go into hospital, or are there now.', {id: 'pathway-guide.about.meeting.easy3'}), 'hospital'],
    ],
    'cetr',
  );

export const panel = () =>
  tell(
    msg('Three people run it, called the panel: a chair, an expert by experience and a clinical expert. An expert by experience knows from their own life, or their family’s, what it is like. A clinical expert is a nurse, a doctor or another clinician. Neither of these two works in your everyday care.', {
      id: 'pathway-guide.about.panel',
    }),
    [
      [msg('Three people run the meeting. They are the panel.', {id: 'pathway-guide.about.panel.easy1'}), 'people'],
      [msg('Two of them do not work in your care.', {id: 'pathway-guide.about.panel.easy2'}), 'look'],
    ],
    'panel',
  );

export const adults = (review: string, adult: string) =>
  tell(
    msg(str`Most adults have another review: the ${adult}. It has no part about education. From 18, someone with an EHC plan may still have a ${review}.`, {
      id: 'pathway-guide.about.adults',
    }),
    [
      [msg('Most adults have another kind of review.', {id: 'pathway-guide.about.adults.easy1'}), 'people'],
      [msg(str`With an EHC plan it may still be a ${review}.`, {id: 'pathway-guide.about.adults.easy2'}), 'school'],
    ],
    'dsr-policy',
  );

export const listens = () =>
  tell(
    msg('The panel listens to you and to the people around you. They read your plans and ask whether they are right for you and keep you safe. You should get the chance to talk about:', {
      id: 'pathway-guide.about.listens',
    }),
    [
      [msg('The panel listens to you and reads your plans.', {id: 'pathway-guide.about.listens.easy1'}), 'listen'],
      [msg('These are things you can talk about.', {id: 'pathway-guide.about.listens.easy2'}), 'talk'],
    ],
    'cetr',
  );

// Questions this short read the same in both readings.
const asks = (question: string, picture: PictureId) => tell(question, [[question, picture]], 'cetr');

export const questions = () => [
  asks(msg('Are you safe?', {id: 'pathway-guide.about.safe'}), 'safe'),
  asks(msg('How do you feel about your care and treatment?', {id: 'pathway-guide.about.care'}), 'care'),
  asks(msg('What are your days like?', {id: 'pathway-guide.about.days'}), 'clock'),
  asks(msg('Is your body well looked after?', {id: 'pathway-guide.about.body'}), 'doctor'),
  asks(msg('How is school or college? What would help you to learn?', {id: 'pathway-guide.about.school'}), 'school'),
  asks(msg('What do you want in your life? Is there a plan?', {id: 'pathway-guide.about.future'}), 'plan'),
  asks(msg('Do you need to be in hospital?', {id: 'pathway-guide.about.hospital'}), 'hospital'),
];

export const who = (review: string, list: string) => [
  tell(
    msg(str`At home, or wherever you live: a ${review} looks for the right help at the right time. The aim is that you go into hospital only if you really need to.`, {
      id: 'pathway-guide.about.home',
    }),
    [
      [msg('You can have one while you live at home.', {id: 'pathway-guide.about.home.easy1'}), 'home'],
      [msg('It looks for help, so you can stay out of hospital.', {id: 'pathway-guide.about.home.easy2'}), 'help'],
    ],
    'cetr',
  ),
  tell(
    msg(str`In hospital: a ${review} asks if your care is right, and helps to plan how you go home when you are well enough.`, {id: 'pathway-guide.about.ward'}),
    [
      [msg('You can have one in hospital.', {id: 'pathway-guide.about.ward.easy1'}), 'hospital'],
      [msg('It helps to plan how you go home.', {id: 'pathway-guide.about.ward.easy2'}), 'leave-hospital'],
    ],
    'cetr',
  ),
  tell(
    msg(str`It can also help when school, or the place where you live, is going wrong. You do not have to be on the support list (${list}) to ask for one.`, {
      id: 'pathway-guide.about.reasons',
    }),
    [
      [msg('Is school going wrong, or the place you live?', {id: 'pathway-guide.about.reasons.easy1'}), 'no-school'],
      [msg('That is a reason to ask for help.', {id: 'pathway-guide.about.reasons.easy2'}), 'ask'],
    ],
    'breakdown',
  ),
];

/** Said where the area has no words of its own about who the list is for. */
export const anyAge = () =>
  tell(
    msg('You can be on the list at any age, though some areas set an age. A review is one of the things that the list can lead to.', {id: 'pathway-guide.about.age'}),
    [
      [msg('You can be on the support list at any age.', {id: 'pathway-guide.about.age.easy1'}), 'list'],
      [msg('Some areas are different. Ask yours.', {id: 'pathway-guide.about.age.easy2'}), 'map'],
    ],
    'list-ages',
  );

export const asking = (review: string) => [
  tell(
    msg('Anyone can ask. You can, and so can your family or carer, an advocate, or the person who plans and pays for your care. So can a team that helps you, at home or in hospital.', {
      id: 'pathway-guide.about.anyone',
    }),
    [
      [msg(str`Anyone can ask for a ${review}. So can you.`, {id: 'pathway-guide.about.anyone.easy1'}), 'ask'],
      [msg('Your family or a worker can ask for you.', {id: 'pathway-guide.about.anyone.easy2'}), 'family'],
    ],
    'cetr',
  ),
  tell(
    msg('You do not need special words. Say what is happening and what you are afraid of.', {id: 'pathway-guide.about.words'}),
    [[msg('Use your own words. Say what is happening.', {id: 'pathway-guide.about.words.easy'}), 'talk']],
    'plain-words',
  ),
  tell(
    msg(str`You get a ${review} only if your support needs show that it is right for you. If the answer is no, your worry still counts. Ask why, and what help there is instead.`, {
      id: 'pathway-guide.about.needs',
    }),
    [
      [msg('You get one if your needs show it is right.', {id: 'pathway-guide.about.needs.easy1'}), 'tick'],
      [msg('Did they say no? Your worry still counts.', {id: 'pathway-guide.about.needs.easy2'}), 'heart'],
      [msg('Ask what other help there is.', {id: 'pathway-guide.about.needs.easy3'}), 'help'],
    ],
    'cetr',
  ),
  tell(
    msg('Are you asking for someone who is 16 or over? Talk with them first, if it is safe and kind to do so now. It is their choice.', {id: 'pathway-guide.about.older'}),
    [[msg('Are you asking for someone of 16 or over? Talk with them first.', {id: 'pathway-guide.about.older.easy'}), 'talk']],
    'consent',
  ),
];
