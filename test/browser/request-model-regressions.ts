import type {Beginning, Deed} from './request-model-deeds.js';

/** A sequence that once broke a promise. Played each time, by the form with and without its page. */
interface Regression {
  /** What it caught. */
  readonly caught: string;
  readonly beginning: Beginning;
  readonly other?: Beginning;
  readonly deeds: readonly Deed[];
}

const parent: Beginning = {answers: 'parent', pages: 99, area: 'plain'};

export const regressions: readonly Regression[] = [
  {
    caught: 'a new area file switched off the page somebody was on, which was then nowhere, and Continue threw',
    beginning: {answers: 'parent', pages: 99, area: 'some questions asked of everybody'},
    deeds: [{do: 'area', area: 'plain'}, {do: 'continue'}],
  },
  {
    caught: 'what the area offers no more passed as answered, and made the request invalid',
    beginning: {...parent, answers: 'self'},
    deeds: [{do: 'choose', field: 1, option: 0}, {do: 'area', area: 'its own words'}, {do: 'send', reply: 'sent'}],
  },
  {
    caught: '“I do not know” of a parent passed as the basis of a professional, and somebody was named without one',
    beginning: {...parent, answers: 'everything'},
    deeds: [{do: 'agree', knows: 'yes', agrees: 'yes', basis: 'dk'}, {do: 'who', who: 'professional'}, {do: 'send', reply: 'sent'}],
  },
  {
    caught: 'a change of mind between two sendings made another request of the first',
    beginning: parent,
    deeds: [{do: 'send', reply: 'lost'}, {do: 'write', field: 0, text: 'Something else.'}, {do: 'send', reply: 'lost'}, {do: 'undo'}, {do: 'send', reply: 'lost'}],
  },
  {
    caught: 'another form on the page, sent in between, made another request of the first',
    beginning: parent,
    other: {...parent, answers: 'self'},
    deeds: [{do: 'send', reply: 'lost'}, {do: 'other'}, {do: 'send', reply: 'lost'}, {do: 'other'}, {do: 'again', reply: 'sent'}],
  },
];
