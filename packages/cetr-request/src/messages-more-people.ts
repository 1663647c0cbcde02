import {msg, str} from '@local-offer/core';
import {same, type Ask, type Statement} from '@local-offer/ui';
import {dontKnow, no, yes} from './messages-questions.js';

/*
 * Further questions about who asks, who it is about, and who helps. What can be chosen is listed as code and words.
 */

export const ratherNot = () => msg('I would rather not say', {id: 'cetr-request.rather-not'});
export const somethingElse = () => msg('Something else', {id: 'cetr-request.something-else'});
export const noneOfThese = () => msg('None of these', {id: 'cetr-request.none-of-these'});
export const which = () => msg('Which?', {id: 'cetr-request.which'});
export const cannotSay = () => msg('If you cannot answer', {id: 'cetr-request.instead'});
export const rough = () => msg('A date, or words like “since Easter”.', {id: 'cetr-request.rough'});

export const askResponsibility: Ask = () => ({
  ...same(msg('Do you have parental responsibility?', {id: 'cetr-request.responsibility'})),
  why: {
    standard: msg('It is the law’s name for the right to decide for a child. The team must hear everyone who has it. This form decides nothing.', {
      id: 'cetr-request.responsibility.why',
    }),
    easy: [
      {text: msg('It means that you may decide things for a child.', {id: 'cetr-request.responsibility.why.easy1'}), picture: 'law'},
      {text: msg('This form decides nothing.', {id: 'cetr-request.responsibility.why.easy2'}), picture: 'form'},
    ],
  },
});
export const responsibilities = () => ({
  yes: yes(),
  shared: msg('Yes, and I share it', {id: 'cetr-request.responsibility.shared'}),
  disagrees: msg('Another parent does not agree', {id: 'cetr-request.responsibility.disagrees'}),
  no: no(),
  dk: dontKnow(),
});
export const ownChoice = (): Statement => ({
  standard: msg('From 16, it is the young person’s own choice. What you say is heard too.', {id: 'cetr-request.responsibility.own'}),
  easy: [
    {text: msg('From 16, it is the young person’s own choice.', {id: 'cetr-request.responsibility.own.easy1'}), picture: 'choose'},
    {text: msg('What you say is heard too.', {id: 'cetr-request.responsibility.own.easy2'}), picture: 'listen'},
  ],
  source: 'consent',
});
export const whoIsResponsible = (): Statement => ({
  standard: msg(
    'A mother has it. A father or second parent usually has it if they are married to her or named on the birth certificate. A court can give it to others. You can go on without it.',
    {id: 'cetr-request.responsibility.who'},
  ),
  easy: [
    {text: msg('Mothers have it, and most fathers.', {id: 'cetr-request.responsibility.who.easy1'}), picture: 'family'},
    {text: msg('A court can give it to someone else.', {id: 'cetr-request.responsibility.who.easy2'}), picture: 'law'},
    {text: msg('You can go on without it.', {id: 'cetr-request.responsibility.who.easy3'}), picture: 'next'},
  ],
  source: 'parental-responsibility',
});
export const bothAreHeard = (): Statement => ({
  standard: msg('You can still send this. The team must hear both of you.', {id: 'cetr-request.responsibility.both'}),
  easy: [{text: msg('The team must hear both of you.', {id: 'cetr-request.responsibility.both.easy'}), picture: 'listen'}],
});

export const askTimes: Ask = () => ({
  ...same(msg('When is a good time to reach you?', {id: 'cetr-request.times'})),
  why: {
    standard: msg('So that nobody calls at a bad or unsafe time.', {id: 'cetr-request.times.why'}),
    easy: [{text: msg('Tell us when it is safe to call you.', {id: 'cetr-request.times.why.easy'}), picture: 'clock'}],
  },
});
export const timesHint = () => msg('Such as weekdays after 4, never on Fridays.', {id: 'cetr-request.times.hint'});

