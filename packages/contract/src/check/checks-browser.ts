import type {Exchange} from './exchange.js';
import {full} from './people.js';
import {good, inWords, note, plain, receiptOf, short, type Check, type Found, type Kit} from './verdicts.js';

/** A site that nobody has allowed. */
const stranger = 'https://another-site.example';

const withOrigin = (origin: string) => ({origin, 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'cross-site'});
const preflight = ({say}: Kit, origin: string) =>
  say({method: 'OPTIONS', headers: {...withOrigin(origin), 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type'}});

const allowed = ({headers}: Exchange) => headers.get('access-control-allow-origin');
const allows = (came: Exchange, origin: string) => allowed(came) === origin || allowed(came) === '*';
const saying = (came: Exchange) => `${inWords(came)}; Access-Control-Allow-Origin: ${plain(allowed(came) ?? 'none')}`;

const whenKnown =
  (check: (kit: Kit, origin: string) => Promise<Found>): Check['run'] =>
  (kit) =>
    kit.origin === undefined ? note('not tried: say --origin https://<the site of the form> if the form is on another site') : check(kit, kit.origin);

/** What a browser asks of an endpoint on another site than the form. */
export const browserChecks: readonly Check[] = [
  {
    id: 'preflight',
    title: 'A browser asks whether the council’s site may send (OPTIONS)',
    expected: '200 or 204, with Access-Control-Allow-Origin for the site and Access-Control-Allow-Headers: content-type',
    todo: 'Answer OPTIONS without a redirect and without asking who it is, and name the site of the form and content-type.',
    run: whenKnown(async (kit, origin) => {
      const came = await preflight(kit, origin);
      const headers = (came.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(/\s*,\s*/);
      if (came.status < 200 || came.status > 299 || !allows(came, origin)) return short(saying(came));
      return headers.includes('content-type') || headers.includes('*') ? good(saying(came)) : short('without Access-Control-Allow-Headers: content-type');
    }),
  },
  {
    id: 'cors-receipt',
    title: 'A receipt for the council’s site',
    expected: 'Access-Control-Allow-Origin for the site, or the form cannot read the reference',
    todo: 'Send Access-Control-Allow-Origin with every answer to that site.',
    run: whenKnown(async ({say}, origin) => {
      const body = full();
      const came = await say({body, headers: withOrigin(origin)});
      return allows(came, origin) && 'receipt' in receiptOf(came, body.submissionId) ? good(saying(came)) : short(saying(came));
    }),
  },
  {
    id: 'cors-refusal',
    title: 'A refusal for the council’s site',
    expected: 'Access-Control-Allow-Origin on a refusal too, or the form cannot say what is wrong',
    todo: 'Send Access-Control-Allow-Origin also with 4xx and 5xx: often a gateway drops it there.',
    run: whenKnown(async ({say}, origin) => {
      const came = await say({body: {...full(), asks: 'everything'}, headers: withOrigin(origin)});
      return allows(came, origin) && came.status >= 400 ? good(saying(came)) : short(saying(came));
    }),
  },
  {
    id: 'stranger',
    title: 'A browser asks for a site that nobody allowed',
    expected: 'no Access-Control-Allow-Origin for it (advice)',
    todo: 'List the sites that carry the form. It keeps nobody out who does not use a browser, but other sites cannot send in their visitors’ names.',
    async run(kit) {
      const came = await preflight(kit, stranger);
      return allows(came, stranger) ? note(saying(came)) : good(saying(came));
    },
  },
];
