// The consent graph as rows to read: each question with its words, each of its answers with where it leads. From the data of the graph and
// the pages of the wizard, so that neither the picture nor the text can say anything else.
import {registerHooks} from 'node:module';
import '../ts-loader.mjs';

registerHooks({
  // The sources, built or not.
  resolve: (specifier, context, next) => next(specifier, {...context, conditions: [...context.conditions, 'local-offer-source']}),
});
const {branches, consentPage, consentTelling, graph} = await import('@local-offer/consent');
const {emptyArea} = await import('@local-offer/core');

/** What the ends and flags of the record are called here. They are codes, and never shown to the person. */
export const endWords = {
  E0: 'not ready yet',
  E1: 'not sure',
  E2: 'no, from the person',
  E3: 'a yes is written down',
  E4: 'the parent says yes, the child no',
  E5: 'no, from a parent or an attorney',
  'E5-BI': 'no, as a best-interests decision',
  E6: 'those who decide disagree',
  E7: 'the council holds parental responsibility',
  E8: 'nobody here holds parental responsibility',
  E9: 'professionals decide for the child',
  E10: 'something is still to be done',
  E11: 'two answers clash',
  E12: 'a letter to take it back is ready',
  LOOK: 'who keeps an earlier record',
};

export const branchWords = {
  start: 'First questions',
  'under-16': 'Under 16',
  '16-17': '16 and 17',
  '18-over': '18 and over',
  request: 'Inside the request form',
  withdraw: 'Changing one’s mind',
  authority: 'A yes on somebody else’s authority',
  sharing: 'Sharing information',
};

/** Who answers is known before most questions, and with what age; what is worked out has no words on any page. */
const knownWords = {
  who: {
    person: 'the person answers for themself',
    parent: 'a parent answers',
    others: 'somebody else answers',
    reporters: 'somebody passes on what others said',
  },
  age: {'under-16': 'the person is under 16', '16-17': 'the person is 16 or 17', '18-over': 'the person is 18 or over'},
  basis: {asked: 'the form asks who decided'},
  task: {withdraw: 'something is taken back'},
};
const weighed = {
  S5: {
    title: 'Worked out: does what may be shared fit what was agreed?',
    answers: {
      'panel-no': 'a yes to a review whose panel may know nothing',
      'lead-no': 'a yes to a register whose keepers may know nothing',
      fits: 'all else',
    },
  },
};

const bandOf = {
  'under-16': 'under-16',
  '16-17': '16-17',
  '18-over': '18-over',
  sharing: '18-over',
  authority: '18-over',
  withdraw: 'under-16',
  request: 'under-16',
};
const inPerson = /^(A3|A3-tell|A4-here|A4-wish|[BC]2|[BC]2-tell|S\d)$/;
const whoFor = ({id, branch}) =>
  inPerson.test(id) || branch === 'withdraw' ? 'person' : ['18-over', 'authority'].includes(branch) ? 'attorney' : 'parent';

/** The full name of the review stands in the docs often enough. */
const brief = (text) => text?.replace(/\((?:[^(),]*, )+(CE?TR)\)/g, '($1)');

/** What the wizard shows there: its words are those for this somebody. Where each thing is asked about by itself, for the review. */
function shown(node, who) {
  const band = bandOf[node.branch];
  const asker = {
    answers: {who, ...(band && {age: band}), task: 'decide', which: ['cetr'], informed: 'yes'},
    area: emptyArea.area,
    locale: 'en',
    reading: 'standard',
  };
  const step = node.per ? `cetr.${node.id}` : node.id;
  const [page, telling] = [consentPage(step, asker, {who, band}), consentTelling(step, asker, {who, band})];
  return {title: brief(page?.question.standard ?? telling?.title.standard), tells: !page, fields: page?.fields ?? []};
}

