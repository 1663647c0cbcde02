import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {ask, type AskingElement} from '../../../../test/browser/asking.js';
import {choose, field} from '../../../../test/browser/form.js';
import {focused, inBothModes, root, see, settled, shown} from '../../../../test/browser/support.js';
import {choosePictures, chooseReading} from '../page.js';
import {checkboxesField, radiosField} from './choice-field.js';

const worries = {
  name: 'worries',
  label: 'What is it about?',
  options: [
    {value: 'sleep', label: 'I cannot sleep', picture: 'cannot-sleep'},
    {value: 'school', label: 'School', picture: 'school', more: () => html`<p>More about school</p>`},
    {value: 'odd', label: 'Something else', picture: 'no-such-picture'},
  ],
} as const;

const ways = {checkboxes: checkboxesField, radios: radiosField};
type Way = keyof typeof ways;

afterEach(() => {
  chooseReading('standard');
  choosePictures(true);
});

inBothModes((mode) => {
  const form = (way: Way = 'checkboxes') => ask({fields: ['worries'], show: (fields) => ways[way](worries, fields)}, mode);

  async function easy() {
    chooseReading('easy');
    return form();
  }

  describe('choices with pictures', () => {
    const pictures = (form: AskingElement) => shown(form, '.lo-choice .lo-picture') as HTMLImageElement[];
    const named = (form: AskingElement) => pictures(form).map(({src, alt}) => src.match(/[^/]+$/)![0] + alt);

    for (const way of ['checkboxes', 'radios'] as const)
      it(`show them in Easy Read only, and not where pictures are off (${way})`, async () => {
        const asking = await form(way);
        expect(named(asking)).to.deep.equal([]);
        await choose(asking, 'School');
        const box = field(asking, 'School');
        expect(see(root(asking))).to.include('More about school');
        chooseReading('easy');
        await settled();
        expect(named(asking)).to.deep.equal(['cannot-sleep.svg', 'school.svg']);
        await expect(asking).to.be.accessible();
        expect(field(asking, 'School')).to.equal(box);
        expect(box.checked).to.be.true;
        choosePictures(false);
        await settled();
        expect(named(asking)).to.deep.equal([]);
        expect(field(asking, 'School') === box && focused() === box).to.be.true;
      });

    it('are pressed on the picture as on the words', async () => {
      const asking = await easy();
      const {left, top, width, height} = pictures(asking)[0]!.getBoundingClientRect();
      const tree = asking.shadowRoot ?? document;
      const hit = tree.elementFromPoint(left + width / 2, top + height / 2) as HTMLElement;
      hit.click();
      await settled();
      expect(asking.answers['worries']).to.deep.equal(['sleep']);
    });

    it('stand side by side where there is room, and below one another on a phone, right to left too', async () => {
      const asking = await easy();
      const places = () => shown(asking, '.lo-choice').map((tile) => tile.getBoundingClientRect());
      root(asking).style.width = '60em';
      root(asking).dir = 'rtl';
      const [first, second] = places();
      expect(second!.top).to.equal(first!.top);
      expect(second!.right).to.be.at.most(first!.left);
      root(asking).style.width = '320px';
      const narrow = places();
      for (const [n, tile] of narrow.entries()) {
        expect(tile.width).to.be.at.most(320);
        expect(tile.height).to.be.at.least(44);
        if (n) expect(tile.top).to.be.at.least(narrow[n - 1]!.bottom);
      }
    });
  });

  describe('rows of a list', () => {
    const answers = ['Yes', 'No', 'Not sure'].map((label) => ({value: label, label}));
    const rows = [
      {name: 'school', label: 'School, college and education staff', above: 'Who may be told?', picture: 'school'},
      {name: 'family', label: 'Family and friends', asks: true},
    ].map(({asks, ...row}) => ({
      ...row,
      inline: true,
      options: answers.map((one) => ({...one, ...(asks && one.value === 'Yes' && {more: () => html`<label>Who? <input class="lo-input" name="who" /></label>`})})),
    }));
    const list = () => ask({fields: ['school', 'family'], show: (fields) => html`${rows.map((row) => radiosField(row, fields))}`}, mode);
    const focusable = (form: AskingElement) => [...root(form).querySelectorAll('.lo-row input')].map((one) => see((one as HTMLInputElement).labels![0]!));
    const boxes = (form: AskingElement, selector: string) => shown(form, selector).map((one) => one.getBoundingClientRect());

    it('have their answers beside the label where there is room, right to left too', async () => {
      const form = await list();
      for (const [dir, start, end] of [['ltr', 'right', 'left'], ['rtl', 'left', 'right']] as const) {
        root(form).style.width = '45em';
        root(form).dir = dir;
        const [label] = boxes(form, '.lo-legend');
        const [yes, no] = boxes(form, '.lo-choice');
        const sign = dir === 'ltr' ? 1 : -1;
        expect((yes![end] - label![start]) * sign).to.be.at.least(0);
        expect(yes!.top).to.be.below(label!.bottom);
        expect((no![end] - yes![start]) * sign).to.be.at.least(0);
        await expect(form).to.be.accessible();
      }
    });

    it('keep all answers in one line on a phone, each large enough for a finger', async () => {
      const form = await list();
      root(form).style.width = '288px';
      root(form).style.fontSize = '16px';
      const choices = boxes(form, '.lo-choice');
      const [label] = boxes(form, '.lo-legend');
      expect(new Set(choices.slice(0, 3).map(({top}) => top)).size).to.equal(1);
      expect(choices[0]!.top).to.be.at.least(label!.bottom);
      for (const {height, right} of choices) {
        expect(height).to.be.at.least(44);
        expect(right).to.be.at.most(root(form).getBoundingClientRect().right);
      }
    });

    it('keep the answers together when one of them asks more', async () => {
      const form = await list();
      root(form).style.width = '288px';
      const [yes] = [...root(form).querySelectorAll<HTMLInputElement>('[name="family"]')];
      yes!.click();
      await settled();
      expect(focusable(form)).to.deep.equal(['Yes', 'No', 'Not sure', 'Yes', 'No', 'Not sure', 'Who?']);
      expect(new Set(boxes(form, '.lo-choice').slice(3).map(({top}) => top)).size).to.equal(1);
      const [more] = boxes(form, '.lo-more');
      expect(more!.right).to.be.at.most(root(form).getBoundingClientRect().right + 1);
      expect(more!.top).to.be.at.least(boxes(form, '.lo-choice')[5]!.bottom);
      yes!.form!.querySelectorAll<HTMLInputElement>('[name="family"]')[1]!.click();
      await settled();
      expect(shown(form, '.lo-more')).to.have.length(0);
    });

    it('begin each part with a heading, and show a picture in Easy Read', async () => {
      const form = await list();
      expect(shown(form, 'h3').map(see).filter((text) => text === 'Who may be told?')).to.have.length(1);
      expect(shown(form, '.lo-row .lo-picture')).to.have.length(0);
      chooseReading('easy');
      await settled();
      expect(shown(form, '.lo-row .lo-picture')).to.have.length(1);
      await expect(form).to.be.accessible();
    });
  });
});
