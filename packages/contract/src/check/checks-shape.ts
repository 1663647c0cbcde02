import type {Sending} from './exchange.js';
import {full, minimal, says} from './people.js';
import {good, inWords, note, receiptOf, refuses, short, type Check} from './verdicts.js';

const validate = 'Check every request against request.schema.json (or requestSchema), and answer 422 with {"problems": [{"id": "<key>", "text": "…"}]}.';

const needed = [
  'schema', 'kind', 'submissionId', 'asks', 'urgent', 'answers', 'language', 'reading', 'widgetVersion', 'area', 'reviewedAt', 'sentAt', 'identity',
] as const;

const wrong = (id: string, title: string, change: object): Check => refuses(id, title, () => ({body: {...full(), ...change}}), validate);
const raw = (id: string, title: string, body: string | undefined, todo = 'Answer what is not a request with 400, not with 5xx.'): Check =>
  refuses(id, title, (): Sending => (body === undefined ? {} : {body}), todo);

/** Requests that are not what the schema says. */
export const shapeChecks: readonly Check[] = [
  ...needed.map((key) => refuses(`without-${key}`, `A request without ${key}`, () => ({body: {...full(), [key]: undefined}}), validate)),
  wrong('unknown-key', 'A key that the schema does not have', {eligible: true}),
  wrong('unknown-key-inside', 'An answer with a key that the schema does not have', {answers: [{...says('name', 'Name?', 'Sam Fieldtest'), score: 3}]}),
  wrong('answers-no-list', 'Answers that are no list', {answers: {name: 'Sam Fieldtest'}}),
  wrong('answer-number', 'An answer that is a number', {answers: [{...says('age', 'Age', ''), answer: 14}]}),
  wrong('answer-state', 'An answer with a state of its own', {answers: [{...says('age', 'Age', ''), state: 'maybe'}]}),
  wrong('urgent-text', 'An answer about danger that is a text', {urgent: 'danger'}),
  wrong('asks-other', 'Something asked for that there is not', {asks: 'everything'}),
  wrong('verified', 'An asker who says that somebody checked them', {identity: 'verified'}),
  wrong('schema-2', 'A version that there is not yet', {schema: 2}),
  wrong('time-without-offset', 'A time without an offset', {sentAt: '2026-11-21T21:59:00'}),
  wrong('answer-too-long', 'An answer of 10,001 characters', {answers: [says('worry', 'What worries you?', 'x'.repeat(10_001))]}),
  {
    id: 'answer-twice',
    title: 'The same question twice',
    expected: '400 or 422 (no schema can say it, so this is advice)',
    todo: 'Let each answers[].id stand once: otherwise a table shows one of two answers.',
    async run({say}) {
      const came = await say({body: full({answers: [says('name', 'Name?', 'Sam'), says('name', 'Name?', 'Alex')]})});
      return [400, 422].includes(came.status) ? good(inWords(came)) : came.status >= 500 || came.lost ? short(inWords(came)) : note(inWords(came));
    },
  },
  {
    id: 'proto-key',
    title: 'Keys named __proto__ and constructor',
    expected: '400 or 422, or a receipt as if they were not there; the next request is answered as ever',
    todo: 'Read JSON into plain records, and take only the keys you know.',
    async run({say}) {
      const body = full();
      const text = JSON.stringify(body).replace('{', '{"__proto__":{"test":false,"reference":"WH-EVIL"},"constructor":{"prototype":{"reference":"WH-EVIL"}},');
      const came = await say({body: text});
      const next = minimal();
      const after = receiptOf(await say({body: next}), next.submissionId);
      if ('fault' in after) return short(`the next request: ${after.fault}`);
      const fine = [400, 422].includes(came.status) || 'receipt' in receiptOf(came, body.submissionId);
      return fine && !/WH-EVIL/.test(came.text + after.receipt.reference) ? good(inWords(came)) : short(inWords(came));
    },
  },
  raw('array', 'A list of requests', JSON.stringify([minimal()])),
  raw('null', 'JSON that is null', 'null'),
  raw('a-text', 'JSON that is a text', '"Sam Fieldtest"'),
  raw('empty', 'Nothing at all', undefined),
  raw('broken-off', 'JSON that breaks off half way', JSON.stringify(full()).slice(0, 700)),
  refuses('deep', 'Lists within lists, 5,000 deep', () => ({body: JSON.stringify({...minimal(), answers: 0}).replace('"answers":0', `"answers":${'['.repeat(5000)}${']'.repeat(5000)}`)}), 'Limit how deep JSON may nest, and answer 400.', [400, 413, 422]),
];
