import {gaps, readArea, type AreaProblem} from '@local-offer/core';
import {localPages} from '@local-offer/pathway-guide';
import {faultWords, gapWords} from './check-words.js';

/*
 * The page on which a council looks at its area file before it goes live. All of it happens in this browser: the page's
 * own policy (`connect-src 'none'`) leaves it no way to send anything.
 */

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const text = find<HTMLTextAreaElement>('text');
const status = find('status');
const results = find('results');
const widgets = document.querySelectorAll<HTMLElement & {area?: unknown}>('[data-preview]');

function row(path: string, words: string): HTMLLIElement {
  const item = document.createElement('li');
  if (path) {
    const code = document.createElement('code');
    code.textContent = path;
    item.append(code, ' ');
  }
  item.append(words);
  return item;
}

function list(id: string, items: readonly HTMLLIElement[]): void {
  find(id).replaceChildren(...items);
  find(`${id}-none`).hidden = items.length > 0;
}

function parsed(): {input?: unknown; problems: readonly AreaProblem[]} {
  try {
    return {input: JSON.parse(text.value) as unknown, problems: []};
  } catch {
    return {problems: [{path: '', code: 'not-json'}]};
  }
}

function check(): void {
  const {input, problems: unreadable} = parsed();
  const {area, problems: left} = readArea(input ?? {});
  const problems = [...unreadable, ...left, ...localPages(area).problems];
  const missing = gaps(area, new Date().toISOString().slice(0, 10));
  list('faults', problems.map(({path, code}) => row(path, faultWords(code, path))));
  list('gaps', missing.map(({path, code}) => row('', gapWords(path, code))));
  for (const widget of widgets) widget.area = input ?? {};
  results.hidden = false;
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  status.textContent = `Checked: ${count(problems.length, 'fault', 'faults')}, ${count(missing.length, 'gap', 'gaps')}. The preview is below.`;
}

// Somebody may fill in the preview to the end.
document.addEventListener('lo-request-submit', (event) => {
  event.preventDefault();
  status.textContent = 'This is a preview. Nothing was sent.';
});

find('check').addEventListener('click', check);
find<HTMLInputElement>('file').addEventListener('change', ({target}) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  void file?.text().then((content) => {
    text.value = content;
    check();
  });
});