export const askKnownAs: Ask = (self) => ({
  ...same(self ? msg('What name do you like?', {id: 'cetr-request.known-as.self'}) : msg('What name does the person like?', {id: 'cetr-request.known-as'})),
  why: {
    standard: msg('So that calls and letters use the right name.', {id: 'cetr-request.known-as.why'}),
    easy: [{text: msg('The team wants to use the right name.', {id: 'cetr-request.known-as.why.easy'}), picture: 'name'}],
  },
});

export const askNhsNumber: Ask = (self) => ({
  ...same(self ? msg('What is your NHS number?', {id: 'cetr-request.nhs-number.self'}) : msg('What is the person’s NHS number?', {id: 'cetr-request.nhs-number'})),
  why: {
    standard: msg('It helps the team to find the right record. You can go on without it.', {id: 'cetr-request.nhs-number.why'}),
    easy: [
      {text: msg('It helps the team to find the right person.', {id: 'cetr-request.nhs-number.why.easy1'}), picture: 'information'},
      {text: msg('You can go on without it.', {id: 'cetr-request.nhs-number.why.easy2'}), picture: 'next'},
    ],
  },
});
export const nhsNumberHint = () => msg('10 digits. Look in the NHS App, on a letter from the NHS or on a prescription.', {id: 'cetr-request.nhs-number.hint'});

export const askAddress: Ask = (self) => ({
  ...same(self ? msg('Where are you staying now?', {id: 'cetr-request.address.self'}) : msg('Where is the person staying now?', {id: 'cetr-request.address'})),
  why: {
    standard: msg('The team may need to visit or write. You do not have to say it here.', {id: 'cetr-request.address.why'}),
    easy: [{text: msg('The team may need to visit or write.', {id: 'cetr-request.address.why.easy'}), picture: 'letter'}],
  },
});
export const addressHint = (postcode: string) => msg(str`The postcode you gave: ${postcode}`, {id: 'cetr-request.address.hint'});
export const addresses = () => ({
  at: msg('At an address', {id: 'cetr-request.address.at'}),
  'no-fixed': msg('No fixed address', {id: 'cetr-request.address.no-fixed'}),
  hospital: msg('In hospital', {id: 'cetr-request.address.hospital'}),
  'rather-not': ratherNot(),
});
export const addressAt = () => msg('Address', {id: 'cetr-request.address.lines'});

export const askHome: Ask = (self) => ({
  ...same(self ? msg('What kind of place do you live in?', {id: 'cetr-request.home.self'}) : msg('What kind of place does the person live in?', {id: 'cetr-request.home'})),
  why: {
    standard: msg('The people who run the place may have a part in planning help.', {id: 'cetr-request.home.why'}),
    easy: [{text: msg('Help depends on the kind of place.', {id: 'cetr-request.home.why.easy'}), picture: 'home'}],
  },
});
export const homes = () => ({
  family: msg('A family home', {id: 'cetr-request.home.family'}),
  foster: msg('With foster carers', {id: 'cetr-request.home.foster'}),
  school: msg('A residential school or college', {id: 'cetr-request.home.school'}),
  supported: msg('Supported living', {id: 'cetr-request.home.supported'}),
  hospital: msg('A hospital', {id: 'cetr-request.home.hospital'}),
  custody: msg('Prison or other custody', {id: 'cetr-request.home.custody'}),
  other: msg('Somewhere else', {id: 'cetr-request.home.other'}),
  dk: dontKnow(),
  'rather-not': ratherNot(),
});

export const askLanguage: Ask = (self) => ({
  ...same(self ? msg('Which language do you speak best?', {id: 'cetr-request.language.self'}) : msg('Which language does the person speak best?', {id: 'cetr-request.language'})),
  why: {
    standard: msg('So that the team can ask for an interpreter where one is needed.', {id: 'cetr-request.language.why'}),
    easy: [{text: msg('An interpreter says it in another language.', {id: 'cetr-request.language.why.easy'}), picture: 'talk'}],
  },
});
export const firstLanguage = () => msg('First language', {id: 'cetr-request.language.first'});
export const interpreter = () => msg('Is an interpreter needed?', {id: 'cetr-request.language.interpreter'});
export const whether = () => ({yes: yes(), no: no(), dk: dontKnow()});

