import {chooseReading, wipeAll} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from './form.js';
import {click, control, fill, give, mountAt, parentAnswers, professionalAnswers, putInto, standing, standingIn, type CetrRequestElement} from './request-form.js';
import {focused, inBothModes, make, place, root, see, settled, type Mode} from './support.js';
import {translate} from './translate.js';

const answers = {...professionalAnswers, urgent: 'hospital'};

/** A whole way through the form, with every mistake and every change of mind, and the words after each move. */
async function walk(form: CetrRequestElement, between: () => void): Promise<string[]> {
  const heard: string[] = [];
  const look = () => {
    heard.push(root(form).textContent.replace(/\s+/g, ' ').trim());
    between();
  };
  look();
  for (let pages = 0; question(form) !== 'Check your answers' && pages < 20; pages++) {
    const before = question(form);
    await click(form);
    look();
    if (question(form) !== before) continue;
    await fill(form, answers);
    const typed = standingIn(form);
    for (const reading of ['easy', 'standard'] as const) {
      chooseReading(reading);
      await settled();
      look();
      // Easy Read has choices besides.
      expect(standingIn(form)).to.include(typed);
    }
    await click(form);
    look();
  }
  await click(form, 'Back');
  look();
  await give(form, 'advocate', 'no');
  await click(form);
  look();
  return heard;
}

describe('a tool that translates the page while somebody fills in the form', function () {
  this.timeout(30_000);
  beforeEach(() => chooseReading('standard'));

  const plain = (mode?: Mode) => putInto(place(), make('lo-cetr-request', standing('intro', {}), mode));
  let untouched: string[];

  before(async () => {
    const form = await plain();
    untouched = await walk(form, () => {});
    form.remove();
    wipeAll();
    expect(untouched.length).to.be.greaterThan(40);
  });

  inBothModes((mode) => {
    it('finds the right words on every page, in every error and in both readings, and nothing doubled', async () => {
      const form = await plain(mode);
      const translated = await walk(form, () => translate(root(form)));
      expect(translated).to.deep.equal(untouched);
      const [name, worry] = ['Robin Field', parentAnswers['worry']].map((text) => [...root(form).querySelectorAll('bdi')].find(({textContent}) => textContent === text));
      expect([name?.translate, worry?.translate]).to.deep.equal([false, false]);
    });

    it('leaves none of its own words on the page that comes next', async () => {
      const form = await plain(mode);
      await click(form);
      await click(form);
      translate(root(form), (text) => `[${text.trim()}]`);
      await give(form, 'urgent', 'danger');
      await click(form);
      expect(see(root(form).querySelector('form')!)).to.include('Get help now').and.not.include('[');
    });

    it('keeps focus, caret and what was typed where only the reading switches', async () => {
      const form = await mountAt('worry', undefined, {}, mode);
      const box = control(form, 'worry');
      box.focus();
      box.setSelectionRange(4, 9);
      for (const reading of ['easy', 'standard'] as const) {
        translate(root(form));
        chooseReading(reading);
        await settled();
        expect(focused() === box && control(form, 'worry') === box, reading).to.be.true;
        expect([box.selectionStart, box.selectionEnd, box.value]).to.deep.equal([4, 9, parentAnswers['worry']]);
      }
    });

    it('leaves the links of the error summary leading to their fields', async () => {
      const form = await mountAt('you', {}, {}, mode);
      await click(form);
      translate(root(form));
      const links = root(form).querySelectorAll('.lo-problems a');
      expect(links.length).to.equal(2);
      links[1]!.querySelector('font font')!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}));
      expect(focused()).to.equal(control(form, 'relation'));
    });
  });
});
