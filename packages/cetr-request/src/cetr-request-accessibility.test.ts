import './define.js';
import {chooseReading, readings} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import '../../../test/browser/form.js';
import {elsewhere, focused, inBothModes, make, place, root, settled} from '../../../test/browser/support.js';
import {arrange, examples, play, type Example} from '../examples.js';

describe('accessibility of the request form, in every situation', function () {
  this.timeout(30_000);

  afterEach(() => chooseReading('standard'));

  inBothModes((mode) => {
    for (const [n, [name, example]] of Object.entries<Example>(examples).entries()) {
      // The longest sweep of all: Chromium looks at each situation in one mode, half of them in each. The other two share them in the other mode; axe takes WebKit four times as long as Firefox.
      const m = mode === 'isolated' ? 1 : 0;
      if (elsewhere === undefined ? n % 2 !== m : n % 2 === m || Number((n >> 1) % 4 === 3) !== elsewhere) continue;
      it(`${name}: axe finds nothing`, async () => {
        const form = arrange(make('lo-cetr-request', {}, mode), example);
        const ready = new Promise((resolve) => form.addEventListener('lo-ready', resolve, {once: true}));
        place().append(form);
        await ready;
        await settled();
        await play(form, example);
        await settled();
        // What came of Continue or Send is on the screen, and has the focus.
        if (example.pressed) expect(focused()).to.equal(root(form).querySelector('.lo-problems'));
        if (example.outcome && example.outcome !== 'pending') expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
        // Each situation in both modes and in both readings: whichever reading it has in one mode, it has the other in the other.
        const reading = readings[m ^ ((n >> 2) & 1)]!;
        chooseReading(reading);
        await settled();
        await expect(form).to.be.accessible();
        for (const field of root(form).querySelectorAll<HTMLInputElement>('input, textarea, select'))
          expect(field.labels?.length, `${field.name} has one label`).to.equal(1);
        const rows = [...root(form).querySelectorAll<HTMLElement>('.lo-easy-row > p')];
        expect(new Set(rows.map((row) => getComputedStyle(row).fontSize)).size, 'Easy Read is enlarged once').to.be.at.most(1);
        for (const row of rows) expect(row.offsetWidth, row.innerText).to.be.above(150);
        const ids = [...root(form).querySelectorAll('[id]')].map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      });
    }
  });
});
