import {areaShape} from '../area.js';
import {readShape} from '../read-shape.js';
import {full, says} from './people.js';
import {good, inWords, note, refuses, short, takes, type Check} from './verdicts.js';

const onlyJson = 'Take application/json only. Browsers let any site post other types without asking first.';
const as = (type: string) => () => ({body: JSON.stringify(full()), headers: {'content-type': type}});

const method = (name: string): Check =>
  refuses(name.toLowerCase(), `${name} instead of POST`, () => ({method: name, ...(name === 'PUT' && {body: JSON.stringify(full())})}), 'Answer 405. Nothing that was sent may be read, changed or removed here.', [405, 401, 403, 404, 501]);

const large = () => full({answers: Array.from({length: 120}, (_, at) => says(`q${at}`, `Question ${at}`, 'x'.repeat(10_000)))});

/** How a request travels. */
export const transportChecks: readonly Check[] = [
  {
    id: 'address',
    title: 'The address itself',
    expected: 'one that an area file may name: https, or http on localhost or 127.0.0.1',
    todo: 'Serve the endpoint over https, without a name or password in the address.',
    run({url}) {
      const faults: string[] = [];
      readShape(areaShape, {request: {endpoint: url}}, (path) => faults.push(path));
      const {protocol, hostname} = new URL(url);
      if (!faults.length) return good(protocol);
      return hostname === '[::1]' ? note('the form sends to localhost and 127.0.0.1, not to [::1]') : short(`${protocol}//${hostname}`);
    },
  },
  takes('charset', 'A content type with a charset, in capitals', () => full(), 'Read the content type without its parameters and without minding capitals.', '', {
    'content-type': 'Application/JSON; charset=UTF-8',
  }),
  refuses('text-plain', 'A request that says it is text/plain', as('text/plain'), onlyJson, [415, 400]),
  refuses('form-encoded', 'A request that says it is a form', as('application/x-www-form-urlencoded'), onlyJson, [415, 400]),
  refuses('no-type', 'A request that does not say what it is', as(''), onlyJson, [415, 400]),
  {
    id: 'not-utf-8',
    title: 'Bytes that are not UTF-8',
    expected: '400 (advice: the form always sends UTF-8)',
    todo: 'Decode strictly, or a name is stored damaged.',
    async run({say}) {
      const text = JSON.stringify(full({answers: [says('name', 'Name?', 'ZoX')]}));
      const body = Uint8Array.from(text, (sign) => (sign === 'X' ? 0xeb : sign.codePointAt(0)! & 0x7f));
      const came = await say({body});
      return came.status >= 400 && came.status < 500 ? good(inWords(came)) : came.status >= 500 || came.lost ? short(inWords(came)) : note(inWords(came));
    },
  },
  {
    id: 'too-large',
    title: 'A request of more than 1 MB',
    expected: '413, while the rest is read and dropped',
    todo: 'Answer 413 for more than 1 MB. A connection that is cut in the middle looks like a bad network, and the form tries again.',
    async run({say}) {
      const came = await say({body: large()});
      return came.status === 413 ? good(inWords(came)) : short(inWords(came));
    },
  },
  method('GET'),
  method('PUT'),
  method('DELETE'),
];
