import type {Answers} from '@local-offer/core';

/*
 * What invented people answer on their way to each end. Named after the ends that professionals know from paper, then
 * by who answers.
 */

const things = ['dsr', 'cetr'] as const;

/** Answers that are asked for each thing, under the names they have there. */
const each = (answers: Answers, of: readonly string[] = things): Answers =>
  Object.fromEntries(of.flatMap((item) => Object.entries(answers).map(([name, answer]) => [`${item}.${name}`, answer])));

const yes = 'yes';
const no = 'no';
const unsure = 'unsure';

/** Somebody who decides, about both things alike. */
const deciding = (who: string, age: string, answers: Answers, more: Answers = {}): Answers => ({
  who,
  task: 'decide',
  which: things,
  informed: yes,
  age,
  ...each(answers),
  ...closing,
  ...more,
});

const heard: Answers = {'A8-from': 'The speech therapist', 'A8-on-day': '2', 'A8-on-month': '11', 'A8-on-year': '2026', 'A8-by': 'A social worker'};

const sharing: Answers = {
  'S1-health': yes,
  'S1-social-care': yes,
  'S1-education': unsure,
  'S1-panel': yes,
  'S1-family': yes,
  'S1-names': 'My aunt Jo',
  'S1-police': no,
  'S2-basic': yes,
  'S2-care': yes,
  'S2-education': no,
  'S3-out': 'Please do not tell my brother.',
};

/** What belongs into the record of every end that asks for it. */
const closing: Answers = {
  ...each({reason: 'I do not want to talk about it again.', by: 'Robin Field'}),
  need: ['time', 'other'],
  'need-else': 'Somebody who can sign',
  advocate: yes,
  'views-adult': 'A review could help before it gets worse.',
  'views-child': 'I do not want new people in the room.',
  'council-name': 'Westhaven Council',
  'council-order': 'A care order',
  'standing-adult': 'Grandmother',
  'standing-child': 'She says yes.',
  owner: 'The community team',
  formats: ['this-page', 'explained'],
  supporter: 'My aunt Jo',
  name: 'Sam Field',
  'born-day': '27',
  'born-month': '3',
  'born-year': '2010',
  'nhs-number': '943 476 5919',
};

const made = (maker: string, role: string): Answers => ({
  'S-BI-maker': maker,
  'S-BI-role': role,
  'S-BI-on-day': '3',
  'S-BI-on-month': '11',
  'S-BI-on-year': '2026',
  'S-BI-asked': 'His sister, and the advocate',
  'S-BI-less': 'Fewer people in the room',
  'S-BI-view': 'cannot',
});
const held: Answers = Object.fromEntries(Object.entries(made('Robin Field', 'Attorney for health and welfare')).map(([name, answer]) => [name.replace('S-BI', 'S-LPA'), answer]));

const responsible: Answers = {A1: yes, A4: 'alone'};
const lacks = (letter: string, more: Answers): Answers => ({[`${letter}1`]: yes, [`${letter}3`]: yes, [`${letter}4`]: 'lacks', ...more});
const withdrawing = (who: string, more: Answers): Answers => ({who, task: 'withdraw', W1: ['dsr', 'cetr'], W3: 'now', W4: yes, 'W5-told': 'My keyworker', ...closing, ...more});

