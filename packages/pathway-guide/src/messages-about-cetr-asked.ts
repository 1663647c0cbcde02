import {msg, str} from '@local-offer/core';
import {tell} from './tell.js';

// After somebody has asked: what happens, their choice, and what a review is not.

export const afterwards = (review: string) => [
  tell(
    msg(str`Someone reads or hears what you asked. They may want to talk with you, and with people who know you. First they should look for help that can start now. Then they look at whether a ${review} is right.`, {
      id: 'pathway-guide.asked.first',
    }),
    [
      [msg('Someone looks at what you asked.', {id: 'pathway-guide.asked.first.easy1'}), 'look'],
      [msg('They may want to talk with you.', {id: 'pathway-guide.asked.first.easy2'}), 'talk'],
      [msg('They should look for help that can start now.', {id: 'pathway-guide.asked.first.easy3'}), 'help'],
    ],
    'survival-guide',
  ),
  tell(
    msg('How long it takes is different from area to area, and nobody can tell you the answer beforehand. Ask when you should hear, and who to call if you do not.', {
      id: 'pathway-guide.asked.long',
    }),
    [
      [msg('Ask when you should get an answer.', {id: 'pathway-guide.asked.long.easy1'}), 'calendar'],
      [msg('Ask who to call if no answer comes.', {id: 'pathway-guide.asked.long.easy2'}), 'phone'],
    ],
    'plain-words',
  ),
  tell(
    msg(str`You can still ask for other help while you wait. Asking for a ${review} should not put that on hold.`, {id: 'pathway-guide.asked.wait'}),
    [[msg('You can ask for other help while you wait.', {id: 'pathway-guide.asked.wait.easy'}), 'wait']],
    'plain-words',
  ),
];

export const choice = (review: string) => [
  tell(
    msg(str`Someone should explain the ${review} to you and then ask if you agree. If you say yes, the people who work with you may share what they know about you for it. Ask who sees what, and say what you want left out.`, {
      id: 'pathway-guide.asked.yes',
    }),
    [
      [msg('They ask you. You say yes or no.', {id: 'pathway-guide.asked.yes.easy1'}), 'choose'],
      [msg('If you say yes, they may share facts about you.', {id: 'pathway-guide.asked.yes.easy2'}), 'share'],
      [msg('Ask who sees what.', {id: 'pathway-guide.asked.yes.easy3'}), 'look'],
    ],
    'consent',
  ),
  tell(
    msg('From 16 it is your own choice. Others can help you to decide, but they cannot say yes or no for you just because they are your parents.', {id: 'pathway-guide.asked.own'}),
    [[msg('Are you 16 or over? It is your own choice.', {id: 'pathway-guide.asked.own.easy'}), 'person']],
    'consent',
  ),
];

export const advocate = () =>
  tell(
    msg('An advocate is on your side. They help you to understand, and to say what you want. You have a right to one if you want to say no.', {id: 'pathway-guide.asked.advocate'}),
    [[msg('An advocate is on your side. They help you speak up.', {id: 'pathway-guide.asked.advocate.easy'}), 'advocate']],
    'consent',
  );

export const differs = (review: string) => [
  tell(
    msg(str`It is not the yearly review of an EHC plan. The council is in charge of that one, and it looks at the plan for your learning. The NHS is in charge of a ${review}. You can have both.`, {
      id: 'pathway-guide.asked.ehc',
    }),
    [
      [msg('It is not the yearly review of an EHC plan.', {id: 'pathway-guide.asked.ehc.easy1'}), 'not'],
      [msg('You can have both.', {id: 'pathway-guide.asked.ehc.easy2'}), 'yes'],
    ],
    'ehc-review',
  ),
  tell(
    msg(str`It is not a complaint. Asking for a ${review} says that you need help, not that someone did wrong. You can also complain. That is separate.`, {
      id: 'pathway-guide.asked.complaint',
    }),
    [
      [msg('Asking for one is not a complaint.', {id: 'pathway-guide.asked.complaint.easy1'}), 'not'],
      [msg('You can also complain. That is separate.', {id: 'pathway-guide.asked.complaint.easy2'}), 'write'],
    ],
    'survival-guide',
  ),
];

export const urgent = (review: string) => [
  tell(
    msg(str`Might you go into hospital in the next few days? If there is no time for a ${review}, there can be an urgent meeting, called LAEP (Local Area Emergency Protocol). Ask a worker who knows you, the crisis team or the council.`, {
      id: 'pathway-guide.asked.laep',
    }),
    [
      [msg('Might you go into hospital in the next few days?', {id: 'pathway-guide.asked.laep.easy1'}), 'hospital'],
      [msg('You can ask for an urgent meeting. It is called LAEP.', {id: 'pathway-guide.asked.laep.easy2'}), 'meeting'],
      [msg('Ask a worker, the crisis team or the council.', {id: 'pathway-guide.asked.laep.easy3'}), 'ask'],
    ],
    'laep',
  ),
  tell(
    msg(str`An urgent meeting is not a ${review}, because the independent experts are not there. You can still ask for a ${review} after it, at home or in hospital.`, {
      id: 'pathway-guide.asked.still',
    }),
    [[msg(str`You can still ask for a ${review} after it.`, {id: 'pathway-guide.asked.still.easy'}), 'next']],
    'laep',
  ),
  tell(
    msg('Is it night, and no one answers? Call 111 and choose mental health.', {id: 'pathway-guide.asked.night'}),
    [[msg('Is it night? Call 111 and choose mental health.', {id: 'pathway-guide.asked.night.easy'}), 'night']],
    'urgent-help',
  ),
];

/** Pages to read, with the one thing that each is. */
export const pages = () => [
  {
    title: msg('About reviews, for families and workers', {id: 'pathway-guide.asked.page'}),
    url: 'https://www.england.nhs.uk/learning-disabilities/care/ctr/care-education-and-treatment-reviews/',
  },
  {
    title: msg('The planner: a booklet to fill in before, during and after a review', {id: 'pathway-guide.asked.planner'}),
    url: 'https://www.england.nhs.uk/publication/my-care-and-treatment-review-planner',
  },
  {
    title: msg('A booklet by parents about what can be done before hospital. Ask for “Hospital Admission Avoidance”', {id: 'pathway-guide.asked.booklet'}),
  },
  {
    title: msg('What services should do (code of practice, written for professionals)', {id: 'pathway-guide.asked.code'}),
    url: 'https://www.england.nhs.uk/long-read/dynamic-support-registers-and-care-education-and-treatment-review-code-of-practice/',
  },
];
