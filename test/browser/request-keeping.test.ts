import {chooseReading, wipeAll} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from './form.js';
import {click, control, fill, give, mountAt, parentAnswers, putInto, standingIn, westhaven, write, type CetrRequestElement} from './request-form.js';
import {answer, inBothModes, make, modes, place, root, see, settled, type Mode} from './support.js';

const area = 'area-src="/keeping/area.json" no-history';
const tag = (mode: Mode, attributes = '') => `<lo-cetr-request ${area} ${mode === 'isolated' ? 'isolated' : ''} ${attributes}><p>Call us</p></lo-cetr-request>`;

/** Goes to the third page and leaves it half filled in. */
async function begin(form: CetrRequestElement): Promise<void> {
  await click(form);
  await give(form, 'urgent', 'neither');
  await click(form);
  await give(form, 'asks', 'both');
}

const half = {'asks dsr': false, 'asks cetr': false, 'asks both': true, 'asks not-sure': false};

/** It is where `begin` left it, and goes on from there. */
async function goesOn(form: CetrRequestElement): Promise<void> {
  expect(question(form)).to.equal('What do you want to ask for?');
  expect(standingIn(form)).to.deep.equal(half);
  await click(form);
  expect(question(form)).to.equal('Has someone already asked?');
  await click(form, 'Back');
  expect(standingIn(form)).to.deep.equal(half);
}

const isNew = async (form: CetrRequestElement) => {
  expect(question(form)).to.equal('Ask for a review, or to go on the support list');
  await click(form);
  expect(Object.values(standingIn(form))).to.not.include(true);
};

beforeEach(() => answer({'/keeping/area.json': () => Response.json(westhaven)}));

inBothModes((mode) => {
  describe('answers and place are kept when the page', () => {
    it('moves the form elsewhere, and what is half typed too', async () => {
      const form = await mountAt('you', {}, {}, mode);
      await give(form, 'your-name', ' Ro bin ');
      await putInto(place(), form);
      expect(control(form, 'your-name').value).to.equal(' Ro bin ');
      await give(form, 'relation', 'Mother');
      await click(form);
      await putInto(place(), form);
      await click(form, 'Back');
      expect(standingIn(form)).to.deep.equal({'your-name': ' Ro bin ', relation: 'Mother'});
    });

    for (const [how, attributes] of [['by its id', 'id="ask"'], ['by its order', '']] as const)
      it(`takes it away and makes it again (known ${how})`, async () => {
        const parent = place();
        const [first] = await write(tag(mode, attributes), parent);
        await begin(first!);
        parent.textContent = '';
        await new Promise((resolve) => setTimeout(resolve));
        const [second] = await write(tag(mode, attributes), parent);
        expect(second).to.not.equal(first);
        await goesOn(second!);
      });

    it('is written anew with innerHTML +=', async () => {
      const parent = place();
      const [first] = await write(`<section>${tag(mode, 'id="ask"')}</section>`, parent);
      await begin(first!);
      parent.innerHTML += '<p>News</p>';
      await settled();
      const second = parent.querySelector('lo-cetr-request')!;
      expect(second).to.not.equal(first);
      expect(see(parent).split('What do you want to ask for?')).to.have.length(2);
      expect(see(parent)).to.not.include('Call us');
      await goesOn(second);
      wipeAll();
      await settled();
      await isNew(second);
    });

    it('switches the reading', async () => {
      const form = await mountAt('you', {}, {}, mode);
      const box = control(form, 'relation');
      await give(form, 'your-name', 'Robin');
      box.focus();
      await give(form, 'relation', 'Mother of Sam');
      box.setSelectionRange(2, 5);
      chooseReading('easy');
      await settled();
      chooseReading('standard');
      await settled();
      expect(control(form, 'relation')).to.equal(box);
      expect([box.selectionStart, box.selectionEnd]).to.deep.equal([2, 5]);
      expect(standingIn(form)).to.deep.equal({'your-name': 'Robin', relation: 'Mother of Sam'});
    });

    it('gets another area file', async () => {
      const form = await mountAt('asks', {urgent: 'neither', asks: 'both'}, {}, mode);
      form.area = {...westhaven, register: {name: 'Other list', short: 'OTL'}};
      await settled();
      await settled();
      expect(see(root(form))).to.include('OTL');
      expect(standingIn(form)).to.deep.equal(half);
    });
  });

  describe('answers stay with their own form', () => {
    it('and a copy of it is a new one', async () => {
      const [form] = await write(tag(mode, 'id="ask"'));
      await begin(form!);
      const copy = await putInto(place(), form!.cloneNode(true) as CetrRequestElement);
      await isNew(copy);
      await goesOn(form!);
    });

    it('where a page has two, made anew in their order', async () => {
      const parent = place();
      const [first, second] = await write(tag(mode) + tag(mode), parent);
      await begin(first!);
      await isNew(second!);
      await give(second!, 'urgent', 'hospital');
      const again = await write(tag(mode) + tag(mode), parent);
      await goesOn(again[0]!);
      expect(question(again[1]!)).to.equal('Is anyone in danger, or is hospital planned soon?');
      expect(control(again[1]!, 'urgent', 'hospital').checked).to.be.true;
    });
  });
});

it('no two things on a page have the same id, and each label leads into its own form', async () => {
  const forms = [];
  for (const mode of modes) for (const at of ['contact', 'contact', 'born', 'check']) forms.push(await mountAt(at, {...parentAnswers, contact: ['phone', 'post', 'someone']}, {}, mode));
  const ids = forms.flatMap((form) => [...root(form).querySelectorAll('[id]')].map(({id}) => id));
  expect(ids.length).to.be.greaterThan(40);
  expect(new Set(ids).size).to.equal(ids.length);
  for (const form of forms) for (const label of root(form).querySelectorAll('label')) expect(root(form).contains(label.control)).to.be.true;
});

describe('a page that says it is in another language', () => {
  const page = document.documentElement;
  afterEach(async () => {
    page.lang = 'en';
    page.className = '';
    await settled();
  });

  for (const lang of ['pl', 'ur'])
    it(`keeps the form in English, with its answers, and the form says so (${lang})`, async () => {
      const form = await putInto(place(), make('lo-cetr-request', {area: {...westhaven, languages: ['pl', 'ur']}, noHistory: true}));
      const first = see(root(form));
      await begin(form);
      const before = see(root(form));
      page.lang = lang;
      await settled();
      await settled();
      expect(see(root(form))).to.equal(before);
      expect([root(form).lang, root(form).dir, getComputedStyle(control(form, 'asks')).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
      await goesOn(form);
      await fill(form, {asks: 'dsr'});
      await click(form, 'Back');
      await click(form, 'Back');
      expect(see(root(form))).to.include('This form is in English only for now.');
      expect(see(root(form)).replace('This form is in English only for now. ', '')).to.equal(first);
    });

  it('because a page translator made it so, is left alone', async () => {
    const form = await putInto(place(), make('lo-cetr-request', {area: {...westhaven, languages: ['pl', 'ur']}, noHistory: true}));
    const before = see(root(form));
    page.className = 'translated-ltr';
    page.lang = 'pl';
    await settled();
    form.requestUpdate();
    await settled();
    expect(see(root(form))).to.equal(before);
    expect([root(form).lang, root(form).dir]).to.deep.equal(['en', 'ltr']);
  });
});
