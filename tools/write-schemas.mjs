// Writes the JSON Schemas of the area file, the pathway, the request, the consent record, the receipt and the refusal to packages/contract/dist/schemas/, after tsc,
// and the description of the endpoint (OpenAPI) from them.
// What a key means comes from its docblock in the source, so that the words never travel to a phone.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import ts from 'typescript';
import * as contract from '../packages/contract/dist/index.js';
import {writeOpenApi} from './write-openapi.mjs';

const source = new URL('../packages/contract/src/', import.meta.url);
const target = new URL('../packages/contract/dist/schemas/', import.meta.url);

const formats = {pathway: 'Pathway', area: 'Area configuration', request: 'Request', 'consent-record': 'Consent record', receipt: 'Receipt', problems: 'Refusal'};

/** The one check of code that a schema can say: what is not one of ours needs words of its own. Which are ours, the check itself says. */
const ours = [...new Set(['red', 'amber', 'green', 'blue', ...contract.sharingGroups, ...contract.sharingKinds, ...contract.personIds])];
const ownWords = ({requirement: isGood}, {properties}) =>
  properties.id && {
    anyOf: [{properties: {id: {enum: ours.filter((id) => isGood({id}))}}}, {required: ['label', 'meaning', 'name'].filter((key) => properties[key])}],
  };

/** The constants of a source file by name, and the names it takes from files beside it. */
const files = new Map();
function read(path) {
  if (files.has(path)) return files.get(path);
  const file = ts.createSourceFile(path, readFileSync(new URL(path, source), 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = new Map();
  const imported = new Map();
  files.set(path, {constants, imported});
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) for (const {name: id, initializer} of statement.declarationList.declarations) constants.set(id.text, {initializer, statement});
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.text.startsWith('./')) continue;
    for (const {name: id} of statement.importClause.namedBindings.elements) imported.set(id.text, statement.moduleSpecifier.text.slice(2).replace(/\.js$/, '.ts'));
  }
  return files.get(path);
}

/** The constant an identifier means, in its own file or in the one it comes from. */
function constantOf(node) {
  const {constants, imported} = read(node.getSourceFile().fileName);
  return constants.get(node.text) ?? (imported.has(node.text) ? read(imported.get(node.text)).constants.get(node.text) : undefined);
}

/** Every docblock and every shape of one source file, by following its constants from `root`. */
function documented(name, root) {
  const {initializer: first, statement: heading} = read(`${name}.ts`).constants.get(root);
  const docOf = (node) => {
    const text = ts
      .getJSDocCommentsAndTags(node)
      .map(({comment}) => ts.getTextOfJSDocComment(comment))
      .join(' ');
    return text.replace(/\s+/g, ' ').trim();
  };

  /** The object literals an expression is made of: of `group({…})`, `list(contact)`, `either(…, twin, text)`, `{...reach}`, `sharingRow(ids, {…})`. */
  function literals(node) {
    if (ts.isObjectLiteralExpression(node)) return [node];
    if (ts.isArrowFunction(node)) return literals(node.body);
    if (ts.isCallExpression(node)) return [node.expression, ...node.arguments].flatMap(literals);
    const constant = ts.isIdentifier(node) && constantOf(node);
    return constant ? literals(constant.initializer) : [];
  }

  function describe(schema, node, path) {
    const parts = literals(node);
    for (const at of places(schema)) {
      for (const [key, inner] of Object.entries(at.properties)) {
        // Where a part has several forms, the first that explains the key does so for all.
        const properties = parts.flatMap((literal) => entries(literal)).filter(({name: id}) => id.text === key);
        const property = properties.find(docOf);
        const doc = property && docOf(property);
        if (!doc) throw new Error(`${name}.ts: ${path}${key} has no docblock`);
        inner.description = doc;
        describe(inner, ts.isShorthandPropertyAssignment(property) ? property.name : property.initializer, `${path}${key}.`);
      }
    }
  }

  const entries = (literal) =>
    literal.properties.flatMap((property) =>
      ts.isSpreadAssignment(property) ? literals(property.expression).flatMap(entries) : [property],
    );

  return {describe: (schema) => describe(schema, first, ''), title: docOf(heading)};
}

/** The parts of a schema that have properties: itself, an entry of a list or map, or one of several forms. */
function places(schema) {
  if (schema.properties) return [schema];
  return [...(schema.anyOf ?? []), schema.items, schema.additionalProperties].filter((part) => typeof part === 'object').flatMap(places);
}

const described = {};
mkdirSync(target, {recursive: true});
for (const [name, title] of Object.entries(formats)) {
  const root = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const {describe, title: description} = documented(name, `${root}Shape`);
  const schema = toJsonSchema(contract[`${root}Schema`], {
    errorMode: 'throw',
    overrideAction: ({valibotAction, jsonSchema}) => (valibotAction.type === 'check' ? {...jsonSchema, ...ownWords(valibotAction, jsonSchema)} : undefined),
  });
  describe(schema);
  const {$schema, ...rest} = schema;
  described[name] = rest;
  // The area's own reader leaves a pathway to the pathway guide; an editor is told of it at once.
  if (name === 'area') {
    rest.definitions = {pathway: described.pathway};
    rest.properties.pathways.properties.list.items = {$ref: '#/definitions/pathway'};
  }
  const text = JSON.stringify({$schema, title: `${title}, version 1`, description, ...rest}, null, 2);
  writeFileSync(new URL(`${name}.schema.json`, target), `${text}\n`);
}
writeOpenApi();
