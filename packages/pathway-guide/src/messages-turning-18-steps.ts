import {msg} from '@local-offer/core';
import {tell} from './tell.js';

// The steps towards 18 and after.

export const early = () => msg('Some years before', {id: 'pathway-guide.18.early'});
export const around = () => msg('Around your birthday', {id: 'pathway-guide.18.around'});
export const after = () => msg('Afterwards', {id: 'pathway-guide.18.after'});

export const both = () => ({
  title: msg('Ask for one meeting with both teams', {id: 'pathway-guide.18.both'}),
  text: tell(
    msg(
      'The people who help you now and those who help adults should sit down with you together, and agree who does what, and from when. Some councils and charities say: begin at 13 or 14, in school year 9.',
      {id: 'pathway-guide.18.both.text'},
    ),
    [
      [msg('The people who help you now should come.', {id: 'pathway-guide.18.both.text.easy1'}), 'people'],
      [msg('The team for adults should come too.', {id: 'pathway-guide.18.both.text.easy2'}), 'team'],
      [msg('They agree who does what.', {id: 'pathway-guide.18.both.text.easy3'}), 'agree'],
      [msg('Some people start this at 13 or 14.', {id: 'pathway-guide.18.both.text.easy4'}), 'calendar'],
    ],
    'moving-on',
  ),
  family: tell(
    msg('You can ask for it yourself: the sooner, the more time to plan. Say what a good life is for you: where you live, what you do all day, who helps.', {
      id: 'pathway-guide.18.both.family',
    }),
    [
      [msg('You can ask for this meeting yourself.', {id: 'pathway-guide.18.both.family.easy1'}), 'meeting'],
      [msg('Say where you want to live.', {id: 'pathway-guide.18.both.family.easy2'}), 'home'],
      [msg('Say what you want to do all day.', {id: 'pathway-guide.18.both.family.easy3'}), 'heart'],
      [msg('Say who should help you.', {id: 'pathway-guide.18.both.family.easy4'}), 'help'],
    ],
  ),
});
export const papers = () => [
  {title: msg('A page about you: how you communicate, what helps, what does not', {id: 'pathway-guide.18.papers.you'})},
  {title: msg('Your EHC plan and your care plan, if you have them', {id: 'pathway-guide.18.papers.plans'})},
  {title: msg('A plan for a crisis', {id: 'pathway-guide.18.papers.crisis'})},
];
export const council = () => ({
  title: msg('Adult social care: ask what help there is', {id: 'pathway-guide.18.council'}),
  text: tell(
    msg(
      'The council looks at what help you are likely to need as an adult (an assessment). The law, the Care Act 2014, names no age for it: it is done when it is of real use to you. It usually needs your yes.',
      {id: 'pathway-guide.18.council.text'},
    ),
    [
      [msg('The council looks at what help you need as an adult.', {id: 'pathway-guide.18.council.text.easy1'}), 'council'],
      [msg('They usually need your yes.', {id: 'pathway-guide.18.council.text.easy2'}), 'yes'],
    ],
    'adult-care',
  ),
  family: tell(
    msg('You or your parents can ask for it. Do not wait to be asked: write to the social worker, or to adult social care at the council.', {
      id: 'pathway-guide.18.council.family',
    }),
    [
      [msg('You or your family can ask for this.', {id: 'pathway-guide.18.council.family.easy1'}), 'ask'],
      [msg('Write to the council. Do not wait.', {id: 'pathway-guide.18.council.family.easy2'}), 'letter'],
    ],
    'adult-care',
  ),
});
export const late = () =>
  tell(
    msg('If the birthday comes first: help from children’s social care should not just stop. It should go on until the council has decided about your help as an adult.', {
      id: 'pathway-guide.18.late',
    }),
    [
      [msg('Are you 18, and nothing is decided yet?', {id: 'pathway-guide.18.late.easy1'}), 'birthday'],
      [msg('Your help from the council should go on until then.', {id: 'pathway-guide.18.late.easy2'}), 'help'],
    ],
    'adult-care',
  );

