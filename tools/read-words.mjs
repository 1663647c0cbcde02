// node tools/read-words.mjs: prints every message of the packages as JSON, in the order of the sources: `[{package, file, words}]`. A statement is
// one of the words: `{id, english, easy: [{id, english, picture}], source}`. What has no Easy Read twin has an empty one.
import {relative} from 'node:path';
import {englishNow, readSources, root} from './messages.mjs';
import {readStatements} from './statements.mjs';

const sources = readSources();
const english = englishNow(sources);
const statements = new Map((await readStatements(english.keys())).map((one) => [one.id, one]));
const rows = new Set([...statements.values()].flatMap(({easy}) => easy.map(({text}) => text)));

const files = Map.groupBy(sources.extractSourceMessages().messages, ({file}) => relative(root, file.fileName));
const word = ({name: id}) => {
  const {easy = [], source} = statements.get(id) ?? {};
  return {id, english: english.get(id), easy: easy.map(({text, picture}) => ({id: text, english: english.get(text), picture})), source};
};

const words = [...files].sort().map(([file, messages]) => ({
  package: file.split('/')[1],
  file,
  words: messages.filter(({name}) => statements.has(name) || !rows.has(name)).map(word),
}));
console.log(JSON.stringify(words));
