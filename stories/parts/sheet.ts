import {keptFile} from '@local-offer/core';

/** A sheet for a meeting, as somebody invented has filled it in. */
export const sheet = {
  'coming': ['person', 'chair', 'family', 'advocate'],
  'name-chair': 'Priya',
  'name-advocate': 'Sam, from Westhaven Advocacy',
  'others': 'Gran. My teacher, on the screen.',
  'ask': ['safe', 'medicine'],
  'own': 'Can I have my own room?\nWho rings me after it?',
  'help': ['breaks', 'quiet'],
  'own-help': 'I would like my headphones.',
} as const;

const words = {title: 'Notes', lang: 'en', urgent: [], notes: [], parts: []};

/** The same as somebody kept it, with a person who has left since. */
export const keptSheet = keptFile(words, {...sheet, coming: [...sheet.coming, 'youth-worker']}, 'meeting');

/** What the request form keeps. */
export const keptRequest = keptFile(words, {name: 'Sam Field'});
