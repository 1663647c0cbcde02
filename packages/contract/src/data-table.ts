/** One thing that a request holds, for a council's data protection assessment. */
export interface DataRow {
  /** A key of the request, or the id of a question of the form. */
  readonly field: string;
  readonly meaning: string;
  readonly purpose: string;
  /** `always`: nothing works without it. `on`: part of the short route, for those it concerns. `more`: only if the person opens it, or the area switches it on. `off`: in special cases only. */
  readonly sent: 'always' | 'on' | 'more' | 'off';
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
  ['submissionId', 'Number made of chance and of what was answered', 'Know the same request when it comes twice', 'always', 'personal', 'Points to one request; keep it with the record only'],
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

const thirdParty = 'About somebody who did not fill in the form';
const contactMind = 'Shared phones and mailboxes: use no other way than the chosen one';

/** What the form asks, by the ids of its questions. */
export const answerData = rows([
  ['urgent', 'Danger, hospital soon, or neither', 'Show help first; order by urgency', 'always', 'health'],
  ['asks', 'Register, review, both, not sure', 'Route', 'always', 'health'],
  ['who', 'Who is asking', 'Word the questions; know in what role somebody asks', 'always', 'personal'],
  ['postcode', 'Postcode of where the person lives', 'Which team it is for', 'on', 'personal', 'Or the town: one of the two is enough'],
  ['town', 'Town, area or GP practice', 'Which team it is for', 'on', 'personal', 'Or the postcode'],
  ['earlier', 'Whether somebody asked before', 'Put the two together', 'on', 'personal'],
  ['earlier-reference', 'Reference of that request, as given', 'Find it', 'on', 'personal', 'May be wrong: opens nothing by itself'],
  ['earlier-change', 'Ask as well, add, put right or stop', 'Know what is wanted', 'on', 'personal'],
  ['change', 'What to add, put right or stop, in own words', 'Change the earlier request', 'on', 'health', 'Free text. From somebody nobody has checked: ask before anything is changed'],
  ['age-band', 'Age group, where no birth date is sent', 'An enquiry names nobody', 'on', 'personal', 'In the place of `born` and `age`'],
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
  ['contact-someone', 'Somebody who is trusted, and how to reach them', 'Answer through them', 'on', 'personal', thirdParty],
  ...['phone', 'text', 'email', 'post'].flatMap((route): readonly Cells[] => [
    [`contact-${route}-safe`, 'Whether the team may leave a message or write there', 'Safety', 'on', 'personal', 'Left blank, it is sent as “no”'],
    [`contact-${route}-others`, 'Who else may see or hear it', 'Safety', 'on', 'personal', thirdParty],
  ]),
  ['speak-alone', 'To be spoken to alone first', 'Safety', 'on', 'personal', 'Asked only of the person. On no copy of theirs; never tell anybody else of it'],
  ['hospital', 'Whether hospital is planned or was talked about', 'A review before hospital differs from one after', 'on', 'health'],
  ['hospital-when', 'When', 'Urgency', 'on', 'health', 'May be left blank'],
  ['hospital-teller', 'Who said so', 'Ask them', 'on', 'personal', `May be left blank. ${thirdParty}`],
  ['worries', 'What is happening, chosen from pictures', 'What the team has to know', 'on', 'health', 'Easy Read only. Not counted and no score'],
  ['worry', 'What is happening, in own words', 'What the team has to know', 'always', 'health', 'Free text: may hold anything, also about others, violence or offences'],
  ['knows', 'Whether the person knows of the request', 'Involve the person', 'on', 'personal', '“Not safe to tell yet” must not reach the person by a letter'],
  ['agrees', 'What the person says about it, as reported', 'Consent is asked of the person; this is no consent', 'on', 'personal', 'Somebody else’s word'],
  ['basis', 'On what basis: own agreement, parental responsibility, best interests, not yet', 'Whether more may be shared', 'on', 'personal', 'Asked of professionals. “Not yet” makes it an enquiry'],
  ['basis-name', 'Who made a best-interests decision', 'Record', 'on', 'personal', thirdParty],
  ['basis-role', 'In what role', 'Record', 'on', 'personal'],
  ['basis-date', 'When', 'Record', 'on', 'personal'],
  ['advocate', 'Whether an advocate is wanted or there', 'Offer one', 'on', 'personal'],

  ['responsibility', 'Whether the asker has parental responsibility, and whether another parent disagrees', 'Whose agreement is needed', 'more', 'personal', 'Nobody has checked it'],
  ['times', 'Good times to reach somebody', 'Reach them', 'more', 'personal'],
  ['known-as', 'The name the person likes', 'Respect', 'more', 'personal'],
  ['nhs-number', 'NHS number', matching, 'more', 'personal', 'A number that looks wrong is sent as it is'],
  ['address', 'Where the person stays: an address, none, hospital, rather not say', 'Which team; where to meet', 'more', 'personal'],
  ['address-at', 'Postal address', 'Where to meet', 'more', 'personal', 'May be a secret address'],
  ['home', 'Kind of place', 'Which team', 'more', 'personal', 'Custody and care are sensitive'],
  ['home-other', 'Which other kind', 'Which team', 'more', 'personal'],
  ['language', 'First language', 'Interpreter', 'more', 'personal', 'May hint at origin'],
  ['interpreter', 'Whether an interpreter is needed', 'Interpreter', 'more', 'personal'],
  ['gp', 'GP practice', 'Which team', 'more', 'personal'],
  ['looked-after', 'Looked after, care order, adopted', 'Who has parental responsibility', 'more', 'personal', 'Adoption is confidential'],
  ['looked-after-council', 'Which council', 'Whom to ask', 'more', 'personal'],
  ['looked-after-worker', 'Name of the social worker', 'Whom to ask', 'more', 'personal', thirdParty],
  ['condition', 'Learning disability, autism, waiting for an assessment', 'Which review', 'more', 'health'],
  ['health', 'Other conditions, in own words', 'What the team has to know', 'more', 'health'],
  ['ehc', 'Whether there is an EHC plan', 'What the review is called; who comes', 'more', 'personal'],
  ['education', 'School, college, work or none', 'Who comes', 'more', 'personal'],
  ['education-where', 'Where', 'Who comes', 'more', 'personal'],
  ['education-full', 'Whether full time', 'Know whether education has broken down', 'more', 'personal'],
  ['since', 'When it changed', 'Urgency', 'more', 'health'],
  ['last-year', 'What happened in the last year', 'What the team has to know', 'more', 'health', 'Holds police contact: treat as data about offences. Not counted and no score'],
  ['at-risk', 'Whether home, school or a placement may end', 'What the team has to know', 'more', 'health'],
  ['at-risk-what', 'What may end', 'What the team has to know', 'more', 'health'],
  ['safety', 'What worries somebody about safety', 'What the team has to know', 'more', 'health', 'May be a safeguarding matter: read it on the day'],
  ['helps', 'What helps and what was tried', 'Plan', 'more', 'health'],
  ['wishes', 'What the person or family wants', 'Plan', 'more', 'health'],
  ['wishes-instead', 'That they do not know', 'Plan', 'more', 'personal'],
  ['strengths', 'What the person is good at', 'See the whole person', 'more', 'personal'],
  ['ward', 'Hospital and ward', 'Where the person is', 'more', 'health'],
  ['ward-since', 'Since when', 'When a review is due', 'more', 'health'],
  ['ward-section', 'Detained or informal', 'Which rules hold', 'more', 'health'],
  ['last-review', 'Whether there was a review', 'When the next is due', 'more', 'health'],
  ['last-review-date', 'When', 'When the next is due', 'more', 'health'],
  ['last-review-report', 'Whether there is a report', 'Ask for it', 'more', 'health'],
  ['leaving', 'Plan for leaving hospital', 'Plan', 'more', 'health'],
  ['on-list', 'Whether the person is on the register', 'Avoid asking twice', 'more', 'health'],
  ['on-list-colour', 'What colour somebody was told', 'Avoid asking twice', 'more', 'health', 'Hearsay: only what somebody was told'],
  ['helpers', 'Up to 10 people who help: name, role, how to reach them, whether to invite them. Sent as `helpers-1` and so on', 'Whom to invite', 'more', 'personal', thirdParty],
  ['not-contact', 'Whom not to contact', 'Safety', 'more', 'personal', 'Read before anybody is contacted. ' + thirdParty],
  ['invite', 'Others to invite', 'Whom to invite', 'more', 'personal', thirdParty],
  ['communication', 'Communication needs', 'Duty to meet them', 'more', 'health', 'Record, share and act on them'],
  ['communication-other', 'Other needs', 'Duty to meet them', 'more', 'health'],
  ['adjustments', 'What makes a meeting easier', 'Duty to meet them', 'more', 'health'],
  ['adjustments-other', 'Other adjustments', 'Duty to meet them', 'more', 'health'],
  ['carer-access', 'What the parent or carer needs', 'Duty to meet them', 'more', 'health', 'About the asker'],
  ['papers', 'Which papers there are', 'Ask for them', 'more', 'health', 'Names only: no paper is sent'],
  ['papers-other', 'Other papers', 'Ask for them', 'more', 'health'],
]);
