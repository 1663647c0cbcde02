// Fails when the words in the sources, the extractor and the translations do not agree.
import {globSync, readFileSync} from 'node:fs';
import ts from 'typescript';
import {config, englishNow, readSources, readTranslation, root} from './messages.mjs';

/** Every `msg(…, {id: '…'})` of a file, found without types: what an author meant. */
function writtenIds(path) {
  const file = ts.createSourceFile(path, readFileSync(`${root}/${path}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const ids = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'msg') {
      const options = node.arguments[1];
      const id = options && ts.isObjectLiteralExpression(options) && options.properties.find((property) => property.name?.text === 'id');
      const {line} = file.getLineAndCharacterOfPosition(node.getStart());
      ids.push({id: id && ts.isStringLiteralLike(id.initializer) ? id.initializer.text : undefined, at: `${path}:${line + 1}`});
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return ids;
}

/** English only, on purpose: nobody has checked these words in another language, and people act on them. */
const englishOnly = (id) => /^(cetr-request|consent(-wizard)?|panel-guide|pathway-guide)\./.test(id) || places.get(id)?.[0].at.includes('/ui/src/messages-');

const problems = [];
const localizer = readSources();
const now = englishNow(localizer);

const written = globSync('packages/*/src/**/*messages*.ts', {cwd: root}).sort().flatMap(writtenIds);
const places = Map.groupBy(written, ({id}) => id);
for (const [id, found] of places) {
  if (id === undefined) problems.push(...found.map(({at}) => `${at}: msg() without a literal id`));
  else if (found.length > 1) problems.push(`${id} is defined ${found.length} times: ${found.map(({at}) => at).join(', ')}`);
  else if (!now.has(id)) problems.push(`${id} (${found[0].at}) is not found by the extractor, so it would never be translated`);
}
for (const id of now.keys()) if (!places.has(id)) problems.push(`${id} is extracted from a file that is not called messages.ts or …-messages.ts`);

problems.push(...localizer.validateTranslations().errors.map(String));

for (const locale of config.targetLocales) {
  const {units} = readTranslation(locale);
  for (const [id, {source, target, isOutdated}] of units)
    if (target && !isOutdated && now.has(id) && now.get(id) !== source)
      problems.push(`${locale}: the translation of ${id} is of an older English text. npm run extract, then translate it again`);
  const open = [...now.keys()].filter((id) => !englishOnly(id) && (!units.get(id)?.target || units.get(id).isOutdated));
  if (open.length > 0) console.log(`${locale}: ${open.length} of ${now.size} messages still to translate: ${open.slice(0, 5).join(', ')}${open.length > 5 ? ' …' : ''}`);
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log(`${now.size} messages, each with one id and one place`);
