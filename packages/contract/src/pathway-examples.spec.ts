import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {pathwayKinds, pathwayShape, type Pathway} from './pathway.js';
import {readPathway} from './read-pathway.js';
import {pathwaySchema} from './schemas.js';
import type {Shape} from './shape.js';
import {wording} from './words-and-links.js';

const root = new URL('../../../', import.meta.url).pathname;
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const examples = globSync(`${root}examples/pathways/*.json`).map((path) => ({name: basename(path, '.json'), input: read(path), text: readFileSync(path, 'utf8')}));
const example = (name: string) => examples.find((one) => one.name === name)!;
const pictures = read(`${root}packages/pictures/pictures.json`) as Record<string, unknown>;

/** Every wording in a value, with its path. */
function wordings(shape: Shape, value: unknown, path = ''): [path: string, value: unknown][] {
  if (value === undefined) return [];
  if (shape === wording || (shape.then?.entries && 'standard' in shape.then.entries)) return [[path, value]];
  if (shape.when) return wordings(shape.when(value) ? shape.then! : shape.otherwise!, value, path);
  if (shape.item) return (value as unknown[]).flatMap((item, index) => wordings(shape.item!, item, `${path}.${index}`));
  return Object.entries(shape.entries ?? {}).flatMap(([key, inner]) => wordings(inner, (value as Record<string, unknown>)[key], `${path}.${key}`));
}

/** Every piece of text that a family may read. */
const prose = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (/^(\$schema|id|kind|url|picture|date|state|next|to|leads|who|members|chair)$/.test(key) && !(key === 'who' && !Array.isArray(inner)) ? [] : prose(inner)));
};

const words = (text: string) => text.trim().split(/\s+/).length;
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);

/** Words of organisations, places, documents and jobs. Two capitals side by side that are not here look like somebody's name. */
const known = new Set(
  (
    'NHS England Social Care Health North Lincolnshire Designated Nurse Safeguarding Looked After Children Transforming Partnership Star Centre Wellbeing ' +
    'Board Salford City Council Operational Manager Engagement Lead Locality Family Assessment Assessments Multi-Agency Meeting Panel Education Youth ' +
    'Parliament Greater Manchester Pathfinder South EHC'
  ).split(' '),
);

describe('the examples of pathways', () => {
  it('hold one of each kind', () => {
    const kinds = examples.map(({input}) => readPathway(input).pathway.kind);
    for (const kind of pathwayKinds) assert.ok(kinds.includes(kind), kind);
  });

  for (const {name, input, text} of examples) {
    it(`${name}: is read without a fault, and nothing of it is lost`, () => {
      const {pathway, problems} = readPathway(input);
      assert.deepEqual(problems, []);
      assert.deepEqual(JSON.parse(JSON.stringify(pathway)), input);
      assert.ok(v.is(pathwaySchema, input));
      assert.equal(pathway.id, name);
    });

    it(`${name}: says what was so, when, what is not known, and where it comes from`, () => {
      const {status, sourceNote} = input as Pathway;
      assert.ok((status?.date ?? status?.read) && status?.note && sourceNote);
    });

    it(`${name}: has an Easy Read twin for all it says, in short sentences, each with a picture that is there`, () => {
      const all = wordings(pathwayShape, input);
      assert.ok(all.length > 10);
      for (const [path, value] of all) {
        const {easy} = value as {easy?: {text: string; picture: string}[]};
        assert.ok(easy?.length, `${path} has no twin`);
        for (const {text: line, picture} of easy) {
          assert.ok(words(line) <= 12, `${path}: ${line}`);
          assert.ok(sentences(line).length <= 2 && /[.?]$/.test(line), `${path}: ${line}`);
          assert.ok(Object.hasOwn(pictures, picture), `${path}: ${picture}`);
        }
      }
    });

    it(`${name}: is written in sentences that are not long`, () => {
      for (const [path, value] of wordings(pathwayShape, input))
        for (const sentence of sentences((value as {standard: string}).standard)) assert.ok(words(sentence) <= 25, `${path}: ${sentence}`);
    });

    it(`${name}: names no person, mailbox or telephone number`, () => {
      assert.doesNotMatch(text, /@|\b(Mr|Mrs|Ms|Miss|Dr|Prof)\b|\b0\d{3}/);
      for (const part of prose(input))
        for (const [pair, first, second] of part.matchAll(/\b(\p{Lu}[\p{L}-]+)(?= (\p{Lu}[\p{L}-]+))/gu))
          assert.ok(/^(The|In|From|Your|Ask|Some|One)$/.test(first!) || (known.has(first!) && known.has(second!)), `${pair} ${second!} in: ${part}`);
    });

    it(`${name}: says nothing that frightens, judges or promises, and calls nothing a law`, () => {
      assert.doesNotMatch(text, /eligible|statutory|blue light|RAG|high.risk|at.risk child|challenging behaviou?r|suffer|failed|guarantee|by law|the law says|legally|annual/i);
    });
  }

  it('show no count under 5 and no scores that have lost their labels', () => {
    const {results = []} = example('salford-pathfinder').input as Pathway;
    assert.deepEqual(
      results.map(({kind}) => kind),
      ['counts', 'counts', 'list', 'list', 'list', 'list', 'list'],
    );
    const rows = results[0]!.rows as readonly {label: string; value: unknown}[];
    assert.equal(rows.length, 15);
    assert.equal(rows.find(({label}) => label === 'Speech and language')?.value, 31);
    assert.deepEqual(rows.filter(({value}) => value === 'fewer than 5').map(({label}) => label), ['ADHD', 'Attachment', 'Hearing', 'Sight']);
  });

  it('tell of the pilot as a pilot, with its branches for safety and for cost', () => {
    const {status, steps = []} = example('salford-pathfinder').input as Pathway;
    assert.equal(status?.state, 'pilot');
    const leads = steps.flatMap(({branches = []}) => branches.map(({text, to}) => `${JSON.stringify(text)} ${to ?? ''}`));
    assert.ok(leads.some((branch) => /safeguarding/.test(branch) && /CAFA/.test(branch)));
    assert.ok(leads.some((branch) => /cost/.test(branch) && /panel$/.test(branch)));
  });

  it('tell of Sefton as it was in 2019, and repeat no criticism', () => {
    const {text, input} = example('sefton-front-doors');
    assert.match((input as Pathway).status!.date!, /^2019/);
    assert.doesNotMatch(text, /improve|poor|weak|too long|drift|delay|not effective|not always|underdeveloped|fail/i);
  });

  it('of the page about pathways can be read too', () => {
    const page = readFileSync(`${root}docs/pathways.md`, 'utf8');
    const shown = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => readPathway(JSON.parse(json!)).problems);
    assert.deepEqual(shown, [[]]);
  });
});
