import {full, minimal, says} from './people.js';
import {good, inWords, note, receiptOf, refuses, short, takes, type Check, type Kit} from './verdicts.js';

const sameRequest = 'Keep submissionId with each request for at least 7 days, and answer a known one with its first reference (2xx or 409).';

/** Sends one body, then others under its id, and compares the references. */
async function again({say}: Kit, change: object) {
  const first = full();
  const before = receiptOf(await say({body: first}), first.submissionId);
  if ('fault' in before) return {first, fault: `the first time ${before.fault}`};
  const came = await say({body: {...first, ...change}});
  const after = receiptOf(came, first.submissionId);
  return {came, same: 'receipt' in after && after.receipt.reference === before.receipt.reference, receipt: 'receipt' in after};
}

const once = (id: string, title: string, change: () => object): Check => ({
  id,
  title,
  expected: '2xx or 409 with the first reference: one record',
  todo: sameRequest,
  async run(kit) {
    const {fault, came, same} = await again(kit, change());
    if (fault !== undefined) return short(fault);
    return same ? good(inWords(came)) : short(`${inWords(came)}: not the first reference`);
  },
});

/** Requests that are whole, and the same one more than once. */
export const receiptChecks: readonly Check[] = [
  takes(
    'smallest',
    'The smallest request that is valid',
    () => minimal(),
    'Store it, then answer 201 with {"submissionId": "<the same>", "reference": "<yours>"} as application/json. Ask for no password, key or cookie.',
  ),
  takes('full', 'A whole request', () => full(), 'Take every key that the schema has.', 'every answer of Sam Fieldtest’s request is there, with line breaks, and gaps are shown as gaps'),
  takes('danger', 'A request that says somebody is in danger', () => full({urgent: {answer: 'danger', numbersShown: true}}), 'Take every answer about danger.', 'danger stands first in your list'),
  takes(
    'enquiry',
    'An enquiry, which names nobody it is about',
    () => minimal({kind: 'enquiry', answers: [says('worry', 'What worries you?', 'My neighbour’s child')]}),
    'Take a request without name, birth date and address: kind is "enquiry".',
  ),
  takes(
    'change',
    'A change to an earlier request',
    () => minimal({kind: 'change', earlierReference: 'WH-TEST-0001'}),
    'Take earlierReference as text: it may be wrong, and must not open anything by itself.',
    'it is marked as a change to WH-TEST-0001',
  ),
  takes('easy-read', 'A request filled in in Easy Read and in Polish', () => full({reading: 'easy', language: 'pl'}), 'Take every language code and both readings.'),
  once('same-again', 'The same request again, as after a lost answer', () => ({})),
  once('sent-later', 'The same request again, sent later', () => ({sentAt: new Date(Date.now() + 60_000).toISOString()})),
  {
    id: 'at-once',
    title: 'The same request four times at once, as from an impatient finger',
    expected: 'the same reference four times: one record',
    todo: `${sameRequest} Let the database hold the rule (a unique key), not a look-up before.`,
    async run({say}) {
      const body = full();
      const all = await Promise.all(Array.from({length: 4}, () => say({body})));
      const references = all.map((came) => receiptOf(came, body.submissionId));
      const fault = references.find((read) => 'fault' in read);
      if (fault) return short((fault).fault);
      const different = new Set(references.map((read) => (read as {receipt: {reference: string}}).receipt.reference));
      return different.size === 1 ? good(`one reference, ${all.map(({status}) => status).join(' ')}`) : short(`${different.size} references`);
    },
  },
  {
    id: 'other-answers',
    title: 'Other answers under an id that was used',
    expected: '400 or 422: somebody would believe that the new answers arrived',
    todo: 'Compare the answers with the ones stored under this id; where they differ, refuse.',
    async run(kit) {
      const {fault, came, same, receipt} = await again(kit, {asks: 'dsr', answers: [says('worry', 'What worries you?', 'Something else')]});
      if (fault !== undefined) return short(fault);
      if ([400, 422].includes(came.status)) return good(inWords(came));
      return same ? note(`${inWords(came)}: the first reference, though the answers differ`) : short(receipt ? 'a second record under one id' : inWords(came));
    },
  },
  refuses('id-not-uuid', 'An id that is no UUID', () => ({body: {...minimal(), submissionId: '12345'}}), 'Check submissionId against the schema.'),
];
