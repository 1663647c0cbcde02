import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {RatingInput} from '@local-offer/contract';
import {chooseReading, readings} from '@local-offer/ui';
import './define.js';
import {examples} from '../examples.js';
import * as message from './messages.js';
import {glossaryTitle} from './messages-glossary.js';
import {ratingWords} from './messages-ratings.js';
import {
  control,
  focused,
  hear,
  inBothModes,
  mount,
  place,
  press,
  root,
  see,
  settled,
  shown,
  type Mode,
  type Setting,
} from '../../../test/browser/support.js';

const show = (setting: Setting, mode: Mode) => mount('lo-ragb-explainer', setting, mode);

/** The word of each level, from top to bottom. */
const levels = (widget: Element) => shown(widget, '.lo-rating-badge').map(see);
const card = (widget: Element, level: string) => shown(widget, '.lo-rating').find((element) => see(element).startsWith(level))!;
const folds = (widget: Element) =>
  shown(widget, '.lo-rating button[aria-expanded]').map((button) => `${see(button)} ${button.getAttribute('aria-expanded')}`);

/** Which levels show what happens next. */
const open = (widget: Element) =>
  shown(widget, '.lo-rating')
    .filter((element) => see(element).includes(message.nowTitle()))
    .map((element) => see(element.querySelector('.lo-rating-badge')!));

beforeEach(() => chooseReading('standard'));

