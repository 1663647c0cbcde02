import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {isPictureId} from '@local-offer/pictures';
import {dateParts, readings, type Asked, type Page, type Statement} from '@local-offer/ui';
import {namesOf} from './consent-flow.js';
import {consentPage, consentTelling} from './consent-pages.js';
import {graph} from './graph.js';
import {items, type Branch, type Node} from './graph-parts.js';
import type {Band, Telling, Who} from './voice.js';
import {fieldOf, offeredTo} from './walk.js';

/* What every page of the flow keeps to, whoever reads it. A branch stands here as soon as it has its words. */
const branches: readonly Branch[] = ['start', 'under-16', '16-17', '18-over', 'authority'];

const whos: readonly Who[] = ['person', 'parent', 'family', 'professional', 'advocate', 'attorney'];
const bandsOf: Readonly<Partial<Record<Branch, readonly Band[]>>> = {'under-16': ['under-16'], '16-17': ['16-17'], '18-over': ['18-over'], authority: ['16-17', '18-over']};
const sources = JSON.parse(readFileSync('docs/sources.json', 'utf8')) as Record<string, object>;
const {area} = readArea({});

interface Made {
  readonly where: string;
  readonly node: Node;
  readonly field: string;
  readonly who: Who;
  readonly page: Page | undefined;
  readonly telling: Telling | undefined;
}

const nodes = graph.filter(({branch, weighed}) => branches.includes(branch) && !weighed);
const all: readonly Made[] = nodes.flatMap((node) =>
  whos.flatMap((who) =>
    (bandsOf[node.branch] ?? (['under-16', '16-17', '18-over'] as const)).flatMap((age) =>
      (node.per ? items : [undefined]).flatMap((item) =>
        readings.map((reading) => {
          const field = fieldOf(node, item);
          const asker = {answers: {who, age, which: [...items]}, area, locale: 'en', reading};
          return {where: `${field}, ${who}, ${age}, ${reading}`, node, field, who, page: consentPage(field, asker), telling: consentTelling(field, asker)};
        }),
      ),
    ),
  ),
);

const within = (asked: Asked): readonly Asked[] => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
const fieldsOf = ({page}: Made) => (page?.fields ?? []).flatMap(within);
const statementsOf = ({page, telling}: Made): readonly Statement[] => [...(page ? [page.question.why, ...(page.notes ?? [])] : []), ...(telling?.statements ?? [])];
const easyOf = (made: Made): readonly string[] => [(made.page?.question ?? made.telling?.title)?.easy ?? '', ...statementsOf(made).flatMap(({easy}) => easy.map(({text}) => text))];
const textsOf = (made: Made): readonly string[] => [
  ...easyOf(made),
  (made.page?.question ?? made.telling?.title)?.standard ?? '',
  ...statementsOf(made).map(({standard}) => standard),
  ...fieldsOf(made).flatMap((asked) => [asked.label, 'hint' in asked ? (asked.hint ?? '') : '', ...('options' in asked ? asked.options.map(({label}) => label) : [])]),
];

/** What is asked for by a page: an answer of a date has three names. */
const asks = (made: Made) => fieldsOf(made).flatMap(({kind, name}) => (kind === 'date' ? dateParts(name) : [name]));
const codesOf = (made: Made) => fieldsOf(made).flatMap((asked) => ('options' in asked && asked.name === made.field ? asked.options.map(({value}) => value) : []));

describe('every page about consent, for whoever answers and however they read', () => {
  it('is there: a question, or where there is nothing to answer something to read', () => {
    for (const {where, node, field, page, telling} of all) {
      const answers = namesOf(node, field, area).length > 0;
      assert.deepEqual([Boolean(page), Boolean(telling)], [answers, !answers], where);
    }
  });

  it('asks for what the graph asks for, and for nothing else', () => {
    for (const made of all) assert.deepEqual([...asks(made)].sort(), [...namesOf(made.node, made.field, area)].sort(), made.where);
  });

  it('offers each of its answers once, to whom they are offered, in words that differ', () => {
    for (const made of all) {
      assert.deepEqual(codesOf(made).sort(), [...offeredTo(made.node, made.who)].sort(), made.where);
      for (const asked of fieldsOf(made)) {
        const labels = 'options' in asked ? asked.options.map(({label}) => label) : [];
        assert.ok(labels.every(Boolean) && new Set(labels).size === labels.length, `${made.where}: ${labels.join(', ')}`);
      }
    }
  });

  it('says what it is about, where each thing is asked about by itself', () => {
    const about = {dsr: /support list/, cetr: /review/};
    for (const {where, node, page, telling} of all)
      if (node.per) {
        const {standard, easy} = (page?.question ?? telling?.title)!;
        assert.match(standard, about[where.split('.')[0] as 'dsr'], where);
        if (node.codes?.includes('unsure')) assert.match(easy, about[where.split('.')[0] as 'dsr'], where);
      }
  });

  it('has no hole in its words', () => {
    for (const made of all) for (const text of textsOf(made)) assert.doesNotMatch(text, /undefined|\[object|\$\{/, made.where);
  });

  it('says things shortly in Easy Read, each beside a picture that is there', () => {
    for (const made of all) {
      for (const text of easyOf(made)) for (const sentence of text.split(/(?<=[.?!]) /)) assert.ok(sentence && sentence.split(' ').length <= 15, `${made.where}: ${sentence}`);
      for (const {easy} of statementsOf(made)) assert.ok(easy.length && easy.every(({picture}) => isPictureId(picture!)), made.where);
      for (const asked of fieldsOf(made)) if ('options' in asked) for (const {picture} of asked.options) assert.ok(!picture || isPictureId(picture), made.where);
    }
  });

  it('names a source that is listed', () => {
    for (const made of all) for (const {source} of statementsOf(made)) assert.ok(!source || sources[source], `${made.where}: ${source}`);
  });

  it('judges nobody, promises nothing, and keeps no secret', () => {
    const never = /blue light|eligible|statutory|high risk|\bvalid|competen|capacity(?! advocate)|capable|we promise|secret|confidential|must decide|your fault/i;
    for (const made of all) for (const text of textsOf(made)) assert.doesNotMatch(text, never, made.where);
  });
});
