import {msg, str} from '@local-offer/core';
import type {Statement} from '@local-offer/ui';

/** What the library itself says about one rating. */
export interface RatingWords {
  readonly label: string;
  readonly meaning: Statement;
  readonly next: Statement;
  readonly action: Statement;
}

const askForReview = (): Statement => ({
  standard: msg('If you were told this and no one has offered a review, you can ask for one.', {id: 'ragb-explainer.action.review'}),
  easy: [
    {text: msg('Were you told this colour, but not offered a review?', {id: 'ragb-explainer.action.review.easy1'}), picture: 'question'},
    {text: msg('You can ask for a review.', {id: 'ragb-explainer.action.review.easy2'}), picture: 'talk'},
  ],
  source: 'dsr-policy',
});

const red = (review: string): RatingWords => ({
  label: msg('Red', {id: 'ragb-explainer.red'}),
  meaning: {
    standard: msg(
      'There is a high risk of going into a mental health hospital very soon. More help is needed straight away. This is about the help you need now, not about you.',
      {
        id: 'ragb-explainer.red.meaning',
      },
    ),
    easy: [
      {text: msg('Red means you need more help straight away.', {id: 'ragb-explainer.red.meaning.easy1'}), picture: 'red'},
      {text: msg('You might have to go into a mental health hospital very soon.', {id: 'ragb-explainer.red.meaning.easy2'}), picture: 'hospital'},
      {text: msg('This is about the help you need now. It is not about you.', {id: 'ragb-explainer.red.meaning.easy3'}), picture: 'heart'},
    ],
    source: 'dsr-policy',
  },
  next: {
    standard: msg(
      str`Teams should meet quickly to find more help. National guidance says that there should be a review, called a ${review}. People up to 25 may be offered a keyworker.`,
      {
        id: 'ragb-explainer.red.next',
      },
    ),
    easy: [
      {text: msg('Teams should meet quickly to find more help.', {id: 'ragb-explainer.red.next.easy1'}), picture: 'meeting'},
      {text: msg(str`There should be a review. It is called a ${review}.`, {id: 'ragb-explainer.red.next.easy2'}), picture: 'look'},
      {text: msg('Are you 25 or under? You may be offered a keyworker.', {id: 'ragb-explainer.red.next.easy3'}), picture: 'help'},
    ],
    source: 'dsr-policy',
  },
  action: askForReview(),
});

const amber = (review: string): RatingWords => ({
  label: msg('Amber', {id: 'ragb-explainer.amber'}),
  meaning: {
    standard: msg(
      'There is a high risk of going into a mental health hospital unless the right care and treatment come soon. This is about the help you need now, not about you.',
      {
        id: 'ragb-explainer.amber.meaning',
      },
    ),
    easy: [
      {text: msg('Amber means you need the right help soon.', {id: 'ragb-explainer.amber.meaning.easy1'}), picture: 'amber'},
      {text: msg('Without it, you might have to go into a mental health hospital.', {id: 'ragb-explainer.amber.meaning.easy2'}), picture: 'hospital'},
      {text: msg('This is about the help you need now. It is not about you.', {id: 'ragb-explainer.amber.meaning.easy3'}), picture: 'heart'},
    ],
    source: 'dsr-policy',
  },
  next: {
    standard: msg(str`Teams usually meet to plan the right help. There may be a review, called a ${review}. People up to 25 may be offered a keyworker.`, {
      id: 'ragb-explainer.amber.next',
    }),
    easy: [
      {text: msg('Teams usually meet to plan the right help.', {id: 'ragb-explainer.amber.next.easy1'}), picture: 'meeting'},
      {text: msg(str`There may be a review. It is called a ${review}.`, {id: 'ragb-explainer.amber.next.easy2'}), picture: 'look'},
      {text: msg('Are you 25 or under? You may be offered a keyworker.', {id: 'ragb-explainer.amber.next.easy3'}), picture: 'help'},
    ],
    source: 'dsr-policy',
  },
  action: askForReview(),
});

const green = (): RatingWords => ({
  label: msg('Green', {id: 'ragb-explainer.green'}),
  meaning: {
    standard: msg('There are still some risks, and the help that is in place is managing them.', {id: 'ragb-explainer.green.meaning'}),
    easy: [
      {text: msg('Green means there are still some worries.', {id: 'ragb-explainer.green.meaning.easy1'}), picture: 'green'},
      {text: msg('The help you have is working.', {id: 'ragb-explainer.green.meaning.easy2'}), picture: 'tick'},
    ],
    source: 'dsr-policy',
  },
  next: {
    standard: msg('Teams keep checking that the help still works, and agree what to do if things get harder.', {id: 'ragb-explainer.green.next'}),
    easy: [
      {text: msg('Teams check that the help still works.', {id: 'ragb-explainer.green.next.easy1'}), picture: 'look'},
      {text: msg('They plan what to do if things get harder.', {id: 'ragb-explainer.green.next.easy2'}), picture: 'plan'},
    ],
    source: 'dsr-policy',
  },
  action: {
    standard: msg('If things get harder, tell your team straight away. You can ask them to look at the colour again.', {id: 'ragb-explainer.green.action'}),
    easy: [
      {text: msg('Are things getting harder? Tell your team straight away.', {id: 'ragb-explainer.green.action.easy1'}), picture: 'talk'},
      {text: msg('You can ask them to look at the colour again.', {id: 'ragb-explainer.green.action.easy2'}), picture: 'colours'},
    ],
  },
});

const blue = (): RatingWords => ({
  label: msg('Blue', {id: 'ragb-explainer.blue'}),
  meaning: {
    standard: msg('The person is in a mental health hospital now. Blue says where someone is. It is not better or worse than another colour.', {
      id: 'ragb-explainer.blue.meaning',
    }),
    easy: [
      {text: msg('Blue means you are in a mental health hospital now.', {id: 'ragb-explainer.blue.meaning.easy1'}), picture: 'blue'},
      {text: msg('Blue is not better or worse than another colour.', {id: 'ragb-explainer.blue.meaning.easy2'}), picture: 'colours'},
    ],
    source: 'dsr-policy',
  },
  next: {
    standard: msg('Teams should visit, hold reviews in the hospital, and plan for leaving from the start.', {id: 'ragb-explainer.blue.next'}),
    easy: [
      {text: msg('Teams should visit you, and hold reviews in the hospital.', {id: 'ragb-explainer.blue.next.easy1'}), picture: 'team'},
      {text: msg('They should plan for leaving from the start.', {id: 'ragb-explainer.blue.next.easy2'}), picture: 'leave-hospital'},
    ],
    source: 'dsr-local',
  },
  action: {
    standard: msg('Ask the ward who is planning for going home. If no one has offered a review, you can ask for one.', {id: 'ragb-explainer.blue.action'}),
    easy: [
      {text: msg('Ask who is planning for you to go home.', {id: 'ragb-explainer.blue.action.easy1'}), picture: 'home'},
      {text: msg('If no one has offered a review, you can ask for one.', {id: 'ragb-explainer.blue.action.easy2'}), picture: 'talk'},
    ],
    source: 'dsr-policy',
  },
});

/** The library's own words for the four ratings of the national register. */
export const ratingWords: Readonly<Record<string, (review: string) => RatingWords>> = {red, amber, green, blue};
