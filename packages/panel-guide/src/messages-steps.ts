import {msg} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';
import {tell} from './tell.js';
import type {StepId} from './topics.js';

/** Something to ask somebody about: "Who do I go to if it is about …". */
export interface TopicWords {
  readonly label: string;
  readonly picture: PictureId;
}

const topic = (label: string, picture: PictureId): TopicWords => ({label, picture});

export const topicWords: Readonly<Record<string, () => TopicWords>> = {
  date: () => topic(msg('the date or the place', {id: 'panel-guide.topic.date'}), 'calendar'),
  'saying-no': () => topic(msg('saying no, or my rights', {id: 'panel-guide.topic.no'}), 'no'),
  everyday: () => topic(msg('an everyday worry', {id: 'panel-guide.topic.everyday'}), 'worried'),
  'who-to-ring': () => topic(msg('not knowing who to ring', {id: 'panel-guide.topic.ring'}), 'phone'),
  medicine: () => topic(msg('medicine or treatment', {id: 'panel-guide.topic.medicine'}), 'medicine'),
  health: () => topic(msg('my physical health', {id: 'panel-guide.topic.health'}), 'doctor'),
  home: () => topic(msg('help at home', {id: 'panel-guide.topic.home'}), 'home'),
  'family-support': () => topic(msg('housing, or support for my family', {id: 'panel-guide.topic.family'}), 'family'),
  school: () => topic(msg('school, college or my EHC plan', {id: 'panel-guide.topic.school'}), 'school'),
  money: () => topic(msg('who pays for my care', {id: 'panel-guide.topic.money'}), 'money'),
  hospital: () => topic(msg('leaving hospital, or a move', {id: 'panel-guide.topic.hospital'}), 'leave-hospital'),
  ward: () => topic(msg('the place where I stay', {id: 'panel-guide.topic.ward'}), 'hospital'),
  understood: () => topic(msg('not being understood', {id: 'panel-guide.topic.understood'}), 'listen'),
  list: () => topic(msg('being on the support list', {id: 'panel-guide.topic.list'}), 'list'),
  report: () => topic(msg('the report or the plan', {id: 'panel-guide.topic.report'}), 'report'),
  'review-problem': () => topic(msg('a problem with the review', {id: 'panel-guide.topic.problem'}), 'disagree'),
  safe: () => topic(msg('someone not being safe', {id: 'panel-guide.topic.safe'}), 'safe'),
};

