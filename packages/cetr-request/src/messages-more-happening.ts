import {msg} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';
import {noneOfThese, ratherNot, somethingElse, type Ask} from './messages-more-people.js';
import {dontKnow, no, yes} from './messages-questions.js';

/*
 * Further questions about health, about what is happening, about hospital, and about meetings.
 */

const same = (text: string) => ({standard: text, easy: text});

export const askCondition: Ask = (self) => ({
  ...same(self ? msg('Which of these is true for you?', {id: 'cetr-request.condition.self'}) : msg('Which of these is true for the person?', {id: 'cetr-request.condition'})),
  why: {
    standard: msg('It helps to find the right team. Any answer is all right: you can always go on.', {id: 'cetr-request.condition.why'}),
    easy: [{text: msg('Any answer is OK. You can always go on.', {id: 'cetr-request.condition.why.easy'}), picture: 'heart'}],
  },
});
export const conditions = () => ({
  'learning-disability': msg('Learning disability', {id: 'cetr-request.condition.learning-disability'}),
  autistic: msg('Autistic', {id: 'cetr-request.condition.autistic'}),
  both: msg('Both of these', {id: 'cetr-request.condition.both'}),
  waiting: msg('Waiting for an assessment', {id: 'cetr-request.condition.waiting'}),
  dk: msg('I am not sure', {id: 'cetr-request.condition.not-sure'}),
  'rather-not': ratherNot(),
});

export const askHealth: Ask = (self) => ({
  ...same(self ? msg('Do you have other health needs?', {id: 'cetr-request.health.self'}) : msg('Does the person have other health needs?', {id: 'cetr-request.health'})),
  why: {
    standard: msg('Illness, pain and medicine can change how someone feels and acts.', {id: 'cetr-request.health.why'}),
    easy: [{text: msg('Tell us about illness, pain or medicine.', {id: 'cetr-request.health.why.easy'}), picture: 'medicine'}],
  },
});
export const healthHint = () => msg('Of body or mind, and any medicine.', {id: 'cetr-request.health.hint'});

export const askEhc: Ask = (self) => ({
  ...same(self ? msg('Do you have an EHC plan?', {id: 'cetr-request.ehc.self'}) : msg('Does the person have an EHC plan?', {id: 'cetr-request.ehc'})),
  why: {
    standard: msg('It is an Education, Health and Care plan. From 18, the review is called a CETR with this plan and a CTR without it. That is a name, not a decision.', {
      id: 'cetr-request.ehc.why',
    }),
    easy: [{text: msg('It is a plan for education, health and care.', {id: 'cetr-request.ehc.why.easy'}), picture: 'plan'}],
    source: 'cetr',
  },
});
export const ehcs = () => ({yes: yes(), no: no(), applied: msg('Asked for, not there yet', {id: 'cetr-request.ehc.applied'}), dk: dontKnow()});

export const askEducation: Ask = (self) => ({
  ...same(self ? msg('Do you go to school, college or work?', {id: 'cetr-request.education.self'}) : msg('Does the person go to school, college or work?', {id: 'cetr-request.education'})),
  why: {
    standard: msg('The review can look at learning and work too.', {id: 'cetr-request.education.why'}),
    easy: [{text: msg('The review can look at school and work too.', {id: 'cetr-request.education.why.easy'}), picture: 'school'}],
  },
});
export const educations = () => ({
  school: msg('School', {id: 'cetr-request.education.school'}),
  college: msg('College or training', {id: 'cetr-request.education.college'}),
  work: msg('Work', {id: 'cetr-request.education.work'}),
  none: noneOfThese(),
  dk: dontKnow(),
});
export const fullTime = () => msg('Full time?', {id: 'cetr-request.education.full'});
export const noEducation = (): Statement => ({
  standard: msg('From 16, a review for someone who is not in education may be called a CTR. It is a meeting about what would help, too.', {id: 'cetr-request.education.none'}),
  easy: [{text: msg('From 16, the review may have another name: CTR.', {id: 'cetr-request.education.none.easy'}), picture: 'meeting'}],
  source: 'cetr',
});