/** The words of a code: from whoever is offered it. */
function answerWords(node, code) {
  if (node.weighed) return weighed[node.id].answers[code];
  for (const who of [whoFor(node), 'parent', 'person', 'attorney', 'professional'])
    for (const {options = []} of shown(node, who).fields) {
      const found = options.find(({value}) => value === code);
      if (found) return found.label;
    }
  return undefined;
}

const named = (node, code) => (node.weighed ? answerWords(node, code) : `“${answerWords(node, code) ?? code}”`);
const or = (list) => (list.length > 1 ? `${list.slice(0, -1).join(', ')} or ${list.at(-1)}` : (list[0] ?? ''));
const nodeOf = (id) => graph.find((node) => node.id === id);

/** A condition on something else than the node's own answer. */
function holds([id, codes]) {
  if (id === 'who')
    return codes.length > 4
      ? knownWords.who.others
      : codes.length > 2
        ? knownWords.who.reporters
        : or(codes.map((code) => knownWords.who[code]));
  if (knownWords[id]) return or(codes.map((code) => knownWords[id][code]));
  return `${id} is ${or(codes.map((code) => named(nodeOf(id), code)))}`;
}

const covers = (mine, theirs) => Object.entries(theirs).every(([id, codes]) => mine[id]?.every((code) => codes.includes(code)));

/** One row for each edge: what has to hold, where it leads, and what is noted. What an earlier one takes is left out. */
function rowsOf(node) {
  const {id, codes = [], edges} = node;
  const before = [];
  return edges.map(({when = {}, to, flag, basis, missing}) => {
    const {[id]: own = codes, ...others} = when;
    const left = own.filter((code) => !before.some((edge) => edge.own.includes(code) && covers(others, edge.others)));
    const said = left.length === codes.length && left.length !== 1 ? [] : left.map((code) => named(node, code));
    const rest = Object.entries(others).map(holds);
    const conditions = rest.length > 0 ? [`if ${rest.join(' and ')}`] : [];
    // Something was asked for before, and did not hold.
    if (
      conditions.length === 0 &&
      before.some((edge) => Object.keys(edge.others).length > 0 && (codes.length === 0 || left.some((code) => edge.own.includes(code))))
    )
      conditions.push('otherwise');
    before.push({own, others});
    const first = or(said) || (conditions.length > 0 ? '' : codes.length > 0 ? 'any answer' : 'then');
    const words = [first, ...conditions].filter(Boolean).join(', ');
    return {
      words: words[0].toUpperCase() + words.slice(1),
      to: to === 'S' ? 'S1' : to,
      notes: [flag, basis && `basis: ${basis}`, missing && `missing: ${missing}`].filter(Boolean),
    };
  });
}

/** The rows of a list such as the one of who may know, and what is typed. */
const besides = (node, {title, fields}) =>
  fields
    .filter(({name}) => node.rows || !/^(cetr\.)?(.*)$/.exec(name)[2].endsWith(node.id))
    .map(({label}) => brief(label))
    .filter((label) => label !== title);

/** Everything there is to say about the graph. A node without words yet goes by its id. */
export const drawn = branches.map((branch) => ({
  branch,
  title: branchWords[branch],
  nodes: graph
    .filter((node) => node.branch === branch)
    .map((node) => {
      const page = shown(node, whoFor(node));
      const title = weighed[node.id]?.title ?? page.title;
      return {
        id: node.id,
        title: title ?? node.id,
        wordless: !title,
        tells: page.tells && !node.weighed,
        per: node.per === 'item',
        listed: Boolean(node.rows),
        besides: besides(node, page),
        rows: rowsOf(node),
      };
    }),
}));

/** Answers and questions that no page has words for. */
export const wordless = graph.flatMap((node) => [
  ...(drawn.some(({nodes}) => nodes.some(({id, wordless}) => wordless && id === node.id)) ? [node.id] : []),
  ...(node.codes ?? []).filter((code) => !answerWords(node, code)).map((code) => `${node.id} ${code}`),
]);

export const branchOf = (id) => nodeOf(id)?.branch;
