// The fields of the form on paper: boxes to tick, lines to write on, boxes for the digits of a date.
import {html, nothing} from 'lit';
import {isPictureId} from '@local-offer/pictures';
import {branchWords, otherWords} from './paper-branches.mjs';
import {another, dateLabels, notHere} from './paper-words.mjs';

const times = (number, thing) => Array.from({length: number}, () => thing);
const lines = (number) => html`<div class="lines">${times(number, html`<span class="line"></span>`)}</div>`;
const cells = (...lengths) => html`<span class="cells">${lengths.map((length) => html`<span class="cell-group">${times(length, html`<span class="cell"></span>`)}</span>`)}</span>`;

/** How many lines to write on: what a screen scrolls, paper has to have. Most for what matters most. */
const story = {worry: 14, change: 8};
const room = ({name, rows = 6}, easy) => Math.round((story[name] ?? Math.min(Math.max(3, rows), 6)) * (easy ? 0.7 : 1));

/** What is written in boxes, one sign in each, by the name of the field. */
const boxed = {'nhs-number': [3, 3, 4]};

const small = (text) => (text ? html`<p class="hint">${text}</p>` : nothing);

const picture = (id, {area, folder}) => {
  const src = area.pictures?.[id] ?? (isPictureId(id) ? `${folder}${id}.svg` : undefined);
  return src ? html`<img class="choice-picture" src=${src} alt="" />` : nothing;
};

/** The answers that bring the same further questions, together: those are printed once. */
function asked(options) {
  const names = ({asks}) => asks.map(({name}) => name).join();
  const shared = options.filter((option) => option.asks.length && options.some((other) => other !== option && names(other) === names(option)));
  return {shared, own: (option) => (shared.includes(option) ? [] : option.asks)};
}

/** Yes, no and the like stand beside each other; a long list of short ones in two columns. */
const plain = ({asks, picture: drawn}) => !asks.length && !drawn;
function shape({options}) {
  if (!options.every(plain)) return '';
  if (options.length <= 3 && options.every(({label}) => label.length < 16)) return 'brief';
  return options.length > 3 && options.every(({label}) => label.length < 32) ? 'many' : '';
}

const either = (labels) => `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;

function choices(given, paper) {
  const {options} = given;
  const {shared, own} = asked(options);
  return html`<ul class="choices ${shape(given)}">
      ${options.map(
        (option) => html`<li>
          <span class="tick"></span>${option.picture && paper.easy ? picture(option.picture, paper) : nothing}<span class="choice">${option.label}</span>
          ${own(option).length ? html`<div class="inside">${own(option).map((inner) => field(inner, paper))}</div>` : nothing}
        </li>`,
      )}
    </ul>
    ${shared.length
      ? html`<div class="inside"><p class="branch">If you ticked ${either(shared.map(({label}) => `“${label}”`))}:</p>${shared[0].asks.map((inner) => field(inner, paper))}</div>`
      : nothing}`;
}

const date = html`<p class="date">${dateLabels.map((label, n) => html`<span class="date-part"><span class="caption">${label}</span>${cells(n === 2 ? 4 : 2)}</span>`)}</p>`;

/** The same lines for each of several people. */
const groups = ({parts, most, one}) => html`${times(Math.min(most, 4)).map(
    (_, n) => html`<div class="one-of"><p class="one-title">${one(n + 1)}</p>
      ${parts.map(({label, hint, tick}) =>
        tick ? html`<p class="single"><span class="tick"></span><span class="choice">${label}</span></p>` : html`<p class="label">${label}</p>${small(hint)}${lines(1)}`,
      )}</div>`,
  )}
  <p class="hint">${another}</p>`;

const controls = {
  text: (asked) => (boxed[asked.name] ? html`<p>${cells(...boxed[asked.name])}</p>` : html`<div class=${asked.width ? `write-${asked.width}` : 'write'}>${lines(1)}</div>`),
  textarea: (asked, {easy}) => lines(room(asked, easy)),
  date: () => date,
  radios: choices,
  checkboxes: choices,
  groups,
};

/**
 * One field with its label. `quiet`: its label is the question above it already.
 *
 * @param asked - As `paperModel` gives it.
 */
export function field(asked, paper, quiet = false) {
  const control = controls[asked.kind];
  if (!control) throw new Error(`The form on paper cannot show "${asked.kind}" (${asked.name}).`);
  const {say, items} = paper;
  const [label, ...others] = asked.labels;
  return html`<div class="field" data-field=${asked.name}>
    ${quiet ? nothing : html`<p class="label">${label.text}</p>`} ${asked.when.map((limit) => html`<p class="branch">${branchWords(limit, items)}</p>`)}
    ${small(asked.hint)} ${quiet ? nothing : others.map((other) => html`<p class="other">${otherWords(other, items)}</p>`)}
    ${asked.name === 'speak-alone' ? say(notHere) : nothing}
    ${control(asked, paper)}
  </div>`;
}
