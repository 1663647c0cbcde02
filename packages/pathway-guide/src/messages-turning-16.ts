import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import {tell} from './tell.js';

/*
 * From 16 the list and the review are the young person's own choice. What is said here is what the consent wizard says;
 * what no page says, as what becomes of a parent's earlier yes, is named as not known.
 */

export const title = () => msg('When you turn 16', {id: 'pathway-guide.16'});

export const changesTitle = () => msg('What changes at 16', {id: 'pathway-guide.16.changes'});
export const changes = (list: string, review: string): readonly Statement[] => [
  tell(
    msg(str`From your 16th birthday it is your own choice: yes or no to the support list (${list}), and yes or no to a review (${review}).`, {id: 'pathway-guide.16.own'}),
    [
      [msg('From 16, you choose: yes or no to the support list.', {id: 'pathway-guide.16.own.easy1'}), 'list'],
      [msg('You choose: yes or no to a review meeting.', {id: 'pathway-guide.16.own.easy2'}), 'meeting'],
    ],
    'consent',
  ),
  tell(
    msg('Your parents can help you to decide. They cannot say yes or no in your place just because they are your parents.', {id: 'pathway-guide.16.parents'}),
    [
      [msg('Your parents can help you.', {id: 'pathway-guide.16.parents.easy1'}), 'family'],
      [msg('They cannot say yes or no for you.', {id: 'pathway-guide.16.parents.easy2'}), 'not'],
    ],
    'consent',
  ),
  tell(
    msg('A law, the Mental Capacity Act 2005, starts from this: you can decide. A choice that others would not make is no sign that you cannot.', {id: 'pathway-guide.16.law'}),
    [
      [msg('The law starts from this: you can decide.', {id: 'pathway-guide.16.law.easy1'}), 'law'],
      [msg('You may choose what others would not choose.', {id: 'pathway-guide.16.law.easy2'}), 'disagree'],
    ],
    'mental-capacity',
  ),
  tell(msg('You can still want your parents beside you, read everything with them and ask what they think. That is your choice too.', {id: 'pathway-guide.16.want'}), [
    [msg('You can still want your parents with you.', {id: 'pathway-guide.16.want.easy1'}), 'heart'],
    [msg('You can ask what they think.', {id: 'pathway-guide.16.want.easy2'}), 'ask'],
  ]),
];

export const familyTitle = () => msg('If you are a parent or carer', {id: 'pathway-guide.16.family'});
export const family = (): readonly Statement[] => [
  tell(
    msg('You are not shut out. You know your child as no service does, and the team should hear what you know.', {id: 'pathway-guide.16.family.in'}),
    [
      [msg('You are not shut out.', {id: 'pathway-guide.16.family.in.easy1'}), 'family'],
      [msg('The team should hear what you know.', {id: 'pathway-guide.16.family.in.easy2'}), 'listen'],
    ],
    'from-16',
  ),
  tell(
    msg(
      'Ask your child what they would like from you: to sit beside them in a meeting, to read letters together, or to talk afterwards. Write it down together, and show it to the team.',
      {id: 'pathway-guide.16.family.part'},
    ),
    [
      [msg('Ask your child how you can help.', {id: 'pathway-guide.16.family.part.easy1'}), 'ask'],
      [msg('Write it down together.', {id: 'pathway-guide.16.family.part.easy2'}), 'write'],
      [msg('Show it to the team.', {id: 'pathway-guide.16.family.part.easy3'}), 'team'],
    ],
  ),
  tell(
    msg('There may be things that the team cannot tell you. You can still tell them what you see and what worries you, at any time.', {id: 'pathway-guide.16.family.tell'}),
    [
      [msg('The team may not be able to tell you everything.', {id: 'pathway-guide.16.family.tell.easy1'}), 'lock'],
      [msg('You can still tell them what worries you.', {id: 'pathway-guide.16.family.tell.easy2'}), 'worried'],
    ],
    'from-16',
  ),
  tell(
    msg('If your child is not safe, say so at once. You need nobody’s yes for that.', {id: 'pathway-guide.16.family.safe'}),
    [[msg('Is your child not safe? Tell someone now.', {id: 'pathway-guide.16.family.safe.easy1'}), 'safe']],
    'complaints',
  ),
  tell(
    msg(
      'If your child cannot make this decision, even with help, the team should ask what you think. Whether a parent’s yes alone is enough at 16 or 17 is a legal point: ask the team.',
      {id: 'pathway-guide.16.family.best'},
    ),
    [
      [msg('Some young people cannot decide this, even with help.', {id: 'pathway-guide.16.family.best.easy1'}), 'question'],
      [msg('Then the team should ask what you think.', {id: 'pathway-guide.16.family.best.easy2'}), 'ask'],
      [msg('Is a parent’s yes enough then? Ask your team.', {id: 'pathway-guide.16.family.best.easy3'}), 'law'],
    ],
    'mental-capacity',
  ),
];
