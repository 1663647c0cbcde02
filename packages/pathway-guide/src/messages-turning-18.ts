import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import {tell} from './tell.js';

/*
 * At 18 teams, names and payers change, and much depends on the area. No age stands here as a rule, except where a law
 * or a page gives it.
 */

export const title = () => msg('When you turn 18', {id: 'pathway-guide.18'});

export const changesTitle = () => msg('What changes at 18', {id: 'pathway-guide.18.changes'});
export const changes = (list: string, review: string, adultReview: string): readonly Statement[] => [
  tell(
    msg('At 18 you are an adult, and your parents no longer have parental responsibility. They can still help you, come with you and say what they think, if you want that.', {
      id: 'pathway-guide.18.adult',
    }),
    [
      [msg('At 18, you are an adult.', {id: 'pathway-guide.18.adult.easy1'}), 'birthday'],
      [msg('Your parents can still help you, if you want.', {id: 'pathway-guide.18.adult.easy2'}), 'family'],
    ],
    'parents-at-18',
  ),
  tell(
    msg('Yes or no to the list and to a review is your own choice, as it has been from 16.', {id: 'pathway-guide.18.own'}),
    [[msg('Yes or no is still your own choice.', {id: 'pathway-guide.18.own.easy1'}), 'choose']],
    'consent',
  ),
  tell(
    msg(
      str`The support list (${list}) is for people of any age. In some areas children and adults have a list or a team each. Ask how your name and your plan move from one to the other.`,
      {id: 'pathway-guide.18.list'},
    ),
    [
      [msg('The support list is for people of any age.', {id: 'pathway-guide.18.list.easy1'}), 'list'],
      [msg('Some areas have another team for adults.', {id: 'pathway-guide.18.list.easy2'}), 'team'],
      [msg('Ask how your name and plan move there.', {id: 'pathway-guide.18.list.easy3'}), 'ask'],
    ],
    'list-ages',
  ),
  tell(
    msg(
      str`For most adults the review has another name, ${adultReview}, and school is no part of it. With an education, health and care (EHC) plan it may still be a ${review} for some years. The pages that we read give different ages, so ask which is yours.`,
      {id: 'pathway-guide.18.review'},
    ),
    [
      [msg(str`For most adults a review is called ${adultReview}.`, {id: 'pathway-guide.18.review.easy1'}), 'meeting'],
      [msg('School is no part of that meeting.', {id: 'pathway-guide.18.review.easy2'}), 'school'],
      [msg('Do you have a school plan? Ask which review you have.', {id: 'pathway-guide.18.review.easy3'}), 'ask'],
    ],
    'cetr',
  ),
];

export const familyTitle = () => msg('If you are a parent or carer', {id: 'pathway-guide.18.family'});
export const family = (): readonly Statement[] => [
  tell(msg('Your child is an adult now, and still your child. If they want you there, the team should make room for you.', {id: 'pathway-guide.18.family.room'}), [
    [msg('Your child is an adult now.', {id: 'pathway-guide.18.family.room.easy1'}), 'person'],
    [msg('Do they want you there? Then there should be room for you.', {id: 'pathway-guide.18.family.room.easy2'}), 'family'],
  ]),
  tell(
    msg('Being a parent gives no right to decide for an adult. If your child cannot make a decision, even with help, those who make it should ask what you think.', {
      id: 'pathway-guide.18.family.best',
    }),
    [
      [msg('Parents do not decide for an adult.', {id: 'pathway-guide.18.family.best.easy1'}), 'not'],
      [msg('Maybe your child cannot decide something, even with help.', {id: 'pathway-guide.18.family.best.easy2'}), 'question'],
      [msg('Then those who decide should ask what you think.', {id: 'pathway-guide.18.family.best.easy3'}), 'ask'],
    ],
    'mental-capacity',
  ),
  tell(
    msg(
      'You may hear of a lasting power of attorney, in which an adult names someone to decide if one day they cannot, and of a deputy, named by a court. Both decide only what the person cannot decide.',
      {id: 'pathway-guide.18.family.papers'},
    ),
    [
      [msg('An adult can choose someone to decide if they cannot.', {id: 'pathway-guide.18.family.papers.easy1'}), 'choose'],
      [msg('That person is called an attorney.', {id: 'pathway-guide.18.family.papers.easy4'}), 'name'],
      [msg('A court can name someone too: a deputy.', {id: 'pathway-guide.18.family.papers.easy2'}), 'law'],
      [msg('They decide only what the adult cannot decide.', {id: 'pathway-guide.18.family.papers.easy3'}), 'person'],
    ],
    'parents-at-18',
  ),
  tell(
    msg('You can ask the council what help there is for you too, as someone who looks after an adult.', {id: 'pathway-guide.18.family.carer'}),
    [[msg('You can ask the council for help for yourself.', {id: 'pathway-guide.18.family.carer.easy1'}), 'council']],
    'adult-care',
  ),
];
