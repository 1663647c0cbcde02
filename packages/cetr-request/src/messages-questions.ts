import {msg, str} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import {same, type Ask} from '@local-offer/ui';

export const askUrgent: Ask = () => ({
  standard: msg('Is anyone in danger, or is hospital planned soon?', {id: 'cetr-request.urgent'}),
  easy: msg('Is someone in danger, or going to hospital?', {id: 'cetr-request.urgent.easy'}),
  why: {
    standard: msg('Nobody reads this form straight away. We ask so that you see the fastest help first.', {id: 'cetr-request.urgent.why'}),
    easy: [
      {text: msg('Nobody reads this form straight away.', {id: 'cetr-request.urgent.why.easy1'}), picture: 'clock'},
      {text: msg('We show you where to get help fast.', {id: 'cetr-request.urgent.why.easy2'}), picture: 'emergency'},
    ],
  },
});
export const urgentDanger = () => msg('Yes, someone may die or be badly hurt', {id: 'cetr-request.urgent.danger'});
export const urgentHospital = () => msg('Hospital is planned or talked about for the next few days', {id: 'cetr-request.urgent.hospital'});
export const urgentNeither = () => msg('No, neither of these', {id: 'cetr-request.urgent.neither'});

export const askHospital: Ask = () => ({
  standard: msg('Has anyone talked about going into hospital?', {id: 'cetr-request.hospital'}),
  easy: msg('Did someone talk about hospital?', {id: 'cetr-request.hospital.easy'}),
  why: {
    standard: msg('A review before someone goes into hospital is different from one after. It is fine not to know.', {id: 'cetr-request.hospital.why'}),
    easy: [
      {text: msg('We mean a hospital for mental health.', {id: 'cetr-request.hospital.why.easy1'}), picture: 'hospital'},
      {text: msg('It is OK not to know.', {id: 'cetr-request.hospital.why.easy2'}), picture: 'question'},
    ],
  },
});
export const hospitalPlanned = () => msg('Yes, it is planned', {id: 'cetr-request.hospital.planned'});
export const hospitalTalked = () => msg('Yes, someone has talked about it', {id: 'cetr-request.hospital.talked'});
export const hospitalThere = () => msg('Already in hospital', {id: 'cetr-request.hospital.there'});
export const hospitalWhen = () => msg('When? (if you know)', {id: 'cetr-request.hospital.when'});
export const hospitalWhenHint = () => msg('A date, or words like “next week”.', {id: 'cetr-request.hospital.when.hint'});
export const hospitalTeller = () => msg('Who said so? (if you know)', {id: 'cetr-request.hospital.teller'});
export const hospitalTellerHint = () => msg('A name, a job or a team.', {id: 'cetr-request.hospital.teller.hint'});

export const askAsks: Ask = () => ({
  ...same(msg('What do you want to ask for?', {id: 'cetr-request.asks'})),
  why: {
    standard: msg('If you are not sure, choose that. Someone can talk it through with you.', {id: 'cetr-request.asks.why'}),
    easy: [
      {text: msg('The support list helps services to plan.', {id: 'cetr-request.asks.why.easy1'}), picture: 'list'},
      {text: msg('A review is a meeting about what would help.', {id: 'cetr-request.asks.why.easy2'}), picture: 'meeting'},
    ],
  },
});
export const asksDsr = (register: string) => msg(str`To go on the support list (${register})`, {id: 'cetr-request.asks.dsr'});
export const asksCetr = (review: string) => msg(str`A review meeting (${review})`, {id: 'cetr-request.asks.cetr'});
export const asksBoth = () => msg('Both', {id: 'cetr-request.asks.both'});
export const asksNotSure = () => msg('I am not sure. Please talk to me', {id: 'cetr-request.asks.not-sure'});

export const askWho: Ask = () => ({
  ...same(msg('Who are you?', {id: 'cetr-request.who'})),
  why: {
    standard: msg('Anyone may ask. Your answer decides how we put the next questions.', {id: 'cetr-request.who.why'}),
    easy: [{text: msg('Anyone can ask.', {id: 'cetr-request.who.why.easy'}), picture: 'people'}],
  },
});
export const whoSelf = () => msg('I am asking for myself', {id: 'cetr-request.who.self'});
export const whoParent = () => msg('A parent, or someone with parental responsibility', {id: 'cetr-request.who.parent'});
export const whoFamily = () => msg('Another relative, a carer or a friend', {id: 'cetr-request.who.family'});
export const whoProfessional = () => msg('Someone who works with the person', {id: 'cetr-request.who.professional'});
export const whoAdvocate = () => msg('An advocate', {id: 'cetr-request.who.advocate'});
export const whoOther = () => msg('Someone else', {id: 'cetr-request.who.other'});

