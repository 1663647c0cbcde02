import './define.js';
import {chooseReading, readings} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import '../../../test/browser/form.js';
import {elsewhere, focused, make, modes, place, root, settled} from '../../../test/browser/support.js';
import {arrange, examples, play, type Example} from '../examples.js';

describe('accessibility of the consent wizard, in every situation', function () {
  this.timeout(30_000);

  afterEach(() => chooseReading('standard'));

  // Twins that differ in their reading alone would be the same here.
  const situations = Object.entries<Example>(examples).filter(([name]) => !name.endsWith('Easy Read'));

  for (const [n, [name, example]] of situations.entries())
    for (const [m, mode] of modes.entries()) {
      // Chromium looks at each situation in one mode and one reading. The other two share them in the others; axe takes WebKit four times as long as Firefox.
      if (elsewhere === undefined ? n % 2 !== m : n % 2 === m || Number((n >> 2) % 4 === 3) !== elsewhere) continue;
      const reading = readings[m ^ ((n >> 1) & 1)]!;

      it(`${name}, ${mode}, ${reading}: axe finds nothing`, async () => {
        const wizard = arrange(make('lo-consent-wizard', {noHistory: true}, mode), {...example, reading});
        const ready = new Promise((resolve) => wizard.addEventListener('lo-ready', resolve, {once: true}));
        // As narrow as a phone, or a page enlarged four times.
        const narrow = place();
        narrow.style.width = '320px';
        narrow.append(wizard);
        await ready;
        await settled();
        await play(wizard, example);
        await settled();
        // What came of Continue or Finish is on the screen, and has the focus.
        if (example.pressed) expect(focused() === root(wizard).querySelector(name.startsWith('error') ? '.lo-problems' : '[id$="-heading"]')).to.equal(true);

        await expect(wizard).to.be.accessible();
        for (const field of root(wizard).querySelectorAll<HTMLInputElement>('input, textarea, select')) expect(field.labels?.length, `${field.name} has one label`).to.equal(1);
        const ids = [...root(wizard).querySelectorAll('[id]')].map(({id}) => id);
        expect(new Set(ids).size, 'ids are used once').to.equal(ids.length);

        const rows = [...root(wizard).querySelectorAll<HTMLElement>('.lo-easy-row > p')];
        if (reading === 'standard') expect(rows.length).to.equal(0);
        expect(new Set(rows.map((row) => getComputedStyle(row).fontSize)).size, 'Easy Read is enlarged once').to.be.at.most(1);

        expect(narrow.scrollWidth, 'nothing is wider than the page').to.be.at.most(320);
      });
    }
});
