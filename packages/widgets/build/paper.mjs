// The form on paper, standard and Easy Read, from the same questions and words as the form on the screen.
// By hand, with a council's own words: node packages/widgets/build/paper.mjs area.json [easy]
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing} from 'lit';
import './views.mjs';
import {branchWords, otherWords} from './paper-branches.mjs';
import {field} from './paper-fields.mjs';
import * as own from './paper-words.mjs';

const {readArea, textOf} = await import('@local-offer/core');
const {setPictureBase} = await import('@local-offer/pictures');
const {footer, listName, reachLines, say: sayIn, urgentBlock} = await import('@local-offer/ui');
const {groupWords, requestWords: words, reviewHere} = await import('@local-offer/cetr-request/paper.js');
const {paperModel} = await import('./paper-model.mjs');

const folder = '../pictures/';
const lines = (number) => html`<div class="lines">${Array.from({length: number}, () => html`<span class="line"></span>`)}</div>`;

/** Everything that the parts of the paper need. */
function paperOf({area, reading}) {
  const easy = reading === 'easy';
  const context = {area, reading, pictures: true, locale: 'en', level: 1, uid: 'paper', urgent: 'block'};
  const {items, unnamed} = paperModel({area, reading});
  // Words of this page alone: a sentence, a list of them, or rows.
  const say = (statement) =>
    easy || typeof statement.standard === 'string' ? sayIn(statement, context) : html`<ul class="plain">${statement.standard.map((text) => html`<li>${text}</li>`)}</ul>`;
  return {area, easy, context, items, unnamed, say, folder};
}

const ticked = ({items}, field, value) => {
  const {label} = items.flatMap(({fields}) => fields).find(({name}) => name === field).options.find((option) => option.value === value);
  return html`<p class="branch">If you ticked “${label}”:</p>`;
};

/** What is told after a question, as the screen tells it on the next page. */
const after = {
  urgent: (paper) => html`
    <div class="aside">${ticked(paper, 'urgent', 'danger')} ${paper.say(own.danger)}</div>
    <div class="aside">
      ${ticked(paper, 'urgent', 'hospital')} ${paper.say(words.meetingWhat())}
      <p class="strong">${words.wordsToSay()}</p><p class="say">${words.meetingSay()}</p>
      <p class="strong">${words.whomToRing()}</p>${contacts(paper)}
    </div>
  `,
};

function contacts({area: {contacts = []}, say}) {
  const able = contacts.filter(({role}) => ['register', 'review', 'out-of-hours', 'social-care'].includes(role));
  return able.length
    ? able.map((contact) => html`<div class="contact">${contact.label ? html`<p class="strong">${textOf(contact.label, 'en')}</p>` : nothing}${reachLines(contact, 'en')}</div>`)
    : say(words.askCouncil());
}

/** For whom a question is. What holds for a whole part stands above it once. */
const branchesOf = ({group, when}) => (group ? when.filter(({factor}) => factor !== 'earlier') : when);

/** More than half a page: it may go on overleaf. */
const isLong = (fields) => fields.some(({kind, options}) => kind === 'groups' || options.reduce((count, {asks}) => count + asks.length, 0) > 8);

/** One question with its number, why it is asked, for whom it is, and its fields. */
function question(item, number, paper) {
  const {say, items, unnamed} = paper;
  const [main, ...others] = item.questions;
  const numberOf = (id) => items.findIndex((one) => one.id === id) + 1;
  // A label that says the question again is left out.
  const quiet = ({labels}) => labels[0].text === main.text;
  return html`
    ${item.id === 'name' && unnamed.includes('name') ? html`<div class="notice">${say(own.beforeName(number, numberOf('place')))}</div>` : nothing}
    <section class="question ${isLong(item.fields) ? 'long' : ''}">
      <p class="number" aria-hidden="true">${own.nth(number)}</p>
      <div class="body">
        <div class="head">
          <h3><span class="hidden">${own.nth(number)} </span>${main.text}</h3>
          ${others.map((other) => html`<p class="other">${otherWords(other, items)}</p>`)} ${branchesOf(item).map((limit) => html`<p class="branch">${branchWords(limit, items)}</p>`)}
          <div class="why">${say(item.why)}</div>
        </div>
        ${item.fields.map((asked) => field(asked, paper, quiet(asked)))}
      </div>
    </section>
    ${after[item.id]?.(paper) ?? nothing}
  `;
}