export const askSince: Ask = () => ({
  standard: msg('When did things change?', {id: 'cetr-request.since'}),
  easy: msg('When did it get hard?', {id: 'cetr-request.since.easy'}),
  why: {
    standard: msg('A rough idea is enough.', {id: 'cetr-request.since.why'}),
    easy: [{text: msg('You do not need the exact day.', {id: 'cetr-request.since.why.easy'}), picture: 'calendar'}],
  },
});

export const askLastYear: Ask = () => ({
  standard: msg('Did any of these happen in the last year?', {id: 'cetr-request.last-year'}),
  easy: msg('What happened in the last year?', {id: 'cetr-request.last-year.easy'}),
  why: {
    standard: msg('It shows what help was needed. Nothing is counted.', {id: 'cetr-request.last-year.why'}),
    easy: [{text: msg('Choose what happened. Nothing is counted.', {id: 'cetr-request.last-year.why.easy'}), picture: 'choose'}],
  },
});
export const lastYear = () => ({
  ae: msg('A&E because of mental health', {id: 'cetr-request.last-year.ae'}),
  crisis: msg('Help from a crisis team', {id: 'cetr-request.last-year.crisis'}),
  hospital: msg('A stay in hospital', {id: 'cetr-request.last-year.hospital'}),
  police: msg('The police came, or were called', {id: 'cetr-request.last-year.police'}),
  missing: msg('Going missing', {id: 'cetr-request.last-year.missing'}),
  exclusion: msg('Sent home or excluded from school', {id: 'cetr-request.last-year.exclusion'}),
  moved: msg('Moving home', {id: 'cetr-request.last-year.moved'}),
  none: noneOfThese(),
  dk: dontKnow(),
  'rather-not': ratherNot(),
});

export const askAtRisk: Ask = () => ({
  standard: msg('Could home, school or another placement come to an end?', {id: 'cetr-request.at-risk'}),
  easy: msg('Could home or school come to an end?', {id: 'cetr-request.at-risk.easy'}),
  why: {
    standard: msg('Losing a place can make things much harder.', {id: 'cetr-request.at-risk.why'}),
    easy: [{text: msg('Losing a place makes things hard.', {id: 'cetr-request.at-risk.why.easy'}), picture: 'move-house'}],
  },
});
export const maybe = () => ({yes: yes(), no: no(), dk: dontKnow(), 'rather-not': ratherNot()});
export const atRiskWhat = () => msg('Which, and why?', {id: 'cetr-request.at-risk.what'});

export const askSafety: Ask = () => ({
  standard: msg('Are you worried about anyone’s safety?', {id: 'cetr-request.safety'}),
  easy: msg('Is someone not safe?', {id: 'cetr-request.safety.easy'}),
  why: {
    standard: msg('Nobody reads this straight away. If someone is in danger now, call 999.', {id: 'cetr-request.safety.why'}),
    easy: [{text: msg('Is there danger now? Call 999.', {id: 'cetr-request.safety.why.easy'}), picture: 'emergency'}],
  },
});
export const safetyHint = () => msg('Anyone’s: at home, at school or outside.', {id: 'cetr-request.safety.hint'});

export const askHelps: Ask = () => ({
  standard: msg('What helps, and what has been tried?', {id: 'cetr-request.helps'}),
  easy: msg('What helps?', {id: 'cetr-request.helps.easy'}),
  why: {
    standard: msg('Then what works can go on, and nobody starts from nothing.', {id: 'cetr-request.helps.why'}),
    easy: [{text: msg('Tell us what makes things better.', {id: 'cetr-request.helps.why.easy'}), picture: 'help'}],
  },
});

