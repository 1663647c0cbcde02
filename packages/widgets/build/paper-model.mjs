// What stands on the form on paper, and for whom: read off the form's own flow by walking it with invented answers.
import {groupOf, groups, pageOf, requestSteps} from '@local-offer/cetr-request/paper.js';
import {path} from '@local-offer/core';
import {questionText} from '@local-offer/ui';

/** Any day will do: the invented people say their age. */
const today = '2026-01-01';

/**
 * What decides which questions somebody is asked, each with the answers that make a difference. On paper nobody turns the
 * pages for you, so what is asked of some only has to say of whom.
 */
const factors = {
  who: ['parent', 'self', 'family', 'professional', 'advocate', 'other'],
  earlier: ['no', 'add', 'correct', 'stop'],
  knows: ['yes', 'not-yet'],
  age: ['10', '17', '20', '30'],
  hospital: ['no', 'there'],
  asks: ['both', 'dsr', 'cetr'],
  urgent: ['neither', 'hospital'],
};

/** Invented answers, one set for each way in which these can come together. The first of them speaks for all. */
const situations = Object.entries(factors).reduce((all, [factor, values]) => values.flatMap((value) => all.map((one) => ({...one, [factor]: value}))), [{}]);

const answersOf = ({earlier, ...rest}, more) => ({
  ...rest,
  agrees: 'yes',
  'agrees-dsr': 'yes',
  'agrees-cetr': 'yes',
  basis: 'own',
  ehc: 'yes',
  more,
  earlier: earlier === 'no' ? 'no' : 'yes',
  ...(earlier !== 'no' && {'earlier-change': earlier}),
});

const valuesIn = (list, factor) => new Set(list.map((situation) => situation[factor]));

/** Each thing that rules something out by one of its answers: `{factor, values}` with the answers that leave it in. */
const limits = (some, all = situations) =>
  Object.keys(factors).flatMap((factor) => {
    const [inside, possible] = [valuesIn(some, factor), valuesIn(all, factor)];
    return inside.size < possible.size ? [{factor, values: [...inside], of: [...possible]}] : [];
  });

/** Everything that is said in a place, in the order in which it is first said: `{text, when}`, the first of them for all others. */
function variants(pages, textIn) {
  const said = new Map();
  const all = [];
  for (const {situation, page} of pages) {
    const text = textIn(page);
    if (text === undefined) continue;
    all.push(situation);
    said.set(text, [...(said.get(text) ?? []), situation]);
  }
  return [...said].map(([text, some], n) => ({text, when: n ? limits(some, all) : []}));
}

/** A question and, below it, those that its answers may bring. */
const within = (asked) => [asked, ...('options' in asked ? asked.options.flatMap(({asks = []}) => asks.flatMap(within)) : [])];
const named = (page, name) => page.fields.flatMap(within).find((asked) => asked.name === name);

/** One field with all that is said of it. `when` says for whom it is, where that is narrower than its question. */
function fieldOf(name, pages) {
  const with_ = pages.filter(({page}) => page.fields.some((asked) => asked.name === name));
  const {page} = with_[0];
  return describe(named(page, name), with_, limits(with_.map(({situation}) => situation), pages.map(({situation}) => situation)));
}

function describe(asked, pages, when = []) {
  const labels = variants(pages, (page) => named(page, asked.name)?.label);
  const {options = [], ...rest} = asked;
  return {...rest, labels, when, options: options.map((option) => ({...option, asks: (option.asks ?? []).map((inner) => describe(inner, pages))}))};
}

const made = new Map();

/**
 * Every question of the form, once, the short route first: `{id, section, group, questions, why, when, fields}`. `group`
 * is the part of "Add more that helps" that brings it; the questions of the short route have none.
 */
export function paperModel({area = {}, reading = 'standard'} = {}) {
  const key = reading + JSON.stringify(area);
  if (!made.has(key)) made.set(key, makeModel(area, reading));
  return made.get(key);
}

function makeModel(area, reading) {
  const steps = requestSteps(today, area);
  const pages = new Map(steps.map(({id}) => [id, []]));
  const short = new Set();
  for (const situation of situations) {
    for (const {id} of path({steps, answers: answersOf(situation, [])})) short.add(id);
    const answers = answersOf(situation, groups);
    for (const {id} of path({steps, answers})) {
      const page = pageOf(id, {answers, area, locale: 'en', reading});
      if (page) pages.get(id).push({situation, page});
    }
  }
  const printed = new Set();
  const asked = steps.flatMap(({id, section}) => {
    const own = pages.get(id);
    const names = [...new Set(own.flatMap(({page}) => page.fields.map(({name}) => name)))].filter((name) => !printed.has(name));
    if (!names.length) return [];
    // A question that two steps ask, one early and one late, stands on paper once.
    const everywhere = steps.flatMap((step) => pages.get(step.id).filter(({page}) => page.fields.some(({name}) => names.includes(name))));
    for (const name of names) printed.add(name);
    const {question} = own[0].page;
    return {
      id,
      section,
      group: short.has(id) ? undefined : groupOf(id),
      questions: variants(own, ({question: one}) => questionText(one, {reading})),
      why: question.why,
      when: limits(everywhere.map(({situation}) => situation)),
      fields: names.map((name) => fieldOf(name, own)),
    };
  });
  const items = [undefined, ...groups].flatMap((group) => asked.filter((item) => item.group === group));
  return {items, unnamed: withoutNames(pages)};
}

/** What somebody leaves out who may not name a person of 16 or older: those who have not agreed. */
function withoutNames(pages) {
  const asks = (id, knows) => pages.get(id).some(({situation}) => situation.age === '30' && situation.who === 'parent' && situation.earlier === 'no' && situation.knows === knows);
  return [...pages.keys()].filter((id) => asks(id, 'yes') && !asks(id, 'not-yet'));
}
