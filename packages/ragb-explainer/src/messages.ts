import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

// Names that an area may replace with its own.
export const listName = () => msg('Dynamic Support Register', {id: 'ragb-explainer.list'});
export const listShort = () => msg('DSR', {id: 'ragb-explainer.list.short'});
export const reviewShort = () => msg('CETR', {id: 'ragb-explainer.review.short'});

// Headings and controls.
export const title = (list: string) => msg(str`What the colours on the ${list} mean`, {id: 'ragb-explainer.title'});
export const whatTitle = (list: string) => msg(str`What the ${list} is`, {id: 'ragb-explainer.what'});
export const whoTitle = () => msg('Who it is for', {id: 'ragb-explainer.who'});
export const coloursTitle = () => msg('The colours', {id: 'ragb-explainer.colours'});
export const nextTitle = () => msg('What usually happens next', {id: 'ragb-explainer.next'});
export const nowTitle = () => msg('What you can do now', {id: 'ragb-explainer.now'});
export const nextOf = (label: string) => msg(str`${label}: what usually happens next`, {id: 'ragb-explainer.next.of'});
export const told = () => msg('This is the colour you were told', {id: 'ragb-explainer.told'});
export const place = () => msg('Where someone is, not a step', {id: 'ragb-explainer.place'});
export const canTitle = () => msg('What being on it can do', {id: 'ragb-explainer.can'});
export const cannotTitle = () => msg('What it cannot do', {id: 'ragb-explainer.cannot'});
export const askTitle = () => msg('How to ask to go on it', {id: 'ragb-explainer.ask'});
export const consentTitle = () => msg('You are asked first', {id: 'ragb-explainer.consent'});
export const askLink = () => msg('Ask for a review', {id: 'ragb-explainer.ask.link'});
export const formLink = () => msg('Use the form to ask', {id: 'ragb-explainer.form.link'});

export const what = (name: string, list: string): readonly Statement[] => [
  {
    standard: msg(
      str`The ${name} (${list} for short) is a support list. It is for some autistic people and some people with a learning disability. They may have to go into a mental health hospital if they do not get the right support.`,
      {id: 'ragb-explainer.what.list'},
    ),
    easy: [
      {text: msg(str`The ${list} is a list of people who need support.`, {id: 'ragb-explainer.what.list.easy1'}), picture: 'list'},
      {text: msg('The right support can help people stay out of a mental health hospital.', {id: 'ragb-explainer.what.list.easy2'}), picture: 'home'},
      {text: msg(str`${list} is short for ${name}.`, {id: 'ragb-explainer.what.list.easy3'}), picture: 'read'},
    ],
    source: 'dsr-policy',
  },
  {
    standard: msg('Health, care and education teams use it to see who needs help soon, and to plan that help together.', {id: 'ragb-explainer.what.use'}),
    easy: [{text: msg('Teams look at the list and plan help together.', {id: 'ragb-explainer.what.use.easy'}), picture: 'meeting'}],
    source: 'dsr-policy',
  },
  {
    standard: msg('Being on the list does not mean that anybody did something wrong.', {id: 'ragb-explainer.what.kind'}),
    easy: [{text: msg('It does not mean that you did something wrong.', {id: 'ragb-explainer.what.kind.easy'}), picture: 'heart'}],
  },
];

export const who = (): Statement => ({
  standard: msg('It is for autistic people and people with a learning disability, of any age.', {id: 'ragb-explainer.who.any'}),
  easy: [
    {text: msg('It is for autistic people.', {id: 'ragb-explainer.who.any.easy1'}), picture: 'person'},
    {text: msg('It is for people with a learning disability.', {id: 'ragb-explainer.who.any.easy2'}), picture: 'people'},
    {text: msg('You can be any age.', {id: 'ragb-explainer.who.any.easy3'}), picture: 'birthday'},
  ],
  source: 'dsr-local',
});

