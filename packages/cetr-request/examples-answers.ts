import type {Answers} from '@local-offer/core';

/*
 * What invented people answer, used by the situations and by tests.
 */

/** Every answer that a parent gives on the short route. */
export const parentAnswers: Answers = {
  urgent: 'neither',
  asks: 'cetr',
  earlier: 'no',
  who: 'parent',
  postcode: 'WH1 2AB',
  town: '',
  'your-name': 'Robin Field',
  relation: 'Mother',
  name: 'Sam Field',
  'born-day': '27',
  'born-month': '3',
  'born-year': '2012',
  age: '',
  contact: ['phone', 'email'],
  'contact-phone': '07700 900 123',
  'contact-phone-safe': 'yes',
  'contact-phone-others': '',
  'contact-email': 'robin@example.org',
  'contact-email-others': 'My husband reads these too.',
  hospital: 'talked',
  'hospital-when': 'next week',
  'hospital-teller': '',
  worry: 'Sam has not slept for a week.\nSchool has stopped.',
  knows: 'yes',
  agrees: 'unsure',
  advocate: 'dk',
};

/** Every answer that a person gives who asks for themself. */
export const selfAnswers: Answers = {
  urgent: 'neither',
  asks: 'not-sure',
  earlier: 'dk',
  who: 'self',
  postcode: '',
  town: 'Westhaven Quay',
  name: 'Sam Field',
  age: '16',
  contact: ['text'],
  'contact-text': '07700 900 124',
  'speak-alone': ['yes'],
  worries: ['sleep', 'worried'],
  worry: 'I am very worried and I do not sleep.',
  advocate: 'yes',
};

/** What is sent about a person of 16 who was not asked: nobody is named. */
export const enquiryAnswers: Answers = {...parentAnswers, 'born-year': '2009', knows: 'not-safe', town: 'Westhaven Quay'};

/** Somebody who works with a person and has no agreement yet. */
export const professionalAnswers: Answers = {...parentAnswers, who: 'professional', relation: 'Nurse, Westhaven community team', knows: 'yes', agrees: 'yes', basis: 'own'};

/** Something is added to a request that is there already. */
export const changeAnswers: Answers = {...parentAnswers, earlier: 'yes', 'earlier-reference': 'WH-7K3M-9QHP', 'earlier-change': 'add', change: 'Sam was in A&E on Monday.'};

/** A parent asks for the list and for a review, and says of each what the young person says about it. */
export const bothAnswers: Answers = {...parentAnswers, asks: 'both', 'agrees-dsr': 'yes', 'agrees-cetr': 'unsure'};

/** Every group of further questions opened, and most of them answered. */
export const wholeAnswers: Answers = {
  ...parentAnswers,
  more: ['you', 'person', 'health', 'happening', 'hospital', 'helpers', 'meeting', 'sharing'],
  responsibility: 'disagrees',
  basis: 'best-interests',
  'basis-name': 'Dr Lee Quay',
  times: 'After 4 in the afternoon',
  'known-as': 'Sammy',
  'nhs-number': '943 476 5919',
  address: 'at',
  'address-at': '1 Harbour Road\nWesthaven',
  home: 'family',
  language: 'British Sign Language',
  interpreter: 'yes',
  gp: 'Harbour Surgery',
  'looked-after': 'no',
  condition: 'autistic',
  health: 'Epilepsy',
  ehc: 'applied',
  education: 'school',
  'education-where': 'Quay School',
  'education-full': 'no',
  since: 'In September',
  'last-year': ['ae', 'exclusion'],
  'at-risk': 'yes',
  'at-risk-what': 'The place at school',
  safety: 'Sam runs into the road.',
  helps: 'A quiet room. A new medicine did not help.',
  wishes: 'To stay at home and sleep.',
  strengths: 'Sam knows every boat in the harbour.',
  'last-review': 'yes',
  'last-review-date-day': '5',
  'last-review-date-month': '2',
  'last-review-date-year': '2026',
  'on-list': 'yes',
  'on-list-colour': 'amber',
  helpers: [
    {name: 'Ana Ford', role: 'Social worker', reach: '01632 960 301', invite: 'yes'},
    {name: 'Kit', role: 'Teacher', reach: '', invite: ''},
  ],
  'not-contact': 'My brother',
  invite: 'Our keyworker',
  communication: ['easy-read', 'symbols'],
  adjustments: ['breaks', 'quiet'],
  'carer-access': 'Large print',
  papers: ['passport'],
  'S1-health': 'yes',
  'S1-education': 'unsure',
  'S1-family': 'yes',
  'S1-names': 'Her grandmother',
  'S1-police': 'no',
  'S2-basic': 'yes',
  'S2-reviews': 'no',
  'S3-out': 'Nobody at the old school',
};

/** The same for somebody who is in hospital. */
export const wardAnswers: Answers = {...wholeAnswers, hospital: 'there', ward: 'Harbour Hospital, Ward 2', 'ward-since': 'Monday', leaving: 'No plan yet'};
