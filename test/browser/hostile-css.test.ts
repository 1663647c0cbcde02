import '@local-offer/panel-guide/define.js';
import '@local-offer/pathway-guide/define.js';
import '@local-offer/ragb-explainer/define.js';
import {expect} from '@open-wc/testing';
import {next} from '@local-offer/core';
import {examples} from '../../packages/ragb-explainer/examples.js';
import {parentAnswers, standing} from './request-form.js';
import {sheets} from './hostile-sheets.js';
import {elsewhere, inBothModes, modes, mount, place, root, type Mode, type Setting} from './support.js';

/** What the tag hands down is the page's business. It is held still here, so that whatever differs came in by another way. */
const still = 'all: initial !important; display: block !important; font: 16px/1.4 sans-serif !important; color: rgb(1, 2, 3) !important';
const corner =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 700px !important; overflow: auto !important';

const pseudo = ['::before', '::after', '::first-letter', '::first-line', '::marker', '::placeholder'];
const ofPseudo = ['content', 'display', 'color', 'font-size', 'text-transform'];
const inherited = ['text-transform', 'text-align', 'text-indent', 'text-shadow', 'white-space', 'cursor', 'direction', 'display'];

const named = (element: Element) => `${element.localName}.${element.className}`;

// All elements have the same; to ask each for them would take longer than their values.
const names = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));

/** Every computed property of every element, and of its pseudo-elements those that would show. */
function stylesOf(elements: readonly Element[]): string[][] {
  const seen = new Set<string>();
  return elements.map((element) => {
    const style = getComputedStyle(element);
    // A field goes by what is typed in it. Only its attribute can say so, and any rule of the page outranks that; WebKit cannot be told to go back to it.
    const open = element.matches('[dir=auto]');
    const own = names.filter((name) => !(open && name === 'direction')).map((name) => `${name}: ${style.getPropertyValue(name)}`);
    // Engines work these out afresh at every reading, so one of each kind has to do.
    const parts = seen.has(named(element))
      ? []
      : pseudo.flatMap((part) => {
          const style = getComputedStyle(element, part);
          return ofPseudo.map((name) => `${part} ${name}: ${style.getPropertyValue(name)}`);
        });
    seen.add(named(element));
    return [...own, ...parts];
  });
}

function wear(sheet: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  return style;
}

/** What a page's rules change inside a widget: the first differences, element by element. */
function changesBy(sheet: string, inside: readonly Element[], before: string[][]): string[] {
  const style = wear(sheet);
  const changes = stylesOf(inside).flatMap((after, i) =>
    after.flatMap((now, j) => (now === before[i]![j] ? [] : [`${named(inside[i]!)} ${before[i]![j]} → ${now}`])),
  );
  style.remove();
  return changes.slice(0, 20);
}

/** @param ofEach - One element of each kind will do: the guides hold the same kinds hundreds of times. */
function expectNoChange(widget: HTMLElement, ofEach = false): void {
  widget.style.cssText = still;
  // What is folded away is laid out when somebody asks, so it would seem to change.
  const all = [root(widget), ...root(widget).querySelectorAll('*')].filter((element) => element.checkVisibility());
  const inside = ofEach ? [...new Map(all.map((element) => [named(element), element])).values()] : all;
  const before = stylesOf(inside);
  for (const [name, sheet] of Object.entries(sheets)) expect(changesBy(sheet, inside, before), name).to.deep.equal([]);
}

type Tag = 'lo-ragb-explainer' | 'lo-cetr-request' | 'lo-panel-guide' | 'lo-pathway-guide';

async function inAPage(setting: Setting, mode: Mode, tag: Tag = 'lo-ragb-explainer') {
  const page = place();
  page.innerHTML = `<div id="a" class="region-content"><div id="b"><div id="c"><div id="d" style="${corner}"></div></div></div></div>`;
  const widget = await mount(tag, setting, mode);
  page.querySelector('#d')!.append(widget);
  return widget;
}

/** Pages of the form that hold every kind of field between them, one with its errors. */
const standings: Readonly<Record<string, Setting>> = {
  'radio buttons': standing('asks'),
  'tick boxes, and what they open': standing('contact', {...parentAnswers, contact: ['phone', 'post']}),
  'a date': standing('born'),
  'a long text': standing('worry'),
  'what is wrong': {...standing('you'), flow: next({...standing('you', {...parentAnswers, 'your-name': '', relation: ''})['flow'] as Parameters<typeof next>[0]})},
  'all answers': standing('check'),
};

describe('a page’s style sheet', function () {
  this.timeout(30_000);

  inBothModes((mode) => {
    // Each in every engine; in both modes in two of them together.
    const here = (_: unknown, n: number) => n % 2 === (modes.indexOf(mode) ^ (elsewhere ?? 0));

    for (const example of (['told Amber', 'told Blue, Easy Read'] as const).filter(here))
      it(`changes nothing inside the explainer (${example})`, async () => {
        expectNoChange(await inAPage(examples[example], mode));
      });

    for (const [what, setting] of Object.entries(standings).filter(here))
      it(`changes nothing inside the request form (${what})`, async () => {
        expectNoChange(await inAPage(setting, mode, 'lo-cetr-request'));
      });

    it('leaves a field to go by what is typed in it', async () => {
      for (const [worry, direction] of [['does not sleep', 'ltr'], ['نیند نہیں آتی', 'rtl']] as const) {
        const widget = await inAPage(standing('worry', {...parentAnswers, worry}), mode, 'lo-cetr-request');
        expect(getComputedStyle(root(widget).querySelector('textarea')!).direction, worry).to.equal(direction);
      }
    });

    for (const [name, sheet] of Object.entries(sheets))
      it(`hands down nothing that would garble the words (${name})`, async () => {
        const widget = await inAPage(examples.plain, mode);
        const of = (element: Element, ...names: string[]) =>
          names.map((property) => `${property}: ${getComputedStyle(element).getPropertyValue(property)}`);
        const before = [of(widget, 'display'), of(root(widget), ...inherited)];
        const style = wear(sheet);
        const after = [of(widget, 'display'), of(root(widget), ...inherited)];
        style.remove();
        expect(after).to.deep.equal(before);
      });
  });

  // Isolated, the same shared sheets stand: the explainer and the form show that they hold there too.
  for (const tag of ['lo-panel-guide', 'lo-pathway-guide'] as const)
    it(`changes nothing inside <${tag}>`, async () => {
      expectNoChange(await inAPage({}, 'in the page', tag), true);
    });
});

describe('a page’s own font and colour', () => {
  inBothModes((mode) =>
    it('become the widget’s', async () => {
      const widget = await mount('lo-ragb-explainer', {}, mode);
      widget.parentElement!.style.cssText = 'font-family: fantasy; color: rgb(9, 8, 7); font-size: 30px; letter-spacing: 2px';
      for (const selector of ['p', '.lo-tool', '.lo-heading']) {
        const {fontFamily, color, letterSpacing} = getComputedStyle(root(widget).querySelector(selector)!);
        expect([fontFamily, letterSpacing], selector).to.deep.equal(['fantasy', '2px']);
        if (selector !== '.lo-tool') expect(color, selector).to.equal('rgb(9, 8, 7)');
      }
      expect(getComputedStyle(root(widget).querySelector('p')!).fontSize).to.equal('30px');
    }),
  );
});
