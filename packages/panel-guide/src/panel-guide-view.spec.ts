import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea} from '@local-offer/core';
import type {Reading} from '@local-offer/ui';
import {examples} from '../examples.js';
import {topicWords} from './messages-steps.js';

// Beside the view stand element classes, which name this when they are loaded. Nothing here makes an element.
globalThis.HTMLElement ??= class {} as typeof HTMLElement;
const {panelGuideView} = await import('./panel-guide-view.js');

/** The guide as the build writes it out, for a page that has no script. */
async function written(area: unknown = {}, reading: Reading = 'standard') {
  const context = {area: readArea(area).area, reading, pictures: true, locale: 'en', level: 2, uid: 'lo-panel-guide', urgent: 'block'} as const;
  return (await collectResult(render(panelGuideView(context)))).replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('the guide without a script', () => {
  it('asks nothing and hides nothing', async () => {
    for (const area of [{}, examples['an area of its own'].area]) {
      const text = await written(area);
      assert.equal(count(text, /<(form|input|textarea|select)\b/g), 0);
      assert.equal(count(text, / hidden[ >=]/g), 0);
      assert.equal(count(text, /aria-expanded/g), 0);
    }
  });

  it('has every card whole, every answer in short and the sheet to print and write on', async () => {
    const text = await written();
    assert.equal(count(text, /data-person=/g), 21);
    assert.ok(count(text, />Before the meeting</g) > 15);
    assert.equal(count(text, /class="lo-go-row"/g), Object.keys(topicWords).length);
    assert.equal(count(text, /class="lo-box"/g), 36);
    assert.equal(count(text, /class="lo-seat-(panel|you|usually|may|needed)/g), 21);
  });

  it('is there in Easy Read too, and has no style attribute in either', async () => {
    const easy = await written({}, 'easy');
    assert.ok(count(easy, /class="lo-easy-row"/g) > 100);
    for (const text of [easy, await written()]) assert.equal(count(text, / style=/g), 0);
  });
});