/** One way to each end, and a few more where people reach the same end by different ways. */
export const journeys = {
  'E0, not told enough': deciding('person', '16-17', {}, {informed: no}),
  'E0, wants help to decide': deciding('person', '16-17', {B2: 'help'}),
  'E0, not helped enough yet': deciding('parent', '18-over', {C1: yes, C3: no}),
  'E1, not sure': deciding('person', '18-over', {C2: unsure}),
  'E1, a parent of somebody of 17': deciding('parent', '16-17', {B1: no, 'B1-said': yes}, {'B1-here': no}),
  'E1, the family of an adult': deciding('family', '18-over', {C1: no, 'C1-said': yes}, {...heard, 'C1-here': no}),
  'E1, a child who can decide is not here': deciding('parent', 'under-16', {A2: yes, 'A2-here': no, 'A2-view-adult': 'I think a review would help.'}, {A1: yes}),
  'E1, a child without an adult': deciding('person', 'under-16', {A2: no, 'A4-wish': yes}, {'A4-here': no}),
  'E2, says no': deciding('person', '16-17', {B2: no}, {'B2-tell-who': 'Only my mum'}),
  'E2, a child who can decide says no': deciding('person', 'under-16', {A2: yes, A3: no}, {'A3-tell': no}),
  'E3, says yes': deciding('person', '16-17', {B2: yes}, {'B2-tell-who': 'Mum and my aunt', ...sharing}),
  'E3, an adult says yes': deciding('person', '18-over', {C2: yes}, sharing),
  'E3, a child who can decide': deciding('person', 'under-16', {A2: yes, A3: yes}, {'A3-tell': yes, ...sharing}),
  'E3, a parent': deciding('parent', 'under-16', {A2: no, A5: yes, A6: yes}, {...responsible, ...sharing}),
  'E3, a parent of a child who was not told': deciding('parent', 'under-16', {A2: 'not-looked', A5: yes}, {A1: 'not-safe', A4: 'not-asked', ...sharing}),
  'E3, best interests': deciding('professional', '18-over', {...lacks('C', {C5: no, C7: yes}), ...made('The consultant', 'Consultant')}, {...heard, ...sharing}),
  'E3, an attorney': deciding('attorney', '18-over', {...lacks('C', {C5: yes, C6: yes}), ...held}, sharing),
  'E3 and E2, yes to the list and no to the review': deciding('person', '16-17', {}, {'dsr.B2': yes, 'cetr.B2': no, ...sharing}),
  'E4, the parent says yes and the child no': deciding('parent', 'under-16', {A2: no, A5: yes, A6: no}, responsible),
  'E5, a parent says no': deciding('parent', 'under-16', {A2: no, A5: no}, responsible),
  'E5, an attorney says no': deciding('attorney', '18-over', lacks('C', {C5: yes, C6: no})),
  'E5-BI, best interests say no': deciding('professional', '16-17', lacks('B', {B5: no}), heard),
  'E6, parents do not agree': deciding('parent', 'under-16', {A2: no}, {A1: yes, A4: 'disagree'}),
  'E6, a child wants it to go on': withdrawing('parent', {age: 'under-16', W2: 'holder', 'W2-child': 'goes-on'}),
  'E7, the council': deciding('family', 'under-16', {A2: no}, {...heard, A1: yes, A4: 'council'}),
  'E8, no parental responsibility': deciding('family', 'under-16', {A2: no}, {...heard, A1: yes, A4: 'none'}),
  'E9, nobody can be reached': deciding('professional', 'under-16', {A2: no}, {...heard, A1: yes, A4: 'unreachable'}),
  'E10, nobody has looked yet': deciding('professional', '16-17', {B1: yes, B3: yes, B4: 'not-done'}, heard),
  'E10, it comes and goes': deciding('parent', '18-over', {C1: yes, C3: yes, C4: 'changes'}),
  'E10, nobody to ask': deciding('professional', '18-over', lacks('C', {C5: no, C7: 'nobody'}), heard),
  'E10, what an attorney may decide': deciding('attorney', '18-over', lacks('C', {C5: yes, C6: 'unclear'})),
  'E11, a review whose panel may know nothing': deciding('person', '18-over', {C2: yes}, {...sharing, 'S1-panel': no}),
  'E12, takes it back': withdrawing('person', {W2: 'self'}),
  'E12, now 18': withdrawing('person', {W1: ['dsr', 'cetr', 'sharing'], W2: 'now-18', W3: 'date', 'W3-on-day': '1', 'W3-on-month': '12', 'W3-on-year': '2026', W4: no}),
  'E12, a parent': withdrawing('parent', {age: 'under-16', W2: 'holder', 'W2-child': 'stop'}),
  'LOOK, who keeps it': {who: 'person', task: 'look'},
} as const satisfies Record<string, Answers>;

export type JourneyName = keyof typeof journeys;

/** Every way to an end (`E3`), by its name. */
export const pathsTo = (end: string): readonly JourneyName[] => (Object.keys(journeys) as JourneyName[]).filter((name) => /^[\w-]+/.exec(name)![0] === end);

/** What is answered on the way to an end: the first of the ways there. */
export const pathTo = (end: string): Answers => journeys[pathsTo(end)[0]!];
