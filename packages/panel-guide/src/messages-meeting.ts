import {msg, str} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import type {Statement} from '@local-offer/ui';
import {tell} from './tell.js';

export const what = (review: string): readonly Statement[] => [
  tell(
    msg(str`A ${review} is a meeting about your care, education and treatment. It asks whether they are right, and what would help you to live well outside hospital.`, {
      id: 'panel-guide.what.meeting',
    }),
    msg(str`A ${review} is a meeting about your care. It looks at what would help.`, {id: 'panel-guide.what.meeting.easy'}),
    'meeting',
    'cetr',
  ),
  tell(
    msg('In this guide, “you” means the person the meeting is about. Are you a parent or carer? Read it together if you can.', {id: 'panel-guide.what.you'}),
    msg('You can read this with someone you trust.', {id: 'panel-guide.what.you.easy'}),
    'read',
    'plain-words',
  ),
];

export const independent = (): readonly Statement[] => [
  tell(
    msg('Two of the three have no part in your care: the expert by experience, who knows this from their own life, and the clinical expert. That makes them independent. They must say if they have any link to your services.', {
      id: 'panel-guide.independent',
    }),
    msg('Two of the three are not part of your care team.', {id: 'panel-guide.independent.easy'}),
    'people',
  ),
  tell(
    msg('The chair often works for the organisation that pays for your care. So the chair is not independent in the same way.', {id: 'panel-guide.independent.chair'}),
    msg('The chair may work for the people who pay for your care.', {id: 'panel-guide.independent.chair.easy'}),
    'money',
  ),
];

export const fewerThanThree = (review: string): Statement => ({
  standard: msg(str`With fewer than these three it is not a ${review}. It is another kind of meeting, such as an urgent meeting (Local Area Emergency Protocol, LAEP), and should be called that.`, {
    id: 'panel-guide.fewer',
  }),
  easy: [
    {text: msg(str`Fewer than three on the panel? Then it is not a ${review}.`, {id: 'panel-guide.fewer.easy1'}), picture: 'not'},
    {text: msg('Then it is a meeting, or an urgent meeting.', {id: 'panel-guide.fewer.easy2'}), picture: 'meeting'},
  ],
  source: 'laep',
});

/** Shown only where the area file says that the new law is in force. */
export const lawNow = (): Statement => ({
  standard: msg('Are you kept in hospital under the Mental Health Act? Then the law says that the clinician in charge and the council must think about what the report recommends.', {
    id: 'panel-guide.law',
  }),
  easy: [
    {text: msg('Are you kept in hospital under the Mental Health Act?', {id: 'panel-guide.law.easy1'}), picture: 'hospital'},
    {text: msg('Then your doctor and the council must think about the report.', {id: 'panel-guide.law.easy2'}), picture: 'law'},
  ],
  source: 'mha-2025',
});

export const whoLeads = (): Statement =>
  tell(
    msg(
      'Usually someone from the NHS body that pays for your care. In one area the local NHS board (integrated care board, ICB) leads for people in the community. There, NHS England leads for children in a mental health hospital, and for adults in a secure one.',
      {id: 'panel-guide.leads.usual'},
    ),
    msg('It depends on where you are. Ask who leads yours.', {id: 'panel-guide.leads.usual.easy'}),
    'question',
    'leads',
  );

const item = (standard: string, easy: string, picture: PictureId) => tell(standard, easy, picture, 'cetr');

export const talkIntro = (): Statement =>
  tell(
    msg('You should get the chance to talk about:', {id: 'panel-guide.talk.intro'}),
    msg('You can talk about these things.', {id: 'panel-guide.talk.intro.easy'}),
    'talk',
    'cetr',
  );