export const askGp: Ask = (self) => ({
  ...same(self ? msg('Which GP practice do you go to?', {id: 'cetr-request.gp.self'}) : msg('Which GP practice does the person go to?', {id: 'cetr-request.gp'})),
  why: {
    standard: msg('It can decide which NHS team this is for.', {id: 'cetr-request.gp.why'}),
    easy: [{text: msg('A GP is a doctor near your home.', {id: 'cetr-request.gp.why.easy'}), picture: 'doctor'}],
  },
});
export const gpHint = () => msg('Its name, or the street or town it is in.', {id: 'cetr-request.gp.hint'});

export const askLookedAfter: Ask = () => ({
  standard: msg('Is the person looked after by a council, or adopted?', {id: 'cetr-request.looked-after'}),
  easy: msg('Does a council look after the person?', {id: 'cetr-request.looked-after.easy'}),
  why: {
    standard: msg('Then the council may have a say, and a social worker can help.', {id: 'cetr-request.looked-after.why'}),
    easy: [{text: msg('Then the council may have a say.', {id: 'cetr-request.looked-after.why.easy'}), picture: 'council'}],
  },
});
export const lookedAfter = () => ({
  order: msg('Yes, by a care order', {id: 'cetr-request.looked-after.order'}),
  agreement: msg('Yes, by agreement', {id: 'cetr-request.looked-after.agreement'}),
  adopted: msg('Adopted', {id: 'cetr-request.looked-after.adopted'}),
  no: no(),
  dk: dontKnow(),
  'rather-not': ratherNot(),
});
export const lookedAfterCouncil = () => msg('Which council?', {id: 'cetr-request.looked-after.council'});
export const lookedAfterWorker = () => msg('Social worker (if you know)', {id: 'cetr-request.looked-after.worker'});

export const askHelpers: Ask = (self) => ({
  ...same(self ? msg('Who helps you already?', {id: 'cetr-request.helpers.self'}) : msg('Who helps the person already?', {id: 'cetr-request.helpers'})),
  why: {
    standard: msg('The team can talk to them. You can name up to 10 people.', {id: 'cetr-request.helpers.why'}),
    easy: [{text: msg('The team can talk to people who help.', {id: 'cetr-request.helpers.why.easy'}), picture: 'team'}],
  },
});
export const helpersHint = () => msg('Such as a social worker, CAMHS, a SENCO or a keyworker.', {id: 'cetr-request.helpers.hint'});
export const helperName = () => msg('Name', {id: 'cetr-request.helpers.name'});
export const helperRole = () => msg('What they do', {id: 'cetr-request.helpers.role'});
export const helperReach = () => msg('How to reach them', {id: 'cetr-request.helpers.reach'});
export const helperInvite = () => msg('Please invite to the review', {id: 'cetr-request.helpers.invite'});
export const helperOne = (n: number) => msg(str`Helper ${n}`, {id: 'cetr-request.helpers.one'});
export const helperAdd = () => msg('Add another helper', {id: 'cetr-request.helpers.add'});
export const helperRemove = (n: number) => msg(str`Remove helper ${n}`, {id: 'cetr-request.helpers.remove'});

export const askNotContact: Ask = () => ({
  ...same(msg('Is there anyone the team should not contact?', {id: 'cetr-request.not-contact'})),
  why: {
    standard: msg('The team needs to know it before it talks to anyone. You need not say why.', {id: 'cetr-request.not-contact.why'}),
    easy: [{text: msg('Write who the team should not talk to.', {id: 'cetr-request.not-contact.why.easy'}), picture: 'stop'}],
  },
});

export const askInvite: Ask = () => ({
  ...same(msg('Who else should come to the review?', {id: 'cetr-request.invite'})),
  why: {
    standard: msg('Someone trusted, a relative or a friend can make a meeting easier.', {id: 'cetr-request.invite.why'}),
    easy: [{text: msg('A trusted person can make a meeting easier.', {id: 'cetr-request.invite.why.easy'}), picture: 'people'}],
  },
});
