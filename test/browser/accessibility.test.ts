import '@local-offer/ragb-explainer/define.js';
import {allowLanguages, setLocale} from '@local-offer/core';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {examples} from '../../packages/ragb-explainer/examples.js';
import {elsewhere, inBothModes, mount, root, settled} from './support.js';

const ways = [
  ['standard', 'en', 'ltr'],
  ['easy', 'ur', 'rtl'],
  ['standard', 'ur', 'rtl'],
  ['easy', 'en', 'ltr'],
] as const;

/** Each situation is looked at in each reading and each direction; the plainest and the fullest in each of both. */
const everyWay = (name: string) => (name === 'plain' || name === 'told Amber' ? ways : ways.slice(0, 2));

describe('accessibility of the explainer, in every situation', function () {
  this.timeout(30_000);

  before(() => allowLanguages(['ur']));
  afterEach(() => setLocale('en'));

  inBothModes((mode) => {
    for (const [n, [name, example]] of Object.entries(examples).entries()) {
      // Each in every engine; in both modes in two of them together.
      if ((mode === 'isolated') !== (n % 2 === (elsewhere ?? 0))) continue;
      it(`${name}: axe finds nothing, in both readings, left to right and right to left`, async () => {
        const widget = await mount('lo-ragb-explainer', example, mode);
        for (const [reading, locale, dir] of everyWay(name)) {
          chooseReading(reading);
          await setLocale(locale);
          await settled();
          expect(root(widget).dir).to.equal(dir);
          expect(Boolean(root(widget).querySelector('.lo-easy'))).to.equal(reading === 'easy');
          await expect(widget).to.be.accessible();
        }
      });
    }
  });
});
