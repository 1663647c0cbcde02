import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea} from '@local-offer/core';
import type {Reading} from '@local-offer/ui';
import * as message from './messages.js';
import {Folds} from '@local-offer/ui';
import {pathwayGuideView} from './pathway-guide-view.js';

const nothing = () => {};

/** A page as somebody has it before them who opened these parts of it. */
async function live(shown: string, reading: Reading, {area = {}, opened = []}: {area?: unknown; opened?: readonly string[]} = {}) {
  const folds = new Folds({addController: nothing, removeController: nothing, requestUpdate: nothing, updateComplete: Promise.resolve(true)}, nothing);
  folds.set(opened.map((id) => `lo-${shown}-${id}-more`), true);
  const context = {area: readArea(area).area, reading, pictures: true, locale: 'en', level: 2, uid: 'lo', urgent: 'line'} as const;
  const state = {shown, menu: true, onShow: nothing, onMenu: nothing, hasCard: () => false, onPerson: nothing, folds, onStep: nothing};
  return (await collectResult(render(pathwayGuideView(context, state)))).replace(/<!--[^]*?-->|<\?>/g, '').replace(/\s+/g, ' ');
}

/** The steps of a page: what stands of each, and what waits to be opened. */
const stepsOf = (page: string) =>
  page.split('<li class="lo-way-step">').slice(1).map((step) => {
    const [stands, folded] = step.split(/<div id="[^"]*" class="lo-folded"/);
    return {stands: stands!, folded: folded ?? '', open: !folded?.startsWith(' hidden="until-found"')};
  });

const many = (more: object = {}) => ({pathways: {list: [{id: 'one', kind: 'stepped-pathway', title: 'One', steps: Array.from({length: 4}, (_, n) => ({title: `Step ${n}`, text: 'What happens.', ...more}))}]}});

describe('the steps of a page', () => {
  for (const reading of ['standard', 'easy'] as const)
    it(`stand with their name and what happens, the first open, each with a heading that is never hidden (${reading})`, async () => {
      const steps = stepsOf(await live('journey', reading));
      assert.equal(steps.length, 11);
      assert.deepEqual(steps.map(({open}) => open), steps.map((_, n) => !n));
      for (const {stands, folded} of steps) {
        assert.match(stands, /<h5 id="lo-journey-\d+".*<\/h5> *<(p|div)/);
        assert.match(stands, new RegExp(`aria-expanded="(true|false)" aria-controls="lo-journey-\\d+-more" ?>${message.moreOfStep()} <span class="lo-spoken">.+</span>`));
        assert.ok(!stands.includes(message.family()) && folded.includes(message.leads()));
        if (reading === 'easy') assert.equal(stands.match(/class="lo-easy-row"/g)!.length, 1);
      }
    });

  it('open one by one, and all together', async () => {
    const all = Array.from({length: 11}, (_, n) => String(n + 1));
    assert.deepEqual(stepsOf(await live('journey', 'easy', {opened: ['4']})).flatMap(({open}, n) => (open ? n + 1 : [])), [1, 4]);
    assert.ok((await live('journey', 'easy')).includes(message.openAll()));
    assert.ok((await live('journey', 'easy', {opened: all})).includes(message.closeAll()));
  });

  it('are not folded where there are only a few, or nothing is left to open', async () => {
    const {pathways} = many();
    const few = {pathways: {list: [{...pathways.list[0]!, steps: pathways.list[0]!.steps.slice(1)}]}};
    for (const page of [await live('one', 'easy', {area: few}), await live('one', 'easy', {area: many()})]) assert.doesNotMatch(page, /lo-folded/);
    assert.equal(stepsOf(await live('one', 'easy', {area: many({family: 'Say so.'})})).filter(({folded}) => folded).length, 4);
  });

  it('can be gone to from wherever the way leads to them', async () => {
    const [, , offer] = stepsOf(await live('journey', 'standard'));
    assert.match(offer!.folded, /<button[^>]*> *Then step 5: You say yes or no<\/button>.*<button[^>]*> *Then step 4: If you are already in hospital<\/button>/);
  });
});

describe('the parts of a page', () => {
  it('keep their rest behind a button in Easy Read, all but the first', async () => {
    const page = await live('what-is-a-cetr', 'easy');
    const open = [...page.matchAll(/aria-expanded="(true|false)" aria-controls="lo-what-is-a-cetr-([a-z]+)-more"/g)].map(([, expanded, id]) => [id, expanded]);
    assert.deepEqual(open[0], ['what', 'true']);
    assert.ok(open.length > 5 && open.slice(1).every(([, expanded]) => expanded === 'false'));
  });

  it('stand whole in the standard reading', async () => assert.doesNotMatch(await live('what-is-a-cetr', 'standard'), /lo-folded/));
});
