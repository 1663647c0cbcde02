import {problemsShape} from '../problems.js';
import {readShape} from '../read-shape.js';
import type {Exchange} from './exchange.js';
import {typedWords, type Draft} from './people.js';
import {good, note, receiptOf, short, type Check, type Kit} from './verdicts.js';

const idOf = ({sent}: Exchange) => (sent.body as Partial<Draft> | undefined)?.submissionId;

/** Every receipt that came, under the id it was for. */
const receipts = ({log}: Kit) =>
  log.flatMap((came) => {
    const id = idOf(came);
    const read = id === undefined ? undefined : receiptOf(came, id);
    return read && 'receipt' in read ? [{id: id!, came, reference: read.receipt.reference}] : [];
  });

/** Something that must be so each time. `faulty` counts the answers where it is not. */
const always = (id: string, title: string, expected: string, todo: string, faulty: (came: Exchange) => boolean, fault = short): Check => ({
  id,
  title,
  expected,
  todo,
  run({log}) {
    const bad = log.filter(faulty).length;
    return bad ? fault(`${bad} of ${log.length} answers are not so`) : good(`so in ${log.length} answers`);
  },
});

/** What is looked at in all answers together, at the end. */
export const overallChecks: readonly Check[] = [
  {
    id: 'first-again',
    title: 'The very first request, sent again at the end',
    expected: '2xx or 409 with its first reference',
    todo: 'Keep submissionId with each request for at least 7 days.',
    async run(kit) {
      const first = receipts(kit)[0];
      if (!first) return short('no receipt came at all');
      const read = receiptOf(await kit.say(first.came.sent), first.id);
      return 'receipt' in read && read.receipt.reference === first.reference ? good(`the same reference`) : short('not the first reference');
    },
  },
  {
    id: 'references-differ',
    title: 'References of different requests',
    expected: 'one reference for each request, never the same for two',
    todo: 'Make each reference anew, by chance: one that can be guessed from another tells how many there are.',
    run(kit) {
      const all = new Map(receipts(kit).map(({id, reference}) => [id, reference]));
      const different = new Set(all.values()).size;
      if (all.size < 2) return short(`${all.size} receipts: nothing to compare`);
      return different === all.size ? good(`${all.size} requests, ${different} references`) : short(`${all.size} requests, ${different} references`);
    },
  },
  {
    id: 'reference-neutral',
    title: 'What a reference tells',
    expected: 'nothing: no name, number, address or date of the person, and not the submissionId',
    todo: 'Make it from letters and digits by chance, as WH-7K3M-9QHP. It is read out on the telephone and stands in e-mails.',
    run(kit) {
      const all = receipts(kit);
      const telling = all.filter(({id, reference}) => [...typedWords, id].some((word) => reference.toLowerCase().includes(word)));
      if (!all.length) return short('no receipt came at all');
      return telling.length ? short(`${telling.length} of ${all.length} references tell something`) : good(`so in ${all.length} references`);
    },
  },
  {
    id: 'problems',
    title: 'What a refusal says',
    expected: '{"problems": [{"id": "<answer or key>", "text": "…"}]} as JSON, with each 400 and 422',
    todo: 'Name each fault: id, and text (words for the person) or code. The form then shows it beside the question.',
    run({log}) {
      const refused = log.filter(({status}) => status === 400 || status === 422);
      const named = refused.map(({json}) => {
        let faults = 0;
        const read = readShape(problemsShape, json, () => faults++);
        return faults ? [] : (read?.problems ?? []);
      });
      const mute = named.filter((problems) => !problems.length).length;
      if (!refused.length) return short('nothing was ever refused');
      if (mute) return short(`${mute} of ${refused.length} refusals name nothing`);
      const wordless = named.filter((problems) => problems.some(({text, code}) => !text && !code)).length;
      return wordless ? note(`${wordless} of ${refused.length} refusals have neither text nor code`) : good(`so in ${refused.length} refusals`);
    },
  },
  always(
    'no-echo',
    'What was typed does not come back',
    'no answer repeats a name, number or words of the person',
    'Take what was sent out of answers, error pages too: they end up in logs and on screens.',
    ({text}) => typedWords.some((word) => text.toLowerCase().includes(word)),
  ),
  always(
    'no-redirect',
    'Redirects',
    'none: a form that is led elsewhere sends to nobody',
    'Name the final address in the area file, with or without its last slash.',
    ({status}) => status >= 300 && status < 400,
  ),
  always('no-cookie', 'Cookies', 'none', 'Turn cookies off for this address, those of a firewall or balancer too.', ({headers}) => headers.has('set-cookie')),
  always(
    'no-5xx',
    'Failures',
    'no answer of 5xx: the form cannot tell whether anything was stored',
    'Answer what you do not take with 4xx.',
    ({status, sent}) => status >= 500 && !(status === 501 && sent.method !== undefined),
  ),
  always('whole', 'Whole answers', 'an answer each time, within 30 seconds', 'Find out what cut the connection or took so long.', ({lost}) => lost !== undefined),
  always('quick', 'Time', 'an answer within 5 seconds (advice): people press Send once more', 'Store first, and do slow things (e-mails) afterwards.', ({ms}) => ms > 5000, note),
  {
    id: 'no-store',
    title: 'Caching',
    expected: 'Cache-Control: no-store with each receipt (advice)',
    todo: 'Send Cache-Control: no-store.',
    run(kit) {
      const all = receipts(kit);
      const bad = all.filter(({came}) => !/(^|,)\s*no-store\s*(,|$)/i.test(came.headers.get('cache-control') ?? '')).length;
      return bad ? note(`${bad} of ${all.length} receipts are not so`) : good(`so in ${all.length} receipts`);
    },
  },
];
