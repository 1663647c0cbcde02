import {msg, str} from '@local-offer/core';
import {tell, type Names, type PersonWords} from './tell.js';

// The panel, you, and those who are there for you.

const papers = () =>
  tell(
    msg('Reads papers about you only if you agreed. If you cannot decide this yourself, a best interests decision must have been made.', {id: 'panel-guide.papers'}),
    msg('Reads papers about you only if that was agreed.', {id: 'panel-guide.papers.easy'}),
    'read',
  );

const agrees = () =>
  tell(
    msg('Helps to decide what the report and the action plan say.', {id: 'panel-guide.agrees'}),
    msg('Helps to decide what goes in the report.', {id: 'panel-guide.agrees.easy'}),
    'report',
    'cetr',
  );

const chair = (): PersonWords => ({
  who: tell(
    msg('Leads the meeting. Usually someone from the NHS body that pays for your care, or someone who stands in for them and is allowed to decide.', {
      id: 'panel-guide.chair.who',
    }),
    msg('The chair leads the meeting.', {id: 'panel-guide.chair.who.easy'}),
    'meeting',
  ),
  before: tell(
    msg('Sets the date, invites people, finds the two experts and sends out papers.', {id: 'panel-guide.chair.before'}),
    msg('Picks the date and invites people.', {id: 'panel-guide.chair.before.easy'}),
    'calendar',
    'meeting-checklist',
  ),
  at: tell(
    msg('Runs the meeting, and makes sure that everyone is heard.', {id: 'panel-guide.chair.at'}),
    msg('Makes sure that everyone can speak.', {id: 'panel-guide.chair.at.easy'}),
    'listen',
    'cetr',
  ),
  after: tell(
    msg('Writes the report and the action plan, sends them out, and checks that what was agreed is done.', {id: 'panel-guide.chair.after'}),
    msg('Writes the report and a plan. Checks that things get done.', {id: 'panel-guide.chair.after.easy'}),
    'report',
    'cetr',
  ),
});

const lived = (): PersonWords => ({
  who: tell(
    msg('An autistic person, a person with a learning disability, or a family carer. They are trained and checked, and have no part in your care.', {
      id: 'panel-guide.lived.who',
    }),
    msg('Someone who knows this from their own life.', {id: 'panel-guide.lived.who.easy'}),
    'person',
  ),
  before: papers(),
  at: tell(
    msg('Asks what life is like for you, questions what others say, and helps to shape the plan.', {id: 'panel-guide.lived.at'}),
    msg('Asks you what life is like. Listens to you.', {id: 'panel-guide.lived.at.easy'}),
    'listen',
    'cetr',
  ),
  after: agrees(),
});

const clinical = (): PersonWords => ({
  who: tell(
    msg('A registered health professional, who has no part in your care.', {id: 'panel-guide.clinical.who'}),
    msg('A health expert from outside your team.', {id: 'panel-guide.clinical.who.easy'}),
    'doctor',
    'panel-support',
  ),
  before: papers(),
  at: tell(
    msg('Looks at your care, treatment and medicines with fresh eyes, and asks whether they are right for you.', {id: 'panel-guide.clinical.at'}),
    msg('Asks if your care and medicine are right for you.', {id: 'panel-guide.clinical.at.easy'}),
    'medicine',
    'cetr',
  ),
  after: agrees(),
});

const extra = (): PersonWords => ({
  who: tell(
    msg('Someone who knows one subject well, such as children’s social care, education, autism, medicines or food. For a child, the chair should think about asking someone from social care or education.', {
      id: 'panel-guide.extra.who',
    }),
    msg('Someone who knows a lot about one thing.', {id: 'panel-guide.extra.who.easy'}),
    'team',
  ),
  before: tell(
    msg('Is asked to come where the panel needs to know more.', {id: 'panel-guide.extra.before'}),
    msg('The chair can ask them to come.', {id: 'panel-guide.extra.before.easy'}),
    'ask',
    'meeting-checklist',
  ),
  at: tell(msg('Looks closely at their own subject.', {id: 'panel-guide.extra.at'}), msg('Looks at the thing they know about.', {id: 'panel-guide.extra.at.easy'}), 'look'),
});

