import {msg, str} from '@local-offer/core';
import {hospitalWords} from './messages-hospital.js';
import {tell, type Names, type PersonWords} from './tell.js';

// Those who work in services. What each does is usual, and differs from area to area.

const careCoordinator = (): PersonWords => ({
  who: tell(
    msg('Leads your day-to-day care. In hospital this is often a named nurse.', {id: 'panel-guide.care.who'}),
    msg('This person plans your care each day.', {id: 'panel-guide.care.who.easy'}),
    'care',
    'roles',
  ),
  before: tell(
    msg('Can ask for a review, gathers papers, and talks with you about saying yes or no.', {id: 'panel-guide.care.before'}),
    msg('Gets papers ready. Talks with you about yes or no.', {id: 'panel-guide.care.before.easy'}),
    'information',
    'survival-guide',
  ),
  at: tell(msg('Says how things are, and what the care plan says.', {id: 'panel-guide.care.at'}), msg('Says how things are.', {id: 'panel-guide.care.at.easy'}), 'talk', 'roles'),
  after: tell(msg('Does their part of the plan.', {id: 'panel-guide.care.after'}), msg('Does things from the plan.', {id: 'panel-guide.care.after.easy'}), 'plan', 'roles'),
});

const community = (): PersonWords => ({
  who: tell(
    msg('The local NHS team, such as children’s mental health (CAMHS) or a learning disability team.', {id: 'panel-guide.community.who'}),
    msg('The health team near your home.', {id: 'panel-guide.community.who.easy'}),
    'team',
    'roles',
  ),
  before: tell(
    msg('Works out what help there could be at home.', {id: 'panel-guide.community.before'}),
    msg('Thinks about help at home.', {id: 'panel-guide.community.before.easy'}),
    'home',
    'roles',
  ),
  at: tell(msg('Says what is possible at home.', {id: 'panel-guide.community.at'}), msg('Says what help you could have at home.', {id: 'panel-guide.community.at.easy'}), 'talk', 'roles'),
  after: tell(
    msg('Gives its part of the help that was agreed.', {id: 'panel-guide.community.after'}),
    msg('Gives some of the help.', {id: 'panel-guide.community.after.easy'}),
    'help',
    'roles',
  ),
});

const social = (): PersonWords => ({
  who: tell(
    msg('From the council’s social care team, for children or for adults.', {id: 'panel-guide.social.who'}),
    msg('A social worker comes from the council.', {id: 'panel-guide.social.who.easy'}),
    'council',
    'roles',
  ),
  before: tell(
    msg('Works out what care and support you and your family need.', {id: 'panel-guide.social.before'}),
    msg('Finds out what support you need.', {id: 'panel-guide.social.before.easy'}),
    'look',
    'roles',
  ),
  at: tell(
    msg('Speaks about care, housing and support for your family. If the council shares the rights and duties of a parent for you, speaks about that too.', {id: 'panel-guide.social.at'}),
    msg('Talks about care, your home and your family.', {id: 'panel-guide.social.at.easy'}),
    'family',
    'roles',
  ),
  after: tell(
    msg('Does the council’s part of the plan.', {id: 'panel-guide.social.after'}),
    msg('Does what the council agreed to do.', {id: 'panel-guide.social.after.easy'}),
    'plan',
    'roles',
  ),
});

const education = (): PersonWords => ({
  who: tell(
    msg('From your school or college (often the SENCO, who leads on extra help), or from the council’s education team.', {id: 'panel-guide.education.who'}),
    msg('Someone from your school, your college or the council.', {id: 'panel-guide.education.who.easy'}),
    'school',
    'roles',
  ),
  before: tell(
    msg('Brings your education, health and care (EHC) plan, if you have one, and notes of its last review.', {id: 'panel-guide.education.before'}),
    msg('Brings your school plan, if you have one.', {id: 'panel-guide.education.before.easy'}),
    'plan',
    'roles',
  ),
  at: tell(
    msg('Says what you need to learn well, and where that could be.', {id: 'panel-guide.education.at'}),
    msg('Says what helps you to learn.', {id: 'panel-guide.education.at.easy'}),
    'school',
    'roles',
  ),
  after: tell(
    msg('Does what was agreed about education or the EHC plan.', {id: 'panel-guide.education.after'}),
    msg('Does what was agreed about school.', {id: 'panel-guide.education.after.easy'}),
    'tick',
    'roles',
  ),
});