/** The questions of a part, under its name. */
function part(title, items, paper, intro = nothing) {
  return items.length ? html`<section class="part"><h2>${title}</h2>${intro}${items.map((item) => question(item, paper.items.indexOf(item) + 1, paper))}</section>` : nothing;
}

/** The short route part by part, then the rest, group by group. */
function questions(paper) {
  const {items, say} = paper;
  const short = items.filter(({group}) => !group);
  const further = items.filter(({group}) => group);
  const sections = [...new Set(short.map(({section}) => section))];
  const groups = [...new Set(further.map(({group}) => group))];
  return html`
    ${sections.map((section) => part(words.sectionName(section), short.filter((item) => item.section === section), paper))}
    ${further.length ? html`<section class="part more"><h2>${own.more.heading}</h2>${say(own.more)}</section>` : nothing}
    ${groups.map((group) => part(groupWords(false)[group].title, further.filter((item) => item.group === group), paper, say(groupWords(false)[group].about)))}
  `;
}

const heading = ({heading: title}) => html`<h2>${title}</h2>`;

const start = (paper) => {
  const {area, context, say} = paper;
  return html`
    ${urgentBlock(context)}
    <section class="about">
      ${say(words.aboutList(listName(context)))} ${say(words.aboutReview(reviewHere(context)))} ${say(words.anyoneMayAsk())} ${say(own.howTo)}
    </section>
    <section class="give">
      ${heading(own.giveTo)} ${say(own.giveTo)}
      <div class="council">
        <p class="label">${paper.easy ? own.council.easy : own.council.standard}</p>
        ${area.contacts?.length ? contacts(paper) : lines(3)}
      </div>
    </section>
    <section class="safe">${heading(own.safety)} ${say(own.safety)}</section>
  `;
};

const end = ({context, easy}) => html`
  <section class="end">
    <h2>${own.ending.heading}</h2>
    <p class="label">${own.ending.filled}</p>
    <div class="write-short">${lines(1)}</div>
    <p class="label">${own.ending.helper}</p>
    ${lines(1)}
    <div class="team">
      <p class="strong">${own.ending.team}</p>
      <div class="pair"><div><p class="label">${own.ending.received}</p>${lines(1)}</div><div><p class="label">${own.ending.reference}</p>${lines(1)}</div></div>
      <p class="hint">${own.ending.unchecked}</p>
    </div>
    ${footer.checked(context)}
    <p class="hint screen">${easy ? own.readingLinks.easy : own.readingLinks.standard}</p>
  </section>
`;

const tidy = (markup) =>
  markup
    .replace(/<!--[^]*?-->/g, '')
    .replace(/ tabindex="-1"/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> (?=<)/g, '>')
    .trim();

/**
 * The form as markup that needs no script and no control.
 *
 * @param options - `area`: parsed JSON; `reading`; `first`: false where its opening, with urgent help, stands above it already.
 */
export async function paperForm({area: input = {}, reading = 'standard', first = true} = {}) {
  setPictureBase(folder);
  const paper = paperOf({area: readArea(input).area, reading});
  const markup = tidy(await collectResult(render(html`${first ? start(paper) : nothing}${questions(paper)}${end(paper)}`)));
  if (/<(?:script|form|input|button|textarea)|<[^>]*\s(?:on\w+|style)=/.test(markup)) throw new Error('The form on paper holds something that needs a script.');
  return markup;
}

/** The form as a page to print. */
export const paperPage = async ({area, reading = 'standard'} = {}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${own.tab[reading]}</title>
<link rel="stylesheet" href="paper.css">
</head>
<body>
<main class="paper paper-${reading}">
<h1>${own.title[reading]}</h1>
${await paperForm({area, reading})}
</main>
</body>
</html>
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file, reading] = process.argv;
  process.stdout.write(await paperPage({area: file ? JSON.parse(readFileSync(file, 'utf8')) : {}, reading}));
}