export const talkAbout = (): readonly Statement[] => [
  item(msg('whether you feel safe', {id: 'panel-guide.talk.safe'}), msg('Do you feel safe?', {id: 'panel-guide.talk.safe.easy'}), 'safe'),
  item(msg('how you feel about your care and treatment', {id: 'panel-guide.talk.care'}), msg('How do you feel about your care?', {id: 'panel-guide.talk.care.easy'}), 'care'),
  item(msg('what your days are like', {id: 'panel-guide.talk.days'}), msg('What are your days like?', {id: 'panel-guide.talk.days.easy'}), 'clock'),
  item(msg('your physical health', {id: 'panel-guide.talk.health'}), msg('Is your body well?', {id: 'panel-guide.talk.health.easy'}), 'doctor'),
  item(msg('school, college and learning', {id: 'panel-guide.talk.school'}), msg('What about school or college?', {id: 'panel-guide.talk.school.easy'}), 'school'),
  item(msg('what you want in the future, and a plan for it', {id: 'panel-guide.talk.future'}), msg('What do you want in the future?', {id: 'panel-guide.talk.future.easy'}), 'plan'),
  item(msg('whether you need to be in hospital', {id: 'panel-guide.talk.hospital'}), msg('Do you need to be in hospital?', {id: 'panel-guide.talk.hospital.easy'}), 'hospital'),
];

const holds = (standard: string, easy: string, picture: PictureId) => tell(standard, easy, picture, 'principles');

export const principlesIntro = (): Statement =>
  tell(
    msg('Everyone on the panel should work in these eight ways. Their first letters spell PERSONAL.', {id: 'panel-guide.personal'}),
    msg('Everyone on the panel should do these things.', {id: 'panel-guide.personal.easy'}),
    'people',
    'principles',
  );

/** The eight principles, whose first letters spell PERSONAL. */
export const principles = (): readonly Statement[] => [
  holds(
    msg('Person- and family-centred: you and your family come first.', {id: 'panel-guide.personal.p'}),
    msg('You and your family come first.', {id: 'panel-guide.personal.p.easy'}),
    'family',
  ),
  holds(
    msg('Evidence based: they look at facts, and at what is known to help.', {id: 'panel-guide.personal.e'}),
    msg('They look at facts.', {id: 'panel-guide.personal.e.easy'}),
    'look',
  ),
  holds(msg('Rights led: your rights guide what they do.', {id: 'panel-guide.personal.r'}), msg('They think about your rights.', {id: 'panel-guide.personal.r.easy'}), 'law'),
  holds(
    msg('Seeing the whole person: not only an illness or a problem.', {id: 'panel-guide.personal.s'}),
    msg('They see you as a whole person.', {id: 'panel-guide.personal.s.easy'}),
    'person',
  ),
  holds(
    msg('Open, independent and challenging: they are honest, and ask hard questions of services.', {id: 'panel-guide.personal.o'}),
    msg('They ask services hard questions.', {id: 'panel-guide.personal.o.easy'}),
    'question',
  ),
  holds(
    msg('Nothing about us without us: you take part in what is decided.', {id: 'panel-guide.personal.n'}),
    msg('You take part in what they decide.', {id: 'panel-guide.personal.n.easy'}),
    'choose',
  ),
  holds(msg('Action focused: the meeting ends with clear things to do.', {id: 'panel-guide.personal.a'}), msg('They write down what to do next.', {id: 'panel-guide.personal.a.easy'}), 'next'),
  holds(
    msg('Living life in the community: the aim is a good life outside hospital.', {id: 'panel-guide.personal.l'}),
    msg('They want you to have a good life outside hospital.', {id: 'panel-guide.personal.l.easy'}),
    'home',
  ),
];

const question = (standard: string, easy: string, picture: PictureId) => tell(standard, easy, picture, 'survival-guide');

