import {chooseReading, wipeAll} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {click, examples, fill, journeys, pagesOf, situation, standingIn, westhaven, type ConsentWizardElement, type JourneyName} from './consent-wizard.js';
import './form.js';
import {inBothModes, root, settled, type Mode} from './support.js';
import {translate} from './translate.js';

afterEach(() => chooseReading('standard'));

describe('a tool that translates the page while somebody thinks about consent', function () {
  this.timeout(60_000);

  /** A whole way, with a missing answer, both readings and Back on every page, and the words after each move. */
  async function words(name: JourneyName, mode: Mode, between: (wizard: ConsentWizardElement) => void): Promise<string[]> {
    const wizard = await situation({area: westhaven}, mode);
    const heard: string[] = [];
    const look = () => {
      heard.push(root(wizard).textContent.replace(/\s+/g, ' ').trim());
      between(wizard);
    };
    look();
    for (const {id, fields} of pagesOf(journeys[name])) {
      if (fields.length) {
        await fill(wizard, journeys[name]);
        const before = standingIn(wizard);
        for (const reading of ['easy', 'standard'] as const) {
          chooseReading(reading);
          await settled();
          look();
          expect(standingIn(wizard), id).to.deep.equal(before);
        }
      }
      await click(wizard);
      look();
    }
    await click(wizard, 'Change an answer');
    look();
    await click(wizard, 'Back');
    look();
    wipeAll();
    wizard.remove();
    return heard;
  }

  for (const [name, mode] of [
    ['E3 and E2, yes to the list and no to the review', 'in the page'],
    ['E4, the parent says yes and the child no', 'isolated'],
    ['E12, takes it back', 'in the page'],
  ] as const)
    it(`finds the right words on every page, in both readings and at the end, and nothing doubled (${name}, ${mode})`, async () => {
      const untouched = await words(name, mode, () => {});
      expect(untouched.length).to.be.greaterThan(25);
      const translated = await words(name, mode, (wizard) => translate(root(wizard)));
      expect(translated).to.deep.equal(untouched);
    });

  inBothModes((mode) =>
    it('is told to leave alone what a person typed, on the check page and at the end', async () => {
      const wizard = await situation(examples['page: check your answers'], mode);
      const left = () => [...root(wizard).querySelectorAll('bdi')].filter(({textContent}) => textContent === 'Sam Field').map((one) => one.translate);
      expect(left()).to.deep.equal([false]);
      await click(wizard);
      expect(left()).to.include(false).and.not.include(true);
    }),
  );
});