/** What each step says. `ask` stands for whoever the answer names. */
export const stepWords: Readonly<Record<StepId, () => Statement>> = {
  ask: () =>
    tell(
      msg('Tell the first person you can reach. You can ask someone to write it down or to come with you.', {id: 'panel-guide.step.ask'}),
      msg('Tell the first person you can reach.', {id: 'panel-guide.step.ask.easy'}),
      'talk',
      'plain-words',
    ),
  chair: () =>
    tell(
      msg('Tell the chair. For a problem with the review, the chair is usually the first person to speak to.', {id: 'panel-guide.step.chair'}),
      msg('Tell the chair. The chair leads the meeting.', {id: 'panel-guide.step.chair.easy'}),
      'meeting',
      'cetr',
    ),
  trust: () =>
    tell(
      msg('Ask someone you trust to help you: the nurse who looks after you, your advocate or your family.', {id: 'panel-guide.step.trust'}),
      msg('Ask someone you trust to help you.', {id: 'panel-guide.step.trust.easy'}),
      'help',
      'cetr',
    ),
  'report-late': () =>
    tell(
      msg('No report after two weeks? Ask your care coordinator or the NHS commissioner. Two weeks is what a family guide from 2019 says.', {id: 'panel-guide.step.late'}),
      msg('No report after two weeks? Ask the person who plans your care.', {id: 'panel-guide.step.late.easy'}),
      'report',
      'survival-guide',
    ),
  commissioner: () =>
    tell(
      msg('Still stuck? Ask the NHS commissioner at the integrated care board (ICB), who plans and pays for care.', {id: 'panel-guide.step.commissioner'}),
      msg('Still stuck? Ask the people who plan and pay for care.', {id: 'panel-guide.step.commissioner.easy'}),
      'money',
      'survival-guide',
    ),
  oversight: () =>
    tell(
      msg('NHS guidance speaks of a local panel that checks how reviews go (an oversight panel). Ask the commissioner if it can look at yours.', {id: 'panel-guide.step.oversight'}),
      msg('A group checks how reviews go. Ask if they can look at yours.', {id: 'panel-guide.step.oversight.easy'}),
      'look',
      'oversight',
    ),
  complain: () => ({
    standard: msg('You can complain at any time. That is separate from the other steps. About the NHS, ask its advice desk (PALS). About the council, ask the council. Not settled? Then you can go to an ombudsman. If you are kept in hospital under the Mental Health Act, you can also tell the Care Quality Commission (CQC).', {
      id: 'panel-guide.step.complain',
    }),
    easy: [
      {text: msg('You can complain too. PALS at the NHS, or the council, can tell you how.', {id: 'panel-guide.step.complain.easy'}), picture: 'write'},
      {text: msg('Still not right? An ombudsman can look at your complaint.', {id: 'panel-guide.step.complain.easy2'}), picture: 'look'},
    ],
    source: 'complaints',
  }),
  'education-help': () => ({
    standard: msg('For school and EHC plans, ask SENDIASS, a free advice service. They can explain mediation (talks that help people agree) and the tribunal (where you can appeal).', {id: 'panel-guide.step.education'}),
    easy: [
      {text: msg('Ask SENDIASS about school. Their help is free.', {id: 'panel-guide.step.education.easy'}), picture: 'school'},
      {text: msg('They can tell you how to appeal.', {id: 'panel-guide.step.education.easy2'}), picture: 'ask'},
    ],
    source: 'complaints',
  }),
  safety: () => ({
    standard: msg('Is someone not safe? Tell the council’s safeguarding team now, without waiting for any other step. In danger, call 999.', {id: 'panel-guide.step.safety'}),
    easy: [
      {text: msg('Is someone not safe? Tell the council now.', {id: 'panel-guide.step.safety.easy1'}), picture: 'safe'},
      {text: msg('Is someone in danger? Call 999.', {id: 'panel-guide.step.safety.easy2'}), picture: 'emergency'},
    ],
    source: 'complaints',
  }),
};

/** What comes before the steps of a topic: what a word means, and the four rights of whoever says no. */
export const noteWords: Readonly<Record<string, () => Statement>> = {
  school: () =>
    tell(
      msg('An EHC plan is an education, health and care plan. It says what extra help someone needs, up to the age of 25.', {id: 'panel-guide.ehc'}),
      msg('An EHC plan says what extra help you need to learn.', {id: 'panel-guide.ehc.easy'}),
      'school',
      'ehc-plan',
    ),
  'saying-no': () => ({
    standard: msg(
      'You can say no, and you can change your mind at any time. Services must not give you worse care because you said no. You have a right to an advocate, who helps you to speak up. You can ask about other kinds of review.',
      {id: 'panel-guide.rights'},
    ),
    easy: [
      {text: msg('You can say no. You can change your mind.', {id: 'panel-guide.rights.easy1'}), picture: 'no'},
      {text: msg('They must not give you worse care because you said no.', {id: 'panel-guide.rights.easy2'}), picture: 'care'},
      {text: msg('You have a right to an advocate, who helps you to speak up.', {id: 'panel-guide.rights.easy3'}), picture: 'advocate'},
      {text: msg('You can ask about other kinds of review.', {id: 'panel-guide.rights.easy4'}), picture: 'meeting'},
    ],
    source: 'consent',
  }),
};

/** Said where the area file names nobody for a step. */
export const noContact = (): Statement =>
  tell(
    msg('Not sure how to reach them? Ask the team who helps you now, your GP or your council.', {id: 'panel-guide.reach'}),
    msg('Not sure how? Ask your team, your GP or your council.', {id: 'panel-guide.reach.easy'}),
    'question',
    'plain-words',
  );