export const whoRules = (): Statement => ({
  standard: msg('Each area has its own rules about who can go on it. You do not have to know them before you ask.', {id: 'ragb-explainer.who.rules'}),
  easy: [
    {text: msg('Each area has its own rules.', {id: 'ragb-explainer.who.rules.easy1'}), picture: 'map'},
    {text: msg('You can ask, even if you do not know the rules.', {id: 'ragb-explainer.who.rules.easy2'}), picture: 'question'},
  ],
  source: 'dsr-local',
});

export const colours = (): readonly Statement[] => [
  {
    standard: msg('The colour is about the help you need now. It is not about who you are.', {id: 'ragb-explainer.colours.about'}),
    easy: [
      {text: msg('The colour is about the help you need now.', {id: 'ragb-explainer.colours.about.easy1'}), picture: 'help'},
      {text: msg('It is not about who you are.', {id: 'ragb-explainer.colours.about.easy2'}), picture: 'heart'},
    ],
    source: 'dsr-policy',
  },
  {
    standard: msg(
      'Health and care teams choose it together, in meetings. It can change. You can ask them why they chose it. This page cannot tell you a colour.',
      {
        id: 'ragb-explainer.colours.choose',
      },
    ),
    easy: [
      {text: msg('Teams choose the colour in a meeting.', {id: 'ragb-explainer.colours.choose.easy1'}), picture: 'meeting'},
      {text: msg('The colour can change.', {id: 'ragb-explainer.colours.choose.easy2'}), picture: 'colours'},
      {text: msg('You can ask them why they chose it.', {id: 'ragb-explainer.colours.choose.easy3'}), picture: 'question'},
      {text: msg('This page cannot tell you your colour.', {id: 'ragb-explainer.colours.choose.easy4'}), picture: 'website'},
    ],
    source: 'dsr-local',
  },
];

export const can = (review: string): readonly Statement[] => [
  {
    standard: msg(str`It can lead to a review of your care, called a ${review}. For most adults it is called a CTR.`, {id: 'ragb-explainer.can.review'}),
    easy: [{text: msg(str`You may be offered a review meeting. It is called a ${review}.`, {id: 'ragb-explainer.can.review.easy'}), picture: 'meeting'}],
    source: 'dsr-policy',
  },
  {
    standard: msg('If you are 25 or under, it can lead to a keyworker, who helps services to work together. Some areas say navigator.', {
      id: 'ragb-explainer.can.keyworker',
    }),
    easy: [
      {
        text: msg('Are you 25 or under? You may get a keyworker, who helps services work together.', {id: 'ragb-explainer.can.keyworker.easy'}),
        picture: 'help',
      },
    ],
    source: 'keyworkers',
  },
  {
    standard: msg('It helps the people who plan and pay for services to see what you need.', {id: 'ragb-explainer.can.plan'}),
    easy: [{text: msg('The people who pay for help can see what you need.', {id: 'ragb-explainer.can.plan.easy'}), picture: 'plan'}],
    source: 'dsr-local',
  },
];

export const cannot = (): readonly Statement[] => [
  {
    standard: msg('It does not give help by itself. Help still comes from the teams who work with you.', {id: 'ragb-explainer.cannot.help'}),
    easy: [{text: msg('The list does not help you by itself. Help comes from your team.', {id: 'ragb-explainer.cannot.help.easy'}), picture: 'people'}],
    source: 'dsr-limits',
  },
  {
    standard: msg('It does not send anyone in an emergency.', {id: 'ragb-explainer.cannot.emergency'}),
    easy: [{text: msg('It does not send help in an emergency.', {id: 'ragb-explainer.cannot.emergency.easy'}), picture: 'ambulance'}],
    source: 'dsr-limits',
  },
  {
    standard: msg('It does not move anyone up a waiting list.', {id: 'ragb-explainer.cannot.queue'}),
    easy: [{text: msg('It does not make waiting times shorter.', {id: 'ragb-explainer.cannot.queue.easy'}), picture: 'clock'}],
    source: 'dsr-limits',
  },
  {
    standard: msg('It does not give anyone an education, health and care (EHC) plan.', {id: 'ragb-explainer.cannot.plan'}),
    easy: [{text: msg('It does not give you an EHC plan. That is a plan for school or college.', {id: 'ragb-explainer.cannot.plan.easy'}), picture: 'school'}],
    source: 'dsr-limits',
  },
];

