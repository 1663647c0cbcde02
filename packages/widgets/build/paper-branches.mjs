// For whom a question is, in words. On a screen the form turns the pages; on paper it has to say so.
const ages = {
  10: 'the person is under 16',
  '10,17': 'the person is under 18',
  '10,17,20': 'the person is under 26',
  17: 'the person is 16 or 17',
  '17,20': 'the person is 16 to 25',
  '17,20,30': 'the person is 16 or older',
  20: 'the person is 18 to 25',
  '20,30': 'the person is 18 or older',
  30: 'the person is over 25',
};

const known = {
  who: {self: 'you ask for yourself', 'parent,self': 'you ask for yourself, or are a parent of a child under 16', professional: 'you work with the person', 'parent,family': 'you are family, a carer or a friend', 'parent,family,professional': 'you are family, a friend or a carer, or work with the person'},
  age: ages,
  hospital: {there: 'the person is in hospital'},
  earlier: {'add,correct,stop': 'you change or stop an earlier request', add: 'you add to an earlier request', correct: 'you correct an earlier request', stop: 'you stop an earlier request'},
  asks: {dsr: 'you ask for the support list only', both: 'you ask for both'},
};

const either = (items) => (items.length > 1 ? `${items.slice(0, -1).join(', ')} or ${items.at(-1)}` : items[0]);

/** The options of a question, by value, wherever it stands on the paper. */
const optionsIn = (items, factor) => {
  const all = (fields) => fields.flatMap((field) => [field, ...field.options.flatMap(({asks}) => all(asks))]);
  for (const [n, {fields}] of items.entries()) {
    const field = all(fields).find(({name}) => name === factor);
    if (field) return {number: n + 1, options: field.options};
  }
  return undefined;
};

/** `you ask for yourself`: what comes after “if”. */
function clause({factor, values}, items) {
  const phrase = known[factor]?.[values.join(',')];
  if (phrase) return phrase;
  const {number, options} = optionsIn(items, factor) ?? {};
  if (!options) throw new Error(`The form on paper has no words for ${factor}: ${values.join(', ')}`);
  return `you ticked ${either(values.map((value) => `“${options.find((option) => option.value === value).label}”`))} at question ${number}`;
}

/** The shorter way to say it: for whom it is, or for whom it is not. */
export function branchWords(limit, items) {
  const {factor, values, of} = limit;
  const rest = of.filter((value) => !values.includes(value));
  const without = known[factor]?.[rest.join(',')];
  if (!known[factor]?.[values.join(',')] && (without || rest.length < values.length)) return `Leave this out if ${clause({factor, values: rest}, items)}.`;
  return `Only if ${clause(limit, items)}.`;
}

/** Other words of a question, with those for whom they are. */
export const otherWords = ({text, when: [limit]}, items) => (limit ? `If ${clause(limit, items)}: ${text}` : text);