const listLead = ({list}: Names): PersonWords => ({
  who: tell(
    msg(str`Looks after the ${list}, the list of people who may need more support to stay out of hospital. Often arranges reviews too.`, {id: 'panel-guide.list.who'}),
    msg('This person looks after the support list.', {id: 'panel-guide.list.who.easy'}),
    'list',
    'roles',
  ),
  before: tell(
    msg('Keeps the list and its colours up to date, and tells people when a review may be needed.', {id: 'panel-guide.list.before'}),
    msg('Tells people that you may need a review.', {id: 'panel-guide.list.before.easy'}),
    'colours',
    'roles',
  ),
  after: tell(msg('Brings the list up to date.', {id: 'panel-guide.list.after'}), msg('Changes the list if it needs to change.', {id: 'panel-guide.list.after.easy'}), 'change', 'roles'),
});

const commissioner = (): PersonWords => ({
  who: tell(
    msg('Plans and pays for care, for the integrated care board (ICB), which is the NHS body for your area. Often this person is the chair.', {id: 'panel-guide.commissioner.who'}),
    msg('This person plans and pays for care.', {id: 'panel-guide.commissioner.who.easy'}),
    'money',
    'roles',
  ),
  before: tell(msg('Looks at what could be paid for.', {id: 'panel-guide.commissioner.before'}), msg('Looks at what can be paid for.', {id: 'panel-guide.commissioner.before.easy'}), 'money', 'roles'),
  at: tell(msg('Can agree what is paid for.', {id: 'panel-guide.commissioner.at'}), msg('Can agree to pay for help.', {id: 'panel-guide.commissioner.at.easy'}), 'agree', 'roles'),
  after: tell(
    msg('Takes it further if the plan gets stuck.', {id: 'panel-guide.commissioner.after'}),
    msg('Helps if the plan gets stuck.', {id: 'panel-guide.commissioner.after.easy'}),
    'next',
    'survival-guide',
  ),
});

const health = (): PersonWords => ({
  who: tell(
    msg('Others who look after your health, where the panel needs to hear from them.', {id: 'panel-guide.health.who'}),
    msg('Others who look after your health.', {id: 'panel-guide.health.who.easy'}),
    'doctor',
    'roles',
  ),
  before: tell(msg('May write a report.', {id: 'panel-guide.health.before'}), msg('May write something for the meeting.', {id: 'panel-guide.health.before.easy'}), 'write', 'roles'),
  after: tell(msg('Follows up what was agreed about your health.', {id: 'panel-guide.health.after'}), msg('Helps with your health after the meeting.', {id: 'panel-guide.health.after.easy'}), 'doctor', 'roles'),
});

const police = (): PersonWords => ({
  who: tell(
    msg('Only if they are already involved, and are needed. You can ask why they are there.', {id: 'panel-guide.police.who'}),
    msg('They only come if they are needed. You can ask why.', {id: 'panel-guide.police.who.easy'}),
    'police',
    'roles',
  ),
});

const interpreter = (): PersonWords => ({
  who: tell(
    msg('Someone for another language, for British Sign Language (BSL), or for another way to communicate. It is free for you.', {id: 'panel-guide.interpreter.who'}),
    msg('Helps you to understand people. It is free.', {id: 'panel-guide.interpreter.who.easy'}),
    'talk',
    'accessible-information',
  ),
  before: tell(
    msg('Is booked for you. Say what you need as early as you can.', {id: 'panel-guide.interpreter.before'}),
    msg('Say early what you need.', {id: 'panel-guide.interpreter.before.easy'}),
    'ask',
    'accessible-information',
  ),
  at: tell(
    msg('Passes on what is said, both ways.', {id: 'panel-guide.interpreter.at'}),
    msg('Tells you what people say. Tells people what you say.', {id: 'panel-guide.interpreter.at.easy'}),
    'talk',
    'accessible-information',
  ),
});

const notes = (): PersonWords => ({
  who: tell(
    msg('Someone who writes notes, or who comes to learn about panels. You can say no to someone who comes to learn.', {id: 'panel-guide.notes.who'}),
    msg('Someone who writes notes, or comes to learn.', {id: 'panel-guide.notes.who.easy'}),
    'write',
    'panel-support',
  ),
  at: tell(msg('Writes notes.', {id: 'panel-guide.notes.at'}), msg('Writes down what people say. You can say no to someone who comes to learn.', {id: 'panel-guide.notes.at.easy'}), 'write', 'roles'),
});

export const serviceWords: Readonly<Record<string, (names: Names) => PersonWords>> = {
  'care-coordinator': careCoordinator,
  'community-team': community,
  'social-worker': social,
  education,
  'register-lead': listLead,
  commissioner,
  ...hospitalWords,
  'other-health': health,
  police,
  interpreter,
  'note-taker': notes,
};