export const health = () => ({
  title: msg('Health: who looks after you next', {id: 'pathway-guide.18.health'}),
  text: tell(
    msg(
      'You may move to a mental health team or a learning disability team for adults. Some people then have only their GP. Ages differ: from 16 to 19 on the pages that we read. There may be no team for adults that does the same as your team now, so ask early.',
      {id: 'pathway-guide.18.health.text'},
    ),
    [
      [msg('You may move to a health team for adults.', {id: 'pathway-guide.18.health.text.easy1'}), 'doctor'],
      [msg('Some people only see their GP then.', {id: 'pathway-guide.18.health.text.easy2'}), 'person'],
      [msg('Ask early who can help you.', {id: 'pathway-guide.18.health.text.easy3'}), 'ask'],
    ],
    'moving-on',
  ),
  family: tell(
    msg('Ask to meet the new people before the old ones go. Ask who gives you your medicine, and who to ring in a crisis, from your birthday on.', {
      id: 'pathway-guide.18.health.family',
    }),
    [
      [msg('Ask to meet the new people first.', {id: 'pathway-guide.18.health.family.easy1'}), 'people'],
      [msg('Ask who gives you your medicine.', {id: 'pathway-guide.18.health.family.easy2'}), 'medicine'],
      [msg('Ask who to ring when things get hard.', {id: 'pathway-guide.18.health.family.easy3'}), 'phone'],
    ],
  ),
});

export const school = () => ({
  title: msg('School, college and the EHC plan', {id: 'pathway-guide.18.school'}),
  text: tell(
    msg('An EHC plan does not have to end when you turn 18 or leave school. It can go on up to 25, while you are in education or training and still need it.', {
      id: 'pathway-guide.18.school.text',
    }),
    [
      [msg('Your school plan can go on after 18.', {id: 'pathway-guide.18.school.text.easy1'}), 'plan'],
      [msg('You must still be learning, and need the plan.', {id: 'pathway-guide.18.school.text.easy2'}), 'school'],
    ],
    'ehc-plan',
  ),
  family: tell(msg('At the yearly review of the plan, ask what comes after school, and have it written into the plan.', {id: 'pathway-guide.18.school.family'}), [
    [msg('Ask what comes after school.', {id: 'pathway-guide.18.school.family.easy1'}), 'ask'],
    [msg('Ask them to write it in your plan.', {id: 'pathway-guide.18.school.family.easy2'}), 'write'],
  ]),
});

export const stays = () => ({
  title: msg('Who stays, and who changes', {id: 'pathway-guide.18.stays'}),
  text: tell(
    msg('In some areas a keyworker can stay with you up to 25. In others keyworkers help mostly under-18s.', {id: 'pathway-guide.18.stays.text'}),
    [
      [msg('In some areas a keyworker can stay after 18.', {id: 'pathway-guide.18.stays.text.easy1'}), 'help'],
      [msg('Areas differ. Ask in yours.', {id: 'pathway-guide.18.stays.text.easy2'}), 'map'],
    ],
    'keyworkers',
  ),
  family: tell(msg('Make a list with names and numbers: who helps now, who helps from 18, who to ring by day and by night.', {id: 'pathway-guide.18.stays.family'}), [
    [msg('Write a list of who helps you.', {id: 'pathway-guide.18.stays.family.easy1'}), 'write'],
    [msg('Write their phone numbers too.', {id: 'pathway-guide.18.stays.family.easy2'}), 'phone'],
  ]),
});

export const day = () => ({
  title: msg('The day itself', {id: 'pathway-guide.18.day'}),
  text: tell(msg('You are the same person as the day before. Happy birthday.', {id: 'pathway-guide.18.day.text'}), [
    [msg('You are the same person as the day before.', {id: 'pathway-guide.18.day.text.easy1'}), 'person'],
    [msg('Happy birthday!', {id: 'pathway-guide.18.day.text.easy2'}), 'birthday'],
  ]),
  family: tell(
    msg('It is a good time to be asked again: about the list, about a review, and about who may be told. If someone else said yes for you before, ask to be asked yourself.', {
      id: 'pathway-guide.18.day.family',
    }),
    [
      [msg('Ask to be asked again about the list.', {id: 'pathway-guide.18.day.family.easy1'}), 'list'],
      [msg('Say again who may know about you.', {id: 'pathway-guide.18.day.family.easy2'}), 'share'],
    ],
  ),
});