inBothModes((mode) => {
  describe('the levels', () => {
    it('are those of the national register, with Blue as a place, each with a meaning, a next and something to do now', async () => {
      const widget = await show({}, mode);
      expect(levels(widget)).to.deep.equal(['Red', 'Amber', 'Green', 'Blue']);
      expect(open(widget)).to.deep.equal(['Red', 'Amber', 'Green', 'Blue']);
      expect(folds(widget)).to.deep.equal([]);
      for (const level of ['Red', 'Amber', 'Green', 'Blue']) {
        expect(see(card(widget, level)), level).to.contain(message.nextTitle());
        expect(see(card(widget, level)).includes(message.place()), level).to.equal(level === 'Blue');
      }
    });

    it('have a shape each, so that they differ without their colours', async () => {
      const widget = await show(examples['an extra level'], mode);
      const shapes = shown(widget, '.lo-rating-shape').map((shape) => shape.innerHTML.replace(/<!--.*?-->/g, ''));
      expect(shapes).to.have.length(5);
      expect(new Set(shapes).size).to.equal(5);
    });

    it('have a heading each, one deeper than that of their part', async () => {
      const widget = await show({headinglevel: 3}, mode);
      const outline = shown(widget, '.lo-heading').map((heading) => Number(heading.localName[1]));
      expect(outline[0]).to.equal(3);
      expect(shown(widget, '.lo-rating-badge > h5')).to.have.length(4);
      for (const [i, level] of outline.entries()) if (i) expect(level - outline[i - 1]!, `heading ${i}`).to.be.at.most(1);
    });

    it('come in the area’s order, and only those it uses', async () => {
      expect(levels(await show(examples['an area of its own'], mode))).to.deep.equal(['Blue', 'Red', 'Amber', 'Green']);
      expect(levels(await show({area: {ratings: [{id: 'green'}, {id: 'red'}]}}, mode))).to.deep.equal(['Green', 'Red']);
    });

    it('are called and explained as the area says, in both readings', async () => {
      const ratings: RatingInput[] = [
        {
          id: 'red',
          label: 'Scarlet',
          meaning: {standard: 'Our own long red words.', easy: [{text: 'Our short red words.', picture: 'red'}]},
          next: 'We ring you.',
        },
        {id: 'amber', meaning: 'Our amber words, for both.'},
      ];
      const widget = await show({area: {ratings}}, mode);
      expect(see(card(widget, 'Scarlet')))
        .to.contain('Our own long red words.')
        .and.contain('We ring you.')
        .and.not.contain('Our short red words.');
      expect(see(card(widget, 'Amber'))).to.contain('Our amber words, for both.');
      chooseReading('easy');
      await settled();
      expect(see(card(widget, 'Scarlet')))
        .to.contain('Our short red words.')
        .and.contain('We ring you.')
        .and.not.contain('Our own long red words.');
      expect(see(card(widget, 'Amber'))).to.contain('Our amber words, for both.');
    });

    it('may be more than four', async () => {
      const widget = await show(examples['an extra level'], mode);
      expect(levels(widget)).to.deep.equal(['Red', 'Amber', 'Watch', 'Green', 'Blue']);
      expect(see(card(widget, 'Watch')))
        .to.contain('teams keep a closer look for eight weeks')
        .and.contain('A worker rings once a week.');
    });

    it('take Blue as a step where the area does', async () => {
      const widget = await show(examples['Blue on the scale'], mode);
      expect(levels(widget)[0]).to.equal('Blue');
      expect(see(widget)).to.not.contain(message.place());
    });

    it('without a wording are left out and named, and the others stay', async () => {
      const warnings = hear('warn');
      const widget = await show({area: {ratings: [{id: 'red'}, {id: 'purple'}]}}, mode);
      expect(levels(widget)).to.deep.equal(['Red']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('ratings.1');
    });

    it('lead where the area says, else to the form where there is one, else nowhere', async () => {
      const westhaven = await show(examples['an area of its own'], mode);
      expect(control(westhaven, 'Ring the Westhaven team').getAttribute('href')).to.equal('tel:01632960001');
      expect(control(westhaven, message.askLink()).getAttribute('href')).to.equal('https://www.westhaven.example/ask');
      expect(see(card(await show({}, mode), 'Red'))).to.not.contain(message.askLink());
    });
  });

  describe('the rating a family was told', () => {
    it('is marked and open, the others fold to what they mean', async () => {
      const widget = await show(examples['told Amber'], mode);
      expect(open(widget)).to.deep.equal(['Amber']);
      expect(
        shown(widget, '.lo-rating')
          .filter((element) => see(element).includes(message.told()))
          .map((element) => see(element).slice(0, 5)),
      ).to.deep.equal(['Amber']);
      expect(folds(widget)).to.deep.equal(['Red', 'Green', 'Blue'].map((level) => `${message.nextOf(level)} false`));
      expect(see(card(widget, 'Red'))).to.contain(ratingWords.red!('CETR').meaning.standard);
    });

    it('takes the focus nowhere, and moves with the attribute', async () => {
      const input = document.createElement('input');
      place().append(input);
      input.focus();
      const widget = await show(examples['told Amber'], mode);
      expect(focused()).to.equal(input);
      widget.setAttribute('rating', 'blue');
      await settled();
      expect(open(widget)).to.deep.equal(['Blue']);
      expect(focused()).to.equal(input);
      widget.removeAttribute('rating');
      await settled();
      expect(open(widget)).to.have.length(4);
    });

    for (const key of ['Enter', 'Space'] as const)
      it(`lets ${key} open and close the others, and the focus stays on the button`, async () => {
        const widget = await show(examples['told Amber'], mode);
        const name = message.nextOf('Green');
        await press(widget, name, key);
        expect(open(widget)).to.deep.equal(['Amber', 'Green']);
        expect(focused()).to.equal(control(widget, name));
        expect(folds(widget)[1]).to.equal(`${name} true`);
        await press(widget, name, key);
        expect(open(widget)).to.deep.equal(['Amber']);
        expect(folds(widget)[1]).to.equal(`${name} false`);
      });

    it('names in its buttons what they open and close', async () => {
      const widget = await show(examples['told Amber'], mode);
      for (const button of shown(widget, '.lo-rating button[aria-expanded]')) {
        const more = root(widget).querySelector(`[id="${button.getAttribute('aria-controls')}"]`);
        expect(more?.closest('.lo-rating')).to.equal(button.closest('.lo-rating'));
      }
    });

    it('may be a level of the area’s own', async () => {
      expect(open(await show({...examples['an extra level'], rating: 'amber'}, mode))).to.deep.equal(['Amber']);
      const widget = await show({...examples['an extra level'], rating: 'watch'}, mode);
      expect(see(card(widget, 'Watch')))
        .to.contain(message.told())
        .and.contain('A worker rings once a week.');
    });

    it('that the area does not use is warned of once, and everything is open', async () => {
      const warnings = hear('warn');
      const widget = await show({rating: 'purple'}, mode);
      widget.requestUpdate();
      await settled();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('rating="purple"');
      expect(open(widget)).to.have.length(4);
      expect(see(widget)).to.not.contain(message.told());
    });

    it('opens what find-in-page found', async () => {
      const widget = await show(examples['told Amber'], mode);
      const found = [...root(widget).querySelectorAll('.lo-rating-more')].find(({id}) => id.endsWith('red-more'))!;
      found.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settled();
      expect(open(widget)).to.deep.equal(['Red', 'Amber']);
    });
  });

  describe('printing', () => {
    it('opens everything, also on a page that makes [hidden] important', async () => {
      const page = document.createElement('style');
      page.textContent = '[hidden] { display: none !important }';
      place().append(page);
      const widget = await show(examples['told Amber'], mode);
      window.dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      await settled();
      expect(open(widget)).to.deep.equal(['Red', 'Amber', 'Green', 'Blue']);
    });

    // Chromium alone can be asked to look like paper.
    if (navigator.userAgent.includes('Chrome/'))
      it('shows everything where the browser tells nobody', async () => {
        const widget = await show(examples['told Amber'], mode);
        await emulateMedia({media: 'print'});
        const paper = {levels: open(widget), buttons: shown(widget, 'button')};
        await emulateMedia({media: 'screen'});
        expect(paper).to.deep.equal({levels: ['Red', 'Amber', 'Green', 'Blue'], buttons: []});
      });
  });

  describe('the words', () => {
    it('use the area’s names for the register and the review', async () => {
      const widget = await show({area: {register: {name: 'Dynamic Support Database', short: 'DSD'}, terms: {cetr: 'C(E)TR'}}}, mode);
      for (const reading of readings) {
        chooseReading(reading);
        await settled();
        expect(see(widget)).to.contain(message.whatTitle('DSD')).and.contain('C(E)TR').and.not.contain('DSR');
      }
    });

    it('spell a short name of the review out, and a whole one not twice', async () => {
      const cetr = 'Care, Education and Treatment Review';
      const times = (widget: Element) => see(shown(widget, '.lo-section').find((element) => see(element).startsWith(glossaryTitle()))!).split(cetr).length - 1;
      for (const reading of readings) {
        chooseReading(reading);
        expect(times(await show({area: {terms: {cetr: 'C(E)TR'}}}, mode)), `short, ${reading}`).to.equal(1);
        expect(times(await show({area: {terms: {cetr}}}, mode)), `whole, ${reading}`).to.equal(1);
      }
    });

    it('ask nothing: there is no field, and no colour is anybody’s but the one the page names', async () => {
      const widget = await show({}, mode);
      expect(root(widget).querySelector('input, select, textarea, form')).to.equal(null);
      expect(see(widget)).to.not.contain(message.told());
    });

    it('name the contacts of the register, and what to do where there are none', async () => {
      expect(see(await show(examples['an area of its own'], mode))).to.contain('Westhaven DSR team Monday to Friday, 9am to 5pm Phone 01632 960 001 Text 07700 900 001');
      expect(see(await show({}, mode))).to.contain(message.askAnyone().standard);
    });

    it('list further reading with its type, size and date', async () => {
      const widget = await show(examples['an area of its own'], mode);
      expect(control(widget, 'Family guide to reviews').getAttribute('href')).to.equal('https://www.westhaven.example/guide.pdf');
      expect(see(widget)).to.contain('Family guide to reviews (PDF, 1.2 MB, 2 March 2026)').and.contain('1 October 2026');
    });
  });
});

it('two explainers on a page share no id', async () => {
  await show({rating: 'red'}, 'in the page');
  await show({rating: 'red'}, 'in the page');
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  expect(ids.length).to.be.above(20);
  expect(new Set(ids).size).to.equal(ids.length);
});