const you = (): PersonWords => ({
  who: tell(
    msg('The meeting is about you. You must be asked and listened to. You choose whether to go in.', {id: 'panel-guide.you.who'}),
    msg('The meeting is about you. You choose if you go in.', {id: 'panel-guide.you.who.easy'}),
    'person',
    'cetr',
  ),
  before: tell(
    msg('Say whether you agree, choose who you want there, and write down what you want to say. There are planner booklets for that.', {id: 'panel-guide.you.before'}),
    msg('Say if you agree. Choose who you want there.', {id: 'panel-guide.you.before.easy'}),
    'choose',
    'meeting-checklist',
  ),
  at: tell(
    msg('Say as much or as little as you want. Ask for a break, or leave.', {id: 'panel-guide.you.at'}),
    msg('You can talk or not talk. You can have a break.', {id: 'panel-guide.you.at.easy'}),
    'talk',
    'easy-booklet',
  ),
  after: tell(
    msg('You should get the report. You can ask someone to go through it with you, and say how the meeting was for you.', {id: 'panel-guide.you.after'}),
    msg('You should get the report. Someone can read it with you.', {id: 'panel-guide.you.after.easy'}),
    'report',
    'cetr',
  ),
});

const family = (): PersonWords => ({
  who: tell(
    msg('A parent, carer, friend or anyone else you trust. If you are 16 or over, you choose whether they come.', {id: 'panel-guide.family.who'}),
    msg('Someone you trust, like a parent or a friend.', {id: 'panel-guide.family.who.easy'}),
    'family',
    'survival-guide',
  ),
  before: tell(
    msg('Should be told in good time, from your 16th birthday only if you agree. A family guide from 2019 says two weeks or more. Can write down what they want to say.', {id: 'panel-guide.family.before'}),
    msg('Should be told in good time. From 16, only if you agree.', {id: 'panel-guide.family.before.easy'}),
    'letter',
    'survival-guide',
  ),
  at: tell(
    msg('Says what they have seen, what has happened before, and what works.', {id: 'panel-guide.family.at'}),
    msg('Says what helps you.', {id: 'panel-guide.family.at.easy'}),
    'talk',
    'survival-guide',
  ),
  after: tell(
    msg('Should get the report if they were at the meeting.', {id: 'panel-guide.family.after'}),
    msg('Should get the report if they were there.', {id: 'panel-guide.family.after.easy'}),
    'report',
    'cetr',
  ),
});

const advocate = (): PersonWords => ({
  who: tell(
    msg('Helps you to speak up, and does not work for your services. In hospital this can be an independent mental health advocate (IMHA). For a decision you cannot make yourself it can be an independent mental capacity advocate (IMCA).', {
      id: 'panel-guide.advocate.who',
    }),
    msg('An advocate helps you to speak up.', {id: 'panel-guide.advocate.who.easy'}),
    'advocate',
    'cetr',
  ),
  before: tell(
    msg('Helps you to get ready, and to think about saying yes or no.', {id: 'panel-guide.advocate.before'}),
    msg('Helps you to get ready, and to think about yes or no.', {id: 'panel-guide.advocate.before.easy'}),
    'choose',
    'cetr',
  ),
  at: tell(
    msg('Speaks up with you, or for you if you want that.', {id: 'panel-guide.advocate.at'}),
    msg('Speaks with you, or for you.', {id: 'panel-guide.advocate.at.easy'}),
    'advocate',
    'cetr',
  ),
  after: tell(
    msg('Can go through the report with you.', {id: 'panel-guide.advocate.after'}),
    msg('Can read the report with you.', {id: 'panel-guide.advocate.after.easy'}),
    'read',
    'plain-words',
  ),
});

const keyworker = ({list}: Names): PersonWords => ({
  who: tell(
    msg(str`A worker for children and young people up to 25 who are on the support list (${list}). Helps you, and helps services to work together.`, {id: 'panel-guide.keyworker.who'}),
    msg('A keyworker helps you. They help services to work together.', {id: 'panel-guide.keyworker.who.easy'}),
    'help',
    'keyworkers',
  ),
  before: tell(
    msg('Helps you and your family to get ready.', {id: 'panel-guide.keyworker.before'}),
    msg('Helps you to get ready.', {id: 'panel-guide.keyworker.before.easy'}),
    'plan',
    'keyworkers',
  ),
  at: tell(msg('Is there to support you.', {id: 'panel-guide.keyworker.at'}), msg('Supports you at the meeting.', {id: 'panel-guide.keyworker.at.easy'}), 'help', 'keyworkers'),
  after: tell(
    msg('Keeps the plan moving.', {id: 'panel-guide.keyworker.after'}),
    msg('Helps the plan to happen.', {id: 'panel-guide.keyworker.after.easy'}),
    'next',
    'keyworkers',
  ),
});

export const panelWords: Readonly<Record<string, (names: Names) => PersonWords>> = {
  chair,
  'expert-by-experience': lived,
  'clinical-expert': clinical,
  'extra-expert': extra,
  person: you,
  family,
  advocate,
  keyworker,
};
