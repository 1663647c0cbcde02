import type {Answers} from '../flow/flow.js';

/*
 * A file that a person keeps: a page to read and print, with no script and no reference to anything, that holds what was
 * answered once more in a form that can be read back. No words of its own, no DOM, no clock. Every form that keeps files has
 * a kind of its own, a word before the answers; the request has none.
 */

/** What stands in the file for people to read. */
export interface KeptWords {
  /** Neutral: it stands in lists of files and tabs. */
  readonly title: string;
  readonly lang: string;
  /** What comes first: whom to call. */
  readonly urgent: readonly string[];
  /** What this is, and how to go on with it. */
  readonly notes: readonly string[];
  readonly parts: readonly {readonly title: string; readonly rows: readonly {readonly question: string; readonly shown: string}[]}[];
}

/** Why a file cannot be gone on with. `sent`: it is the copy of a request that went; `other`: another form of ours kept it. */
export type KeptProblem = 'not-ours' | 'damaged' | 'newer' | 'too-large' | 'sent' | 'other';

/** The most characters of a file: many times what a person writes in a day. */
export const keptLimit = 4_000_000;

const version = 1;
const mark = 'lo-kept';
const sent = 'sent';

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => entities[one]!);

/** JSON in plain ASCII without a character of markup, so that nothing on its way to a disk and back can touch it. */
function written(value: unknown): string {
  // A page may have hung a `toJSON` on lists and objects: only strings are left to `JSON`.
  if (typeof value === 'string') return JSON.stringify(value).replace(/[<>&'\x7f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  // The names of fields are letters and hyphens. V8 13.6 confuses names that are written with escapes.
  return `{${Object.entries(value as object)
    .map(([key, one]) => `"${key}":${written(one)}`)
    .join()}}`;
}

/** FNV-1a, against damage and not against anybody: one changed character always gives another number. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const style =
  'body{max-width:40em;margin:1em auto;padding:0 1em;font:1.1em/1.5 sans-serif}dt{margin-top:.75em;font-weight:700}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}div{break-inside:avoid}.first{padding:0 1em;border:2px solid}';

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');

/** The file. Without answers it is only to be read: nobody can go on with it. */
export function keptFile({title, lang, urgent, notes, parts}: KeptWords, answers?: Answers, kind = ''): string {
  const data = answers ? kind + written(answers) : sent;
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="${mark}">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<div class="first">
${paragraphs(urgent)}
</div>
${paragraphs(notes)}
${parts.map((part) => `<h2>${escaped(part.title)}</h2>\n<dl>\n${part.rows.map(({question, shown}) => `<div><dt>${escaped(question)}</dt><dd dir="auto">${escaped(shown)}</dd></div>`).join('\n')}\n</dl>`).join('\n')}
<pre hidden id="${mark}">${version} ${checksum(`${version} ${data}`)} ${data}</pre>
</body>
</html>
`;
}

type Plain = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isGroup = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isLine = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText));
const isAnswer = (value: unknown) => isLine(value) || (Array.isArray(value) && value.every((one) => isGroup(one) && Object.values(one).every(isLine)));

/**
 * What a file of this kind holds, or why it cannot be gone on with. Its first two words, the version and the number that
 * finds damage, stay as they are in every version. Found as text: nothing in the file is ever taken for markup.
 */
export function readKept(file: string, kind = ''): {readonly answers: Answers} | {readonly problem: KeptProblem} {
  if (file.length > keptLimit) return {problem: 'too-large'};
  if (!file.includes(mark)) return {problem: 'not-ours'};
  // What a person typed stands in the file without one `<`, so it cannot look like this.
  const [, number, sum, data] = /<pre\b[^<>]*\bid="?lo-kept"?[^<>]*>\s*(\d{1,9}) ([\da-f]{8}) ([^<]*?)\s*</i.exec(file) ?? [];
  if (data === undefined || checksum(`${number!} ${data}`) !== sum) return {problem: 'damaged'};
  if (Number(number) > version) return {problem: 'newer'};
  const of = data === sent ? '' : /^[a-z]*(?=\{)/.exec(data)?.[0];
  if (of !== undefined && of !== kind) return {problem: 'other'};
  if (data === sent) return {problem: sent};
  try {
    const answers: unknown = JSON.parse(data.slice(kind.length));
    if (isGroup(answers) && Object.values(answers).every(isAnswer)) return {answers: answers as Answers};
  } catch {
    // It was written so by hand: no damage gives the same number.
  }
  return {problem: 'damaged'};
}
