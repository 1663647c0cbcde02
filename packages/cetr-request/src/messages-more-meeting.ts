import {msg} from '@local-offer/core';
import {same, type Ask} from '@local-offer/ui';
import {noneOfThese, ratherNot, somethingElse} from './messages-more-people.js';
import {dontKnow} from './messages-questions.js';

/*
 * Further questions about hospital, about reviews before, and about meetings.
 */

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
    easy: [{text: msg('Choose all that helps.', {id: 'cetr-request.communication.why.easy'}), picture: 'choose'}],
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