export const askWishes: Ask = (self) => ({
  ...(self
    ? same(msg('What would you like to happen?', {id: 'cetr-request.wishes.self'}))
    : {
        standard: msg('What would you and the person like to happen?', {id: 'cetr-request.wishes'}),
        easy: msg('What does the person want?', {id: 'cetr-request.wishes.easy'}),
      }),
  why: {
    standard: msg('What matters most should come first. It is fine not to know.', {id: 'cetr-request.wishes.why'}),
    easy: [
      {text: msg('Tell us what matters most.', {id: 'cetr-request.wishes.why.easy1'}), picture: 'heart'},
      {text: msg('It is OK not to know.', {id: 'cetr-request.wishes.why.easy2'}), picture: 'question'},
    ],
  },
});

export const askStrengths: Ask = (self) => ({
  ...same(
    self
      ? msg('What are you good at, and what do you enjoy?', {id: 'cetr-request.strengths.self'})
      : msg('What is the person good at, and what do they enjoy?', {id: 'cetr-request.strengths'}),
  ),
  why: {
    standard: msg('A good plan starts from good things.', {id: 'cetr-request.strengths.why'}),
    easy: [{text: msg('Tell us about good things.', {id: 'cetr-request.strengths.why.easy'}), picture: 'happy'}],
  },
});

export const askWard: Ask = (self) => ({
  ...same(self ? msg('Which hospital are you in?', {id: 'cetr-request.ward.self'}) : msg('Which hospital is the person in?', {id: 'cetr-request.ward'})),
  why: {
    standard: msg('So that the team knows whom to ask, and how long it has been.', {id: 'cetr-request.ward.why'}),
    easy: [{text: msg('Then the team knows whom to ask.', {id: 'cetr-request.ward.why.easy'}), picture: 'hospital'}],
  },
});
export const ward = () => msg('Hospital and ward', {id: 'cetr-request.ward.name'});
export const wardSince = () => msg('Since when?', {id: 'cetr-request.ward.since'});
export const wardSection = () => msg('Is it under the Mental Health Act (“sectioned”)?', {id: 'cetr-request.ward.section'});
export const wardSections = () => ({
  detained: msg('Yes, detained', {id: 'cetr-request.ward.detained'}),
  informal: msg('No, informal', {id: 'cetr-request.ward.informal'}),
  dk: dontKnow(),
  'rather-not': ratherNot(),
});

export const askLastReview: Ask = () => ({
  ...same(msg('Has there been a review before?', {id: 'cetr-request.last-review'})),
  why: {
    standard: msg('Then the team can look at what was agreed. A review is a meeting called CETR or CTR.', {id: 'cetr-request.last-review.why'}),
    easy: [{text: msg('A review is a meeting called CETR or CTR.', {id: 'cetr-request.last-review.why.easy'}), picture: 'meeting'}],
  },
});
export const lastReviewDate = () => msg('When was it? (if you know)', {id: 'cetr-request.last-review.date'});
export const lastReviewReport = () => msg('Is there a report?', {id: 'cetr-request.last-review.report'});

export const askLeaving: Ask = () => ({
  ...same(msg('Is there a plan for leaving hospital?', {id: 'cetr-request.leaving'})),
  why: {
    standard: msg('Leaving should be planned from the start. Write a date, the plan, or what is missing.', {id: 'cetr-request.leaving.why'}),
    easy: [{text: msg('Tell us about going home.', {id: 'cetr-request.leaving.why.easy'}), picture: 'leave-hospital'}],
  },
});

export const askOnList: Ask = (self) => ({
  ...same(self ? msg('Are you on the support list already?', {id: 'cetr-request.on-list.self'}) : msg('Is the person on the support list already?', {id: 'cetr-request.on-list'})),
  why: {
    standard: msg('Then nobody has to be added twice.', {id: 'cetr-request.on-list.why'}),
    easy: [{text: msg('The support list helps services to plan.', {id: 'cetr-request.on-list.why.easy'}), picture: 'list'}],
  },
});
export const toldColour = () => msg('What colour were you told?', {id: 'cetr-request.on-list.colour'});
export const toldColourHint = () => msg('Only what someone told you. This form gives no colour.', {id: 'cetr-request.on-list.colour.hint'});
export const colours = (): Readonly<Record<string, string>> => ({
  red: msg('Red', {id: 'cetr-request.red'}),
  amber: msg('Amber', {id: 'cetr-request.amber'}),
  green: msg('Green', {id: 'cetr-request.green'}),
  blue: msg('Blue', {id: 'cetr-request.blue'}),
});
export const noColour = () => msg('Nobody told me a colour', {id: 'cetr-request.on-list.no-colour'});

