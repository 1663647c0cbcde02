import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

/*
 * What everybody is told before anybody is asked. It speaks to whoever reads it, so that the same words reach the person,
 * their parent and a professional.
 */

export const titleList = () => ({standard: msg('About the support list', {id: 'consent.told.list'}), easy: msg('About the support list', {id: 'consent.told.list.title.easy'})});
export const titleReview = () => ({standard: msg('About a review', {id: 'consent.told.review'}), easy: msg('About a review', {id: 'consent.told.review.title.easy'})});

export const aboutList = (name: string): readonly Statement[] => [
  {
    standard: msg(
      str`The support list (${name}) is for some autistic people and some people with a learning disability. They may have to go into a mental health hospital if they do not get the right help.`,
      {id: 'consent.told.list.what'},
    ),
    easy: [
      {text: msg('Some people need the right help to stay out of hospital.', {id: 'consent.told.list.what.easy1'}), picture: 'hospital'},
      {text: msg('The support list helps services to plan that help.', {id: 'consent.told.list.what.easy2'}), picture: 'list'},
    ],
    source: 'dsr-policy',
  },
  {
    standard: msg('What a yes changes: health, care and education teams can look at what is needed and plan help together. A review may be offered.', {id: 'consent.told.list.does'}),
    easy: [
      {text: msg('If it is a yes, teams plan help together.', {id: 'consent.told.list.does.easy1'}), picture: 'team'},
      {text: msg('They may offer a review meeting.', {id: 'consent.told.list.does.easy2'}), picture: 'meeting'},
    ],
    source: 'dsr-policy',
  },
  {
    standard: msg('What it does not change: the list gives nobody a certain service or a school plan, and makes no waiting time shorter.', {id: 'consent.told.list.does-not'}),
    easy: [{text: msg('The list does not make waiting times shorter.', {id: 'consent.told.list.does-not.easy'}), picture: 'wait'}],
    source: 'dsr-limits',
  },
  {
    standard: msg('Who would see it: a small group of people who lead health, social care and education services. Areas differ. Who may be told, and what, is asked by itself.', {
      id: 'consent.told.list.who',
    }),
    easy: [
      {text: msg('People who lead services can see the list.', {id: 'consent.told.list.who.easy1'}), picture: 'look'},
      {text: msg('Later we ask who may be told.', {id: 'consent.told.list.who.easy2'}), picture: 'share'},
    ],
    source: 'dsr-seen-by',
  },
];

export const aboutReview = (name: string): readonly Statement[] => [
  {
    standard: msg(str`A review (${name}) is a meeting about care and treatment, and for children and young people about education too. It asks what would help.`, {
      id: 'consent.told.review.what',
    }),
    easy: [{text: msg('A review is a meeting about what would help.', {id: 'consent.told.review.what.easy'}), picture: 'meeting'}],
    source: 'cetr',
  },
  {
    standard: msg('What a yes changes: the review can be planned. The meeting looks at safety, at care now, and at plans for the future. The person may take part, and may bring someone they trust.', {
      id: 'consent.told.review.does',
    }),
    easy: [
      {text: msg('If it is a yes, people can plan the meeting.', {id: 'consent.told.review.does.easy1'}), picture: 'calendar'},
      {text: msg('They talk about care now and plans for later.', {id: 'consent.told.review.does.easy2'}), picture: 'plan'},
      {text: msg('The person can bring someone they trust.', {id: 'consent.told.review.does.easy3'}), picture: 'people'},
    ],
    source: 'panel',
  },
  {
    standard: msg('What it does not change: it is not a yes to any treatment, or to going into hospital. It promises no service and no date.', {id: 'consent.told.review.does-not'}),
    easy: [
      {text: msg('It is not a yes to medicine.', {id: 'consent.told.review.does-not.easy1'}), picture: 'medicine'},
      {text: msg('It is not a yes to going into hospital.', {id: 'consent.told.review.does-not.easy2'}), picture: 'hospital'},
    ],
    source: 'consent',
  },
  {
    standard: msg(
      'Who would see it: the panel, which is a chair, an expert by experience (someone who knows such care from their own life) and a clinical expert, and those who are invited. The panel may not read papers about someone without a yes or a best interests decision. Who may be told, and what, is asked by itself.',
      {id: 'consent.told.review.who'},
    ),
    easy: [
      {text: msg('Three people lead the meeting. They are called the panel.', {id: 'consent.told.review.who.easy1'}), picture: 'people'},
      {text: msg('Someone has to agree before they read papers.', {id: 'consent.told.review.who.easy2'}), picture: 'report'},
      {text: msg('Later we ask who may be told.', {id: 'consent.told.review.who.easy3'}), picture: 'share'},
    ],
    source: 'panel',
  },
];

/** The same for both. */
export const freeToChoose = (): Statement => ({
  standard: msg('It is all right to say no, or not sure. Services must not give anyone worse care because of a no. An answer can be changed at any time.', {id: 'consent.told.free'}),
  easy: [
    {text: msg('It is OK to say no.', {id: 'consent.told.free.easy1'}), picture: 'no'},
    {text: msg('It is OK not to be sure.', {id: 'consent.told.free.easy2'}), picture: 'question'},
    {text: msg('Services must not give worse care because of a no.', {id: 'consent.told.free.easy3'}), picture: 'care'},
    {text: msg('You can change your mind.', {id: 'consent.told.free.easy4'}), picture: 'change'},
  ],
  source: 'consent',
});

/** Said once, however many things it is about. */
export const apart = (): readonly Statement[] => [
  {
    standard: msg(
      'The list, a review, and sharing information are three questions, each for its own purpose. A yes to one is not a yes to another. What services may keep under data protection law is separate again: their privacy notice says it.',
      {id: 'consent.told.apart'},
    ),
    easy: [
      {text: msg('The list, a review and sharing are three questions.', {id: 'consent.told.apart.easy1'}), picture: 'question'},
      {text: msg('A yes to one is not a yes to all.', {id: 'consent.told.apart.easy2'}), picture: 'choose'},
    ],
    source: 'consent',
  },
  {
    standard: msg('Information may still be shared without a yes to keep someone safe, or when the law says so.', {id: 'consent.told.safety'}),
    easy: [{text: msg('Staff may share information to keep someone safe.', {id: 'consent.told.safety.easy'}), picture: 'safe'}],
    source: 'consent',
  },
];

/** Only where the area file says that this law is in force. */
export const detained = (): Statement => ({
  standard: msg(
    'The Mental Health Act (Part 8A) has its own rules for people who are detained in hospital. There it is the patient who agrees. If they cannot decide, the NHS body that arranges the review looks at what is best for them. This page does not work that out: ask the ward or the NHS team.',
    {id: 'consent.told.detained'},
  ),
  easy: [
    {text: msg('Does the law keep someone in hospital? Then other rules count.', {id: 'consent.told.detained.easy1'}), picture: 'law'},
    {text: msg('Ask the ward about them.', {id: 'consent.told.detained.easy2'}), picture: 'ask'},
  ],
  source: 'mha-2025',
});
