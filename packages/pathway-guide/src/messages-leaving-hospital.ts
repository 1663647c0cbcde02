import {msg} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import {tell} from './tell.js';

/*
 * Nothing here says when anybody goes home, or which colour the list shows then: only what people can ask for, and what
 * guidance says should happen.
 */

export const title = () => msg('Leaving hospital, planned from the start', {id: 'pathway-guide.home'});

export const startTitle = () => msg('Why it starts on the first day', {id: 'pathway-guide.home.start'});
export const start = (): readonly Statement[] => [
  tell(
    msg('Planning to leave should start on the day you go into hospital, or before. The guidance for mental health hospitals in England says so (January 2024).', {
      id: 'pathway-guide.home.start.day',
    }),
    [[msg('Planning to leave should start on your first day.', {id: 'pathway-guide.home.start.day.easy1'}), 'leave-hospital']],
    'discharge',
  ),
  tell(
    msg('It is your plan. You are a partner in it, and so are the people you choose, such as your family.', {id: 'pathway-guide.home.start.yours'}),
    [
      [msg('It is your plan.', {id: 'pathway-guide.home.start.yours.easy1'}), 'plan'],
      [msg('You choose who helps you with it.', {id: 'pathway-guide.home.start.yours.easy2'}), 'people'],
    ],
    'discharge',
  ),
  tell(msg('This page cannot say when you go home. You can ask at any time what is still missing, and who is working on it.', {id: 'pathway-guide.home.start.when'}), [
    [msg('This page cannot say when you go home.', {id: 'pathway-guide.home.start.when.easy1'}), 'calendar'],
    [msg('You can ask what is still missing.', {id: 'pathway-guide.home.start.when.easy2'}), 'ask'],
  ]),
];

export const planTitle = () => msg('What a good plan says', {id: 'pathway-guide.home.plan'});
export const plan = (): readonly Statement[] => [
  tell(
    msg('Home: where you live and with whom, and what has to be ready there.', {id: 'pathway-guide.home.plan.home'}),
    [[msg('Where you live, and with whom.', {id: 'pathway-guide.home.plan.home.easy1'}), 'home']],
    'discharge',
  ),
  tell(
    msg('People: who helps you, how often, and that you know them before you leave.', {id: 'pathway-guide.home.plan.people'}),
    [[msg('Who helps you, and how often.', {id: 'pathway-guide.home.plan.people.easy1'}), 'people']],
    'discharge',
  ),
  tell(
    msg('Your days: school, college or work, friends, and what you enjoy.', {id: 'pathway-guide.home.plan.days'}),
    [[msg('School, friends, and what you enjoy.', {id: 'pathway-guide.home.plan.days.easy1'}), 'school']],
    'discharge',
  ),
  tell(
    msg('Health: your medicines, who checks them, and your physical health.', {id: 'pathway-guide.home.plan.health'}),
    [[msg('Your medicine and your health.', {id: 'pathway-guide.home.plan.health.easy1'}), 'medicine']],
    'discharge',
  ),
  tell(
    msg('Money: what it costs, and who pays which part.', {id: 'pathway-guide.home.plan.money'}),
    [[msg('Who pays for what.', {id: 'pathway-guide.home.plan.money.easy1'}), 'money']],
    'discharge',
  ),
  tell(
    msg('A plan for a crisis: what helps you when it gets hard, and who to ring by day and by night.', {id: 'pathway-guide.home.plan.crisis'}),
    [
      [msg('What helps you when it gets hard.', {id: 'pathway-guide.home.plan.crisis.easy1'}), 'calm'],
      [msg('Who to ring by day and by night.', {id: 'pathway-guide.home.plan.crisis.easy2'}), 'phone'],
    ],
    'discharge',
  ),
  tell(
    msg('Names: who does each thing, and by when.', {id: 'pathway-guide.home.plan.names'}),
    [[msg('Who does each thing, and when.', {id: 'pathway-guide.home.plan.names.easy1'}), 'tick']],
    'discharge',
  ),
];

export const from16 = (): Statement =>
  tell(
    msg('From 16 the team should ask your child first what it may tell you. You can still ask, and you can still say what you know.', {id: 'pathway-guide.home.from-16'}),
    [
      [msg('Is your child 16 or over? The team should ask them first.', {id: 'pathway-guide.home.from-16.easy1'}), 'birthday'],
      [msg('You can still ask, and say what you know.', {id: 'pathway-guide.home.from-16.easy2'}), 'talk'],
    ],
    'from-16',
  );
export const askTitle = () => msg('What families can ask', {id: 'pathway-guide.home.ask'});
export const ask = (): readonly Statement[] => [
  tell(msg('What has to be different before they can come home, and who is working on it?', {id: 'pathway-guide.home.ask.before'}), [
    [msg('What must happen before they come home?', {id: 'pathway-guide.home.ask.before.easy1'}), 'question'],
  ]),
  tell(msg('Who leads the planning, and when do you meet next? May we come, or join by video?', {id: 'pathway-guide.home.ask.lead'}), [
    [msg('Who leads the planning? May we come?', {id: 'pathway-guide.home.ask.lead.easy1'}), 'meeting'],
  ]),
  tell(msg('What do you need to know from us about what helps, and what makes it worse?', {id: 'pathway-guide.home.ask.us'}), [
    [msg('What can we tell you that helps?', {id: 'pathway-guide.home.ask.us.easy1'}), 'talk'],
  ]),
  tell(msg('Who comes if it gets hard at home, so that going back in is not the only answer?', {id: 'pathway-guide.home.ask.hard'}), [
    [msg('Who comes if it gets hard at home?', {id: 'pathway-guide.home.ask.hard.easy1'}), 'help'],
  ]),
  tell(msg('What help is there for us, and for brothers and sisters?', {id: 'pathway-guide.home.ask.help'}), [
    [msg('What help is there for our family?', {id: 'pathway-guide.home.ask.help.easy1'}), 'family'],
  ]),
];

// Whom to turn to

export const waiting = () =>
  tell(
    msg('Are you well enough to leave, and nothing happens? Ask your named nurse and your advocate what you are waiting for, and who can end the wait.', {
      id: 'pathway-guide.home.waiting',
    }),
    [
      [msg('Are you still waiting to leave?', {id: 'pathway-guide.home.waiting.easy1'}), 'wait'],
      [msg('Ask your nurse and your advocate why.', {id: 'pathway-guide.home.waiting.easy2'}), 'ask'],
    ],
  );
export const pays = () =>
  tell(msg('Still waiting? Ask the case manager or the NHS commissioner, and the council. They pay for care and can agree things.', {id: 'pathway-guide.home.pays'}), [
    [msg('Still waiting? Ask the people who pay for care.', {id: 'pathway-guide.home.pays.easy1'}), 'money'],
  ]);
export const notDone = () =>
  tell(msg('Are people not doing what the plan says, now that you have left? Tell the community team or your keyworker, and then the NHS commissioner.', {id: 'pathway-guide.home.not-done'}), [
    [msg('Are people not doing what the plan says?', {id: 'pathway-guide.home.not-done.easy1'}), 'disagree'],
    [msg('Tell your team or your keyworker.', {id: 'pathway-guide.home.not-done.easy2'}), 'talk'],
  ]);
