import {directionOf, languageName} from '@local-offer/core';
import {pictureUrl} from '@local-offer/pictures';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {words} from 'virtual:words';
import sources from '../docs/sources.json' with {type: 'json'};
import {languages, translationOf} from './parts/translations.js';

interface Args {
  find: string;
  package: string;
}

interface Message {
  readonly id: string;
  readonly english: string;
}

function translations({id, english}: Message) {
  const found = languages.map((language) => [language, translationOf(id, english, language)] as const);
  const missing = found.filter(([, text]) => text === undefined).map(([language]) => language);
  return html`${found.length > missing.length
      ? html`<dl>
          ${found.map(([language, text]) =>
            text
              ? html`<div class="translation">
                  <dt>${languageName(language)}</dt>
                  <dd lang=${language} dir=${directionOf(language)}>${text}</dd>
                </div>`
              : nothing,
          )}
        </dl>`
      : nothing}
    ${missing.length ? html`<div class="quiet">In English only, not in: ${missing.join(', ')}</div>` : nothing}`;
}

const row = (message: Message, picture?: string) => html`<li class="easy-word">
  ${picture && pictureUrl(picture) ? html`<img src=${pictureUrl(picture)!} alt="" loading="lazy" />` : nothing}
  <div>
    <div>${message.english}</div>
    <div class="quiet"><code>${message.id}</code>${picture ? html`, picture <code>${picture}</code>` : nothing}</div>
    ${translations(message)}
  </div>
</li>`;

type Entry = (typeof words)[number]['words'][number];

/** Where a fact comes from, and when somebody last looked. */
function sourceOf(key: string) {
  const found = (sources as Readonly<Record<string, {readonly title: string; readonly checked: string} | undefined>>)[key];
  return html`, source <code>${key}</code>${found ? `: ${found.title}, checked ${found.checked}` : nothing}`;
}

const entry = (one: Entry) => html`<article class="word">
  <p>${one.english}</p>
  <div class="quiet"><code>${one.id}</code>${one.source ? sourceOf(one.source) : nothing}</div>
  ${translations(one)}
  ${one.easy.length
    ? html`<ul aria-label="Easy Read">
        ${one.easy.map((easy) => row(easy, easy.picture))}
      </ul>`
    : nothing}
</article>`;

function page({find, package: chosen}: Args) {
  const wanted = ({id, english}: Message) => `${id} ${english}`.toLowerCase().includes(find.toLowerCase());
  const files = words
    .filter((file) => chosen === 'all' || file.package === chosen)
    .map(({file, words: all}) => ({file, found: all.filter((one) => [one, ...one.easy].some(wanted))}))
    .filter(({found}) => found.length);
  const count = files.flatMap(({found}) => found.flatMap(({easy}) => [1, ...easy])).length;
  return html`<h1>Words</h1>
    <p>${count} messages. What stands in <code>\${…}</code> is filled in: a name, a number or a date.</p>
    ${files.map(
      ({file, found}) => html`<h2><code>${file}</code></h2>
        ${found.map(entry)}`,
    )}`;
}

/** Every word that the widgets say, read from the sources: with its Easy Read, pictures, translations, and the source of what is a fact. */
const meta: Meta<Args> = {
  title: 'Words',
  tags: ['!autodocs'],
  args: {find: '', package: 'all'},
  render: page,
  argTypes: {
    find: {description: 'Part of an id or of the English'},
    package: {control: 'inline-radio', options: ['all', ...new Set(words.map((file) => file.package))]},
  },
};
export default meta;

const wordsOf = (name: string): StoryObj<Args> => ({args: {package: name}});

export const Explainer = wordsOf('ragb-explainer');
export const RequestForm = wordsOf('cetr-request');
export const Consent = wordsOf('consent');
export const ConsentWizard = wordsOf('consent-wizard');
export const PanelGuide = wordsOf('panel-guide');
export const PathwayGuide = wordsOf('pathway-guide');
/** What all widgets say: urgent help, reading, languages, the frame of a form. */
export const Shared = wordsOf('ui');
