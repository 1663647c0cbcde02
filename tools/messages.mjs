// What the sources say and what translators have written, read through lit-localize's own extractor.
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {stringifyDiagnostics} from '@lit/localize-tools/lib/typescript.js';

// xmldom comes with lit-localize, which reads and writes the same files with it.
const {DOMParser, XMLSerializer} = createRequire(import.meta.resolve('@lit/localize-tools/lib/index.js'))('@xmldom/xmldom');

export const root = fileURLToPath(new URL('..', import.meta.url));
export const config = readConfigFileAndWriteSchema(resolve(root, 'lit-localize.json'));

/** The state of a translation whose English has changed since. It is left out of the build until somebody clears it. */
export const outdated = 'needs-review-translation';

/** A localizer that has found all messages, in the files that may have some, without an error. */
export function readSources() {
  const localizer = new RuntimeLitLocalizer(config);
  // Core wraps msg() and passes on what it is given: not a message, and the linter keeps others out.
  const errors = localizer.extractSourceMessages().errors.filter(({file}) => /messages[\w-]*\.ts$/.test(file.fileName));
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
  return localizer;
}

export const translationFile = (locale) => resolve(config.resolve(config.interchange.xliffDir), `${locale}.xlf`);

/** Text with its placeholders, as one line to compare. */
function flat(element) {
  const parts = Array.from(element.childNodes, (node) => (node.nodeName === 'x' ? node.getAttribute('equiv-text') : (node.nodeValue ?? '')));
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const parse = (xml) => new DOMParser().parseFromString(xml, 'text/xml');

/** Message id → its unit in an XLIFF document: English, and the target element if there is one. */
function readUnits(document) {
  const units = Array.from(document.getElementsByTagName('trans-unit'), (unit) => {
    const target = unit.getElementsByTagName('target')[0];
    const source = unit.getElementsByTagName('source')[0];
    return [unit.getAttribute('id'), {source: source ? flat(source) : '', target, isOutdated: target?.getAttribute('state') === outdated}];
  });
  return new Map(units);
}

/** The translators' file of a locale: its document and units. */
export function readTranslation(locale) {
  const file = translationFile(locale);
  if (!existsSync(file)) return {document: undefined, units: new Map()};
  const document = parse(readFileSync(file, 'utf8'));
  return {document, units: readUnits(document)};
}

/** Message id → English as the sources have it now, written as XLIFF would. */
export function englishNow(localizer) {
  const xml = localizer.formatter.encodeLocale(localizer.extractSourceMessages().messages, config.sourceLocale, [], undefined);
  return new Map([...readUnits(parse(xml))].map(([id, {source}]) => [id, source]));
}

export const serialize = (document) => new XMLSerializer().serializeToString(document);
