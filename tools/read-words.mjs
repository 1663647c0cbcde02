// Every message of the packages, read from their `messages*.ts` without running them: its id and English, and, where it is half of a statement,
// its Easy Read twin with the pictures and the source of the fact.
import {globSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

const nameOf = ({name}) => (name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined);
const property = (object, name) => object.properties.find((one) => ts.isPropertyAssignment(one) && nameOf(one) === name)?.initializer;
const literal = (node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

/** English, with each placeholder as it is called in the source: `${list}`. */
function english(node) {
  if (ts.isTaggedTemplateExpression(node)) return english(node.template);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({expression, literal: {text}}) => `\${${expression.getText()}}${text}`).join('');
  return node.getText();
}

/** `msg(…, {id})`, if that is what this is. */
function messageOf(node) {
  if (
    !ts.isCallExpression(node) ||
    node.expression.getText() !== 'msg' ||
    node.arguments.length < 2 ||
    !ts.isObjectLiteralExpression(node.arguments[1])
  )
    return undefined;
  const id = literal(property(node.arguments[1], 'id'));
  return id && {id, english: english(node.arguments[0])};
}

/** The messages of a file in order. A statement is one entry: `{id, english, easy: [{id, english, picture}], source}`. */
export function wordsOf(text, file = 'messages.ts') {
  const found = [];
  const rows = (node) => {
    if (!ts.isArrayLiteralExpression(node)) return [messageOf(node)].filter(Boolean);
    return node.elements.filter(ts.isObjectLiteralExpression).flatMap((row) => {
      const message = property(row, 'text') && messageOf(property(row, 'text'));
      return message ? [{...message, picture: literal(property(row, 'picture'))}] : [];
    });
  };
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const [standard, easy] = ['standard', 'easy'].map((name) => property(node, name));
      const message = standard && messageOf(standard);
      if (message && easy) {
        found.push({...message, easy: rows(easy), source: literal(property(node, 'source'))});
        for (const other of node.properties)
          if (other.initializer !== standard && other.initializer !== easy) ts.forEachChild(other, visit);
        return;
      }
    }
    const message = messageOf(node);
    if (message) found.push({...message, easy: []});
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The files that words live in. */
export const wordFiles = () => globSync('packages/*/src/**/messages*.ts', {cwd: root}).sort();

/** Every message of every package: `{package, file, words}`. */
export const allWords = () =>
  wordFiles().map((file) => ({package: file.split('/')[1], file, words: wordsOf(readFileSync(`${root}/${file}`, 'utf8'), file)}));
