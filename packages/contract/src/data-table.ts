/** One thing that a request holds, for a council's data protection assessment. */
export interface DataRow {
  /** A key of the request, or the id of a question of the form. */
  readonly field: string;
  readonly meaning: string;
  readonly purpose: string;
  /** `always`: nothing works without it. `on`: asked by this version of the form. `off`: only where an area switches it on. */
  readonly sent: 'always' | 'on' | 'off';
  readonly category: 'not personal' | 'personal' | 'health';
  /** What to mind. */
  readonly mind: string;
}

type Cells = readonly [field: string, meaning: string, purpose: string, sent: DataRow['sent'], category: DataRow['category'], mind?: string];
const rows = (cells: readonly Cells[]): readonly DataRow[] =>
  cells.map(([field, meaning, purpose, sent, category, mind = '']) => ({field, meaning, purpose, sent, category, mind}));

const matching = 'Find the right record';

/** What stands around the answers. */
export const requestData = rows([
  ['schema', 'Version of the format', 'Read it rightly', 'always', 'not personal'],
  ['kind', 'Request, enquiry or change', 'Sort', 'always', 'not personal'],
  ['submissionId', 'Number made by chance for what was reviewed', 'Know the same request when it comes twice', 'always', 'personal', 'Points to one request; keep it with the record only'],
  ['test', 'Invented person of the conformance kit', 'Keep tests apart', 'off', 'not personal', 'A widget never sends it'],
  ['earlierReference', 'Reference of an earlier request, as given', 'Find the request that is to be changed', 'off', 'personal', 'May be wrong: opens nothing by itself'],
  ['asks', 'What is asked for', 'Route', 'always', 'health', 'That somebody asks for this list or review says something about health'],
  ['urgent.answer', 'What was said about danger and hospital', 'Order by urgency', 'always', 'health', 'Read first'],
  ['urgent.numbersShown', 'That urgent numbers were on the screen', 'Know what the person was told', 'always', 'not personal'],
  ['answers', 'Every question that was shown, in order', 'See the table of answers', 'always', 'health'],
  ['answers[].id', 'Id of the question', 'The same in every language', 'always', 'not personal'],
  ['answers[].question', 'The question as it was shown', 'Understand the answer', 'always', 'personal', 'Shows whether somebody asked for themself'],
  ['answers[].answer', 'The answer as shown or typed', 'See the table of answers', 'always', 'health', 'Free text may hold anything about anybody'],
  ['answers[].code', 'Code of what was chosen', 'Sort and count without reading', 'on', 'health', 'As sensitive as the answer'],
  ['answers[].state', 'Answered, left blank, do not know, rather not say', 'Never take a gap for an answer', 'always', 'personal'],
  ['answers[].normalised', 'Second form of a name, date or postcode', matching, 'on', 'personal'],
  ['language', 'Language of the form', 'Answer in it; interpreter', 'always', 'personal', 'May hint at origin'],
  ['reading', 'Standard or Easy Read', 'Answer in a way that can be read', 'always', 'health', 'May hint at a disability'],
  ['widgetVersion', 'Version of the form', 'Trace faults', 'always', 'not personal'],
  ['area.name', 'Name of the area', 'Route', 'on', 'not personal'],
  ['area.reviewed', 'Day when the area file was last read through', 'Know which words were shown', 'on', 'not personal'],
  ['area.sha256', 'Checksum of the area file', 'Know which words were shown', 'on', 'not personal'],
  ['reviewedAt', 'When the answers were checked', 'Order; work out an age', 'always', 'personal'],
  ['sentAt', 'When it was sent', 'Order', 'always', 'personal'],
  ['identity', 'Always `unverified`', 'Warn that nobody checked who asks', 'always', 'not personal'],
]);

const contactMind = 'Shared phones and mailboxes: use no other way than the chosen one';

/** What the form asks, by the ids of its questions. */
export const answerData = rows([
  ['urgent', 'Danger, hospital soon, or neither', 'Show help first; order by urgency', 'always', 'health'],
  ['asks', 'Register, review, both, not sure', 'Route', 'always', 'health'],
  ['who', 'Who is asking', 'Word the questions; know in what role somebody asks', 'always', 'personal'],
  ['postcode', 'Postcode of where the person lives', 'Which team it is for', 'on', 'personal', 'Or the town: one of the two is enough'],
  ['town', 'Town, area or GP practice', 'Which team it is for', 'on', 'personal', 'Or the postcode'],
  ['your-name', 'Name of the one who asks', 'Answer them', 'always', 'personal', 'Not asked of the person themself. Not checked'],
  ['relation', 'How they know the person, or their job', 'Know in what role somebody asks', 'always', 'personal', 'About two people'],
  ['name', 'Name of the person it is about', matching, 'always', 'personal', 'Often a child’s'],
  ['born', 'Date of birth', `${matching}; the age decides which review and whose consent`, 'on', 'personal', 'Or the age. Often a child’s'],
  ['age', 'Age in words', 'Where the date is not known', 'on', 'personal'],
  ['contact', 'Ways in which somebody may be reached', 'Reach people in a way that is safe for them', 'always', 'personal', contactMind],
  ['contact-phone', 'Telephone number', 'Answer', 'on', 'personal', contactMind],
  ['contact-text', 'Number for text messages', 'Answer', 'on', 'personal', contactMind],
  ['contact-email', 'E-mail address', 'Answer', 'on', 'personal', contactMind],
  ['contact-post', 'Postal address', 'Answer', 'on', 'personal', contactMind],
  ['contact-someone', 'Somebody who is trusted, and how to reach them', 'Answer through them', 'on', 'personal', 'About somebody who did not fill in the form'],
  ['hospital', 'Whether hospital is planned or was talked about', 'A review before hospital differs from one after', 'on', 'health'],
  ['hospital-when', 'When', 'Urgency', 'on', 'health', 'May be left blank'],
  ['hospital-teller', 'Who said so', 'Ask them', 'on', 'personal', 'May be left blank. About somebody who did not fill in the form'],
  ['worry', 'What is happening, in own words', 'What the team has to know', 'always', 'health', 'Free text: may hold anything, also about others, violence or offences'],
  ['knows', 'Whether the person knows of the request', 'Involve the person', 'on', 'personal', '“Not safe to tell yet” must not reach the person by a letter'],
  ['agrees', 'What the person says about it, as reported', 'Consent is asked of the person; this is no consent', 'on', 'personal', 'Somebody else’s word'],
  ['advocate', 'Whether an advocate is wanted or there', 'Offer one', 'on', 'personal'],
]);