export const askPlace: Ask = (self) => ({
  ...same(self ? msg('Where do you live?', {id: 'cetr-request.place.self'}) : msg('Where does the person live?', {id: 'cetr-request.place'})),
  why: {
    standard: msg('It shows which team this is for. One of the two is enough.', {id: 'cetr-request.place.why'}),
    easy: [{text: msg('Then we know which team to ask.', {id: 'cetr-request.place.why.easy'}), picture: 'map'}],
  },
});
export const postcode = () => msg('Postcode', {id: 'cetr-request.postcode'});
export const town = () => msg('Town, area or GP practice', {id: 'cetr-request.town'});
export const townHint = () => msg('If you do not know the postcode.', {id: 'cetr-request.town.hint'});

export const askYou: Ask = () => ({
  ...same(msg('About you', {id: 'cetr-request.you'})),
  why: {
    standard: msg('So that the team knows who is asking, and whom to answer.', {id: 'cetr-request.you.why'}),
    easy: [{text: msg('The team wants to know who is asking.', {id: 'cetr-request.you.why.easy'}), picture: 'person'}],
  },
});
export const yourName = () => msg('Your name', {id: 'cetr-request.your-name'});
export const relation = () => msg('How do you know the person?', {id: 'cetr-request.relation'});
export const relationHint = () => msg('Such as mother, brother, friend or advocate.', {id: 'cetr-request.relation.hint'});
export const job = () => msg('Your job, team and organisation', {id: 'cetr-request.job'});

export const askName: Ask = (self) => ({
  ...same(self ? msg('What is your name?', {id: 'cetr-request.name.self'}) : msg('What is the person’s name?', {id: 'cetr-request.name'})),
  why: {
    standard: msg('First and last name. The team needs it to know who this is about.', {id: 'cetr-request.name.why'}),
    easy: [{text: msg('Write the first name and the last name.', {id: 'cetr-request.name.why.easy'}), picture: 'name'}],
  },
});

export const askBorn: Ask = (self) => ({
  ...same(self ? msg('When were you born?', {id: 'cetr-request.born.self'}) : msg('When was the person born?', {id: 'cetr-request.born'})),
  why: {
    standard: msg('Help is different for children, young people and adults. From 16, it is the young person’s own choice.', {id: 'cetr-request.born.why'}),
    easy: [{text: msg('Help is different at different ages.', {id: 'cetr-request.born.why.easy'}), picture: 'birthday'}],
  },
});
export const bornDate = () => msg('Date of birth', {id: 'cetr-request.born.date'});
export const bornHint = () => msg('For example 27 3 2012', {id: 'cetr-request.born.hint'});
export const age = () => msg('Age', {id: 'cetr-request.age'});
export const ageHint = () => msg('A number, if you do not know the date.', {id: 'cetr-request.age.hint'});

export const askEarlier: Ask = () => ({
  ...same(msg('Has someone already asked?', {id: 'cetr-request.earlier'})),
  why: {
    standard: msg('Then the team can put the two together. You may ask again, add something, or stop an earlier request.', {id: 'cetr-request.earlier.why'}),
    easy: [{text: msg('Did someone ask before you?', {id: 'cetr-request.earlier.why.easy'}), picture: 'ask'}],
  },
});
export const earlierReference = () => msg('The reference of that request (if you know it)', {id: 'cetr-request.earlier.reference'});
export const earlierReferenceHint = () => msg('It looks like WH-7K3M-9QHP. It is on the page or letter that you got.', {id: 'cetr-request.earlier.reference.hint'});
export const earlierChange = () => msg('What do you want to do?', {id: 'cetr-request.earlier.change'});
export const changeNew = () => msg('Ask as well', {id: 'cetr-request.earlier.new'});
export const changeAdd = () => msg('Add something to that request', {id: 'cetr-request.earlier.add'});
export const changeCorrect = () => msg('Put something right in it', {id: 'cetr-request.earlier.correct'});
export const changeStop = () => msg('Stop it', {id: 'cetr-request.earlier.stop'});

const changeWhy = () => ({
  standard: msg('A few words are enough. The team then gets in touch with you.', {id: 'cetr-request.change.why'}),
  easy: [{text: msg('A few words are enough.', {id: 'cetr-request.change.why.easy'}), picture: 'write' as const}],
});
export const askAdd: Ask = () => ({...same(msg('What do you want to add?', {id: 'cetr-request.change.add'})), why: changeWhy()});
export const askCorrect: Ask = () => ({...same(msg('What is wrong, and what is right?', {id: 'cetr-request.change.correct'})), why: changeWhy()});
export const askStop: Ask = () => ({...same(msg('What should stop? You may say why.', {id: 'cetr-request.change.stop'})), why: changeWhy()});

