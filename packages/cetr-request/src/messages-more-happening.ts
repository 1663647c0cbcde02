import {msg} from '@local-offer/core';
import {same, type Ask, type Statement} from '@local-offer/ui';
import {noneOfThese, ratherNot} from './messages-more-people.js';
import {dontKnow, no, yes} from './messages-questions.js';

/*
 * Further questions about health, and about what is happening.
 */

export const askCondition: Ask = (self) => ({
  ...same(self ? msg('Which of these is true for you?', {id: 'cetr-request.condition.self'}) : msg('Which of these is true for the person?', {id: 'cetr-request.condition'})),
  why: {
    standard: msg('It helps to find the right team. Any answer is all right: you can always go on.', {id: 'cetr-request.condition.why'}),
    easy: [{text: msg('Any answer is OK.', {id: 'cetr-request.condition.why.easy'}), picture: 'yes'}],
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
    easy: [{text: msg('Choose what happened.', {id: 'cetr-request.last-year.why.easy'}), picture: 'choose'}],
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