export const ask = (list: string): Statement => ({
  standard: msg(
    str`You can ask to go on the ${list} yourself, or ask for your child. Someone who works with you can ask too. Local services must make it possible to ask.`,
    {
      id: 'ragb-explainer.ask.who',
    },
  ),
  easy: [
    {text: msg('You can ask to go on the list.', {id: 'ragb-explainer.ask.who.easy1'}), picture: 'talk'},
    {text: msg('A parent can ask for their child.', {id: 'ragb-explainer.ask.who.easy2'}), picture: 'family'},
    {text: msg('Someone who works with you can ask too.', {id: 'ragb-explainer.ask.who.easy3'}), picture: 'team'},
  ],
  source: 'dsr-local',
});

export const askAnyone = (): Statement => ({
  standard: msg('Not sure who to ask? Start with the team who helps you now, your GP, or your council. You can show them this page.', {
    id: 'ragb-explainer.ask.anyone',
  }),
  easy: [
    {text: msg('Not sure who to ask? Ask the team who helps you now.', {id: 'ragb-explainer.ask.anyone.easy1'}), picture: 'question'},
    {text: msg('You can ask your GP or your council too.', {id: 'ragb-explainer.ask.anyone.easy2'}), picture: 'doctor'},
    {text: msg('You can show them this page.', {id: 'ragb-explainer.ask.anyone.easy3'}), picture: 'website'},
  ],
});

export const consent = (list: string): readonly Statement[] => [
  {
    standard: msg(
      str`You are asked before you go on the ${list}. Saying yes means that the teams who care for you can share information about you. They may also share it without a yes when that is needed to keep someone safe.`,
      {
        id: 'ragb-explainer.consent.asked',
      },
    ),
    easy: [
      {text: msg('They must ask you first.', {id: 'ragb-explainer.consent.asked.easy1'}), picture: 'question'},
      {text: msg('If you say yes, your team can share information about you.', {id: 'ragb-explainer.consent.asked.easy2'}), picture: 'share'},
      {text: msg('They may also share it to keep someone safe.', {id: 'ragb-explainer.consent.asked.easy3'}), picture: 'safe'},
    ],
    source: 'dsr-local',
  },
  {
    standard: msg('If you are 16 or over, it is your own decision. If you are under 16, a parent or guardian is usually asked, and you should be asked too.', {
      id: 'ragb-explainer.consent.age',
    }),
    easy: [
      {text: msg('Are you 16 or over? Then you decide.', {id: 'ragb-explainer.consent.age.easy1'}), picture: 'choose'},
      {text: msg('Are you under 16? They usually ask your parent.', {id: 'ragb-explainer.consent.age.easy2'}), picture: 'family'},
      {text: msg('They should ask you too.', {id: 'ragb-explainer.consent.age.easy3'}), picture: 'talk'},
    ],
    source: 'consent',
  },
  {
    standard: msg(
      'If someone cannot make this decision, even with help, other people decide what is best for them. They should ask those who know the person, and they write down why.',
      {id: 'ragb-explainer.consent.best'},
    ),
    easy: [
      {text: msg('Some people cannot decide this, even with help.', {id: 'ragb-explainer.consent.best.easy1'}), picture: 'help'},
      {text: msg('Then others decide what is best for them. They write down why.', {id: 'ragb-explainer.consent.best.easy2'}), picture: 'write'},
    ],
    source: 'consent',
  },
  {
    standard: msg('You can say no, and you can change your mind. Services must not give you worse care because you said no.', {
      id: 'ragb-explainer.consent.no',
    }),
    easy: [
      {text: msg('You can say no.', {id: 'ragb-explainer.consent.no.easy1'}), picture: 'no'},
      {text: msg('You can change your mind.', {id: 'ragb-explainer.consent.no.easy2'}), picture: 'choose'},
      {text: msg('Services must not give you worse care because you said no.', {id: 'ragb-explainer.consent.no.easy3'}), picture: 'care'},
    ],
    source: 'consent',
  },
];