export const ward = () => ({
  title: msg('If you are in hospital when you turn 18', {id: 'pathway-guide.18.ward'}),
  text: tell(
    msg(
      'Staff may talk about moving you to another ward. Who leads your reviews can change too: in one area’s table NHS England leads for children in a mental health hospital, and the local NHS board (ICB) for most adults.',
      {id: 'pathway-guide.18.ward.text'},
    ),
    [
      [msg('Staff may talk about another ward.', {id: 'pathway-guide.18.ward.text.easy1'}), 'hospital'],
      [msg('Other people may lead your reviews.', {id: 'pathway-guide.18.ward.text.easy2'}), 'change'],
    ],
    'leads',
  ),
  family: tell(
    msg('Ask why, where, when, and who decides. Ask whether you could go home instead. You can ask for a review before anything is settled, and to see the new ward first.', {
      id: 'pathway-guide.18.ward.family',
    }),
    [
      [msg('Ask why, where and when.', {id: 'pathway-guide.18.ward.family.easy1'}), 'question'],
      [msg('Ask if you could go home instead.', {id: 'pathway-guide.18.ward.family.easy2'}), 'leave-hospital'],
      [msg('You can ask for a review first.', {id: 'pathway-guide.18.ward.family.easy3'}), 'meeting'],
      [msg('You can ask to see the new ward first.', {id: 'pathway-guide.18.ward.family.easy4'}), 'look'],
    ],
  ),
});

export const months = () => ({
  title: msg('The first months', {id: 'pathway-guide.18.months'}),
  text: tell(
    msg('A plan can look good on paper and still not work. Everyone who agreed it should look at it again with you after a while.', {id: 'pathway-guide.18.months.text'}),
    [
      [msg('Some plans do not work at first.', {id: 'pathway-guide.18.months.text.easy1'}), 'plan'],
      [msg('People should look at it again with you.', {id: 'pathway-guide.18.months.text.easy2'}), 'look'],
    ],
  ),
  family: tell(msg('Ask for a day to do that before the old team goes. If some help stops, say so the same day.', {id: 'pathway-guide.18.months.family'}), [
    [msg('Ask which day they do that.', {id: 'pathway-guide.18.months.family.easy1'}), 'calendar'],
    [msg('Does some help stop? Tell someone the same day.', {id: 'pathway-guide.18.months.family.easy2'}), 'talk'],
  ]),
});

// Whom to turn to

export const nobody = () =>
  tell(msg('Does each team say that it is the other’s job? Ask your keyworker or social worker to bring both to one table.', {id: 'pathway-guide.18.nobody'}), [
    [msg('Does each team say: not us?', {id: 'pathway-guide.18.nobody.easy1'}), 'disagree'],
    [msg('Ask your keyworker or social worker to help.', {id: 'pathway-guide.18.nobody.easy2'}), 'help'],
  ]);
export const stuck = () =>
  tell(msg('Still stuck? Ask the NHS commissioner, who pays for care, and the council, in writing, who is responsible for you. An advocate can help you to write.', {id: 'pathway-guide.18.stuck'}), [
    [msg('Still stuck? Write to the people who pay for care.', {id: 'pathway-guide.18.stuck.easy1'}), 'letter'],
    [msg('An advocate can help you to write.', {id: 'pathway-guide.18.stuck.easy2'}), 'advocate'],
  ]);

/** Those of the services for adults, who have no card in the panel guide. */
export const people = () => ({
  'adult-social-care': {
    name: msg('Adult social care at the council', {id: 'pathway-guide.18.social'}),
    who: tell(
      msg('Social workers for adults. They find out what help you need in daily life, and plan it with you.', {id: 'pathway-guide.18.social.who'}),
      [[msg('They help adults who need support each day.', {id: 'pathway-guide.18.social.who.easy1'}), 'council']],
      'plain-words',
    ),
  },
  'adult-health': {
    name: msg('A health team for adults', {id: 'pathway-guide.18.nhs'}),
    who: tell(
      msg('An NHS mental health team or learning disability team for adults.', {id: 'pathway-guide.18.nhs.who'}),
      [[msg('An NHS team that helps adults.', {id: 'pathway-guide.18.nhs.who.easy1'}), 'doctor']],
      'plain-words',
    ),
  },
});