export const askDistrict: Ask = () => ({
  ...same(msg('Which area is it about?', {id: 'cetr-request.district'})),
  why: {
    standard: msg('It shows which team this is for. Please do not write an address.', {id: 'cetr-request.district.why'}),
    easy: [{text: msg('Then we know which team to ask.', {id: 'cetr-request.district.why.easy'}), picture: 'map'}],
  },
});
export const districtHint = () => msg('A town, or the first half of the postcode.', {id: 'cetr-request.district.hint'});

/** Choices of "What is happening?", each with its picture. */
export const worries = (): readonly (readonly [id: string, text: string, picture: PictureId])[] => [
  ['worried', msg('Feeling worried or scared', {id: 'cetr-request.worries.worried'}), 'worried'],
  ['sad', msg('Feeling sad most of the time', {id: 'cetr-request.worries.sad'}), 'sad'],
  ['angry', msg('Getting very angry', {id: 'cetr-request.worries.angry'}), 'angry'],
  ['self-harm', msg('Self-harm, or wanting to die', {id: 'cetr-request.worries.self-harm'}), 'hurt'],
  ['sleep', msg('Sleeping is hard', {id: 'cetr-request.worries.sleep'}), 'cannot-sleep'],
  ['food', msg('Eating is hard', {id: 'cetr-request.worries.food'}), 'food'],
  ['school', msg('School or college is hard, or has stopped', {id: 'cetr-request.worries.school'}), 'no-school'],
  ['home', msg('Home is hard', {id: 'cetr-request.worries.home'}), 'home'],
  ['alone', msg('Being alone too much', {id: 'cetr-request.worries.alone'}), 'alone'],
  ['medicine', msg('Medicine is a problem', {id: 'cetr-request.worries.medicine'}), 'medicine'],
  ['run-away', msg('Running away, or wanting to', {id: 'cetr-request.worries.run-away'}), 'run-away'],
  ['tired', msg('The family is worn out', {id: 'cetr-request.worries.tired'}), 'tired'],
];
export const worriesTitle = () => msg('What is happening? One choice is enough.', {id: 'cetr-request.worries'});
export const worryElse = () => msg('Something else', {id: 'cetr-request.worries.else'});
export const worryPerson = () => msg('I want to tell a person instead', {id: 'cetr-request.worries.person'});
export const worryBox = () => msg('What is happening, in your own words', {id: 'cetr-request.worries.box'});

export const askWorry: Ask = () => ({
  standard: msg('What is happening, and what worries you?', {id: 'cetr-request.worry'}),
  easy: msg('What is happening?', {id: 'cetr-request.worry.easy'}),
  why: {
    standard: msg('This is the most important part. A few words are enough, and so is a list.', {id: 'cetr-request.worry.why'}),
    easy: [
      {text: msg('Tell us what is hard now.', {id: 'cetr-request.worry.why.easy1'}), picture: 'sad'},
      {text: msg('A few words are enough.', {id: 'cetr-request.worry.why.easy2'}), picture: 'write'},
    ],
  },
});
export const worryHint = () => msg('You could say what has changed, what is hardest, and what helps.', {id: 'cetr-request.worry.hint'});

export const askAdvocate: Ask = (self) => ({
  ...same(self ? msg('Do you want an advocate?', {id: 'cetr-request.advocate.self'}) : msg('Would an advocate help the person?', {id: 'cetr-request.advocate'})),
  why: {
    standard: msg('An advocate helps a person to say what they want. They do not work for the services that give care.', {id: 'cetr-request.advocate.why'}),
    easy: [{text: msg('An advocate helps you to say what you want.', {id: 'cetr-request.advocate.why.easy'}), picture: 'advocate'}],
  },
});
export const advocateHas = () => msg('There is one already', {id: 'cetr-request.advocate.has'});

/** Age groups, where no birth date is sent. */
export const bandTitle = () => msg('Age group', {id: 'cetr-request.band'});
export const bands = (): Readonly<Record<string, string>> => ({
  'under-16': msg('Under 16', {id: 'cetr-request.band.child'}),
  '16-17': msg('16 or 17', {id: 'cetr-request.band.young'}),
  '18-25': msg('18 to 25', {id: 'cetr-request.band.adult'}),
  '26-over': msg('26 or over', {id: 'cetr-request.band.over'}),
});

export const yes = () => msg('Yes', {id: 'cetr-request.yes'});
export const no = () => msg('No', {id: 'cetr-request.no'});
export const dontKnow = () => msg('I do not know', {id: 'cetr-request.dont-know'});