/** Questions to take along. The sheet offers each of them too, and its files know them by these ids. */
export const questions = (): Readonly<Record<string, Statement>> => ({
  safe: question(msg('Am I safe here, and what would make me safer?', {id: 'panel-guide.ask.safe'}), msg('Am I safe?', {id: 'panel-guide.ask.safe.easy'}), 'safe'),
  care: question(msg('What is my care and treatment for, and is it helping?', {id: 'panel-guide.ask.care'}), msg('Is my care helping me?', {id: 'panel-guide.ask.care.easy'}), 'care'),
  medicine: question(msg('Why do I take each medicine? Could it change?', {id: 'panel-guide.ask.medicine'}), msg('Why do I take this medicine?', {id: 'panel-guide.ask.medicine.easy'}), 'medicine'),
  home: question(
    msg('Could I get this help at home, and what would that need?', {id: 'panel-guide.ask.home'}),
    msg('Can I get help at home?', {id: 'panel-guide.ask.home.easy'}),
    'home',
  ),
  school: question(msg('What happens about school or college?', {id: 'panel-guide.ask.school'}), msg('What happens about school?', {id: 'panel-guide.ask.school.easy'}), 'school'),
  plan: question(msg('What is the plan, who does what, and by when?', {id: 'panel-guide.ask.plan'}), msg('What is the plan? Who does it?', {id: 'panel-guide.ask.plan.easy'}), 'plan'),
  stuck: question(
    msg('Who do I tell if the plan does not happen?', {id: 'panel-guide.ask.stuck'}),
    msg('Who do I tell if it does not happen?', {id: 'panel-guide.ask.stuck.easy'}),
    'phone',
  ),
});

const help = (standard: string, easy: string, picture: PictureId, source = 'meeting-checklist') => tell(standard, easy, picture, source);

/** What can make a meeting easier. The sheet offers each of them too, and its files know them by these ids. */
export const helps = (): Readonly<Record<string, Statement>> => ({
  breaks: help(msg('Breaks, and a sign that I need one', {id: 'panel-guide.help.breaks'}), msg('I need breaks', {id: 'panel-guide.help.breaks.easy'}), 'break', 'easy-booklet'),
  quiet: help(msg('A quiet room with soft light', {id: 'panel-guide.help.quiet'}), msg('I need a quiet room', {id: 'panel-guide.help.quiet.easy'}), 'calm'),
  short: help(msg('A shorter meeting, or only part of it', {id: 'panel-guide.help.short'}), msg('I need a short meeting', {id: 'panel-guide.help.short.easy'}), 'clock'),
  video: help(msg('Joining by video, with my camera off', {id: 'panel-guide.help.video'}), msg('I want to join by video', {id: 'panel-guide.help.video.easy'}), 'video-call'),
  write: help(msg('Writing it down instead of saying it', {id: 'panel-guide.help.write'}), msg('I want to write things down', {id: 'panel-guide.help.write.easy'}), 'write', 'easy-booklet'),
  'easy-read': help(msg('Pictures, Easy Read or large print', {id: 'panel-guide.help.easy-read'}), msg('I want Easy Read', {id: 'panel-guide.help.easy-read.easy'}), 'read', 'accessible-information'),
  place: help(msg('A place I can get into and move around in', {id: 'panel-guide.help.place'}), msg('I need help to move around', {id: 'panel-guide.help.place.easy'}), 'wheelchair'),
  before: help(msg('Being told before the meeting who comes and what they may ask', {id: 'panel-guide.help.before'}), msg('Tell me first who comes', {id: 'panel-guide.help.before.easy'}), 'people'),
});

export const breaks = (): readonly Statement[] => [
  tell(
    msg('You can ask for a break or a stop at any time, and you do not have to say why. You do not have to talk.', {id: 'panel-guide.breaks.stop'}),
    msg('You can stop or have a break. You do not have to talk.', {id: 'panel-guide.breaks.stop.easy'}),
    'break',
    'easy-booklet',
  ),
  tell(
    msg('Tell the chair before the meeting what would help you. The sheet below has ideas to tick.', {id: 'panel-guide.breaks.tell'}),
    msg('Tell the chair what helps you.', {id: 'panel-guide.breaks.tell.easy'}),
    'ask',
    'meeting-checklist',
  ),
];