export const askCommunication: Ask = (self) => ({
  ...same(self ? msg('What helps you to understand and be understood?', {id: 'cetr-request.communication.self'}) : msg('What helps the person to understand and be understood?', {id: 'cetr-request.communication'})),
  why: {
    standard: msg('So that letters and meetings can be made to fit.', {id: 'cetr-request.communication.why'}),
    easy: [{text: msg('Choose what helps. You can choose many.', {id: 'cetr-request.communication.why.easy'}), picture: 'choose'}],
  },
});
export const communications = () => ({
  'easy-read': msg('Easy Read', {id: 'cetr-request.communication.easy-read'}),
  'large-print': msg('Large print', {id: 'cetr-request.communication.large-print'}),
  bsl: msg('British Sign Language', {id: 'cetr-request.communication.bsl'}),
  interpreter: msg('An interpreter', {id: 'cetr-request.communication.interpreter'}),
  symbols: msg('Symbols or pictures', {id: 'cetr-request.communication.symbols'}),
  device: msg('A communication device', {id: 'cetr-request.communication.device'}),
  audio: msg('Audio', {id: 'cetr-request.communication.audio'}),
  other: somethingElse(),
  none: noneOfThese(),
});

export const askAdjustments: Ask = () => ({
  ...same(msg('What would make a meeting easier?', {id: 'cetr-request.adjustments'})),
  why: {
    standard: msg('A meeting can be changed, so that it is easier to take part.', {id: 'cetr-request.adjustments.why'}),
    easy: [{text: msg('A meeting can be made easier.', {id: 'cetr-request.adjustments.why.easy'}), picture: 'meeting'}],
  },
});
export const adjustments = () => ({
  place: msg('A place that feels safe', {id: 'cetr-request.adjustments.place'}),
  breaks: msg('Breaks', {id: 'cetr-request.adjustments.breaks'}),
  camera: msg('Camera off', {id: 'cetr-request.adjustments.camera'}),
  shorter: msg('A shorter meeting', {id: 'cetr-request.adjustments.shorter'}),
  quiet: msg('A quiet room', {id: 'cetr-request.adjustments.quiet'}),
  sensory: msg('Softer light, less noise or smell', {id: 'cetr-request.adjustments.sensory'}),
  remote: msg('Joining by phone or video', {id: 'cetr-request.adjustments.remote'}),
  other: somethingElse(),
  none: noneOfThese(),
});

export const askCarerAccess: Ask = () => ({
  ...same(msg('What do you need yourself to take part?', {id: 'cetr-request.carer-access'})),
  why: {
    standard: msg('Parents and carers can ask for this too, such as large print or a meeting after work.', {id: 'cetr-request.carer-access.why'}),
    easy: [{text: msg('You can ask for help for yourself too.', {id: 'cetr-request.carer-access.why.easy'}), picture: 'ask'}],
  },
});

export const askPapers: Ask = () => ({
  ...same(msg('Which papers are there?', {id: 'cetr-request.papers'})),
  why: {
    standard: msg('Do not send them now. A missing paper never stops a review.', {id: 'cetr-request.papers.why'}),
    easy: [{text: msg('A missing paper never stops a review.', {id: 'cetr-request.papers.why.easy'}), picture: 'report'}],
  },
});
export const papers = () => ({
  ehc: msg('EHC plan', {id: 'cetr-request.papers.ehc'}),
  care: msg('Care plan', {id: 'cetr-request.papers.care'}),
  risk: msg('Risk assessment', {id: 'cetr-request.papers.risk'}),
  passport: msg('Hospital or communication passport', {id: 'cetr-request.papers.passport'}),
  crisis: msg('Crisis plan', {id: 'cetr-request.papers.crisis'}),
  other: somethingElse(),
  none: noneOfThese(),
});
