/** A sheet for a meeting, as somebody invented has filled it in. */
export const sheet = {
  'coming': ['person', 'chair', 'family', 'advocate'],
  'name-chair': 'Priya',
  'name-advocate': 'Sam, from Westhaven Advocacy',
  'others': 'Gran. My teacher, on the screen.',
  'ask': ['1', '3'],
  'own': 'Can I have my own room?\nWho rings me after it?',
  'help': ['1', '2'],
  'own-help': 'I would like my headphones.',
} as const;
