import '@local-offer/ragb-explainer/define.js';
import {allowLanguages, chooseLanguage, getLocale, localeReady, setLocale} from '@local-offer/core';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {examples} from '../../packages/ragb-explainer/examples.js';
import {inBothModes, mount, press, root, see, settled} from './support.js';
import {translate} from './translate.js';

const german = (text: string) => `[${text.trim()}]`;

describe('a tool that translates the page', () => {
  before(() => allowLanguages(['pl', 'ur']));
  beforeEach(() => chooseReading('standard'));
  afterEach(() => setLocale('en'));

  inBothModes((mode) => {
    /** What an untouched widget says in this state: the tool’s widget must end up saying the same. */
    async function untouched(): Promise<string> {
      const widget = await mount('lo-ragb-explainer', examples['draft languages on'], mode);
      const words = see(root(widget));
      widget.remove();
      await settled();
      return words;
    }

    it('cannot keep words from changing, nor double them, when the reading is switched', async () => {
      const standard = await untouched();
      const widget = await mount('lo-ragb-explainer', examples['draft languages on'], mode);
      translate(root(widget));
      expect(see(root(widget))).to.equal(standard);
      await press(widget, 'Easy Read');
      const easy = see(root(widget));
      widget.remove();
      await settled();
      expect(easy).to.equal(await untouched());
      expect(easy).to.not.equal(standard);
    });

    it('cannot keep its own words in the page once the widget says something else', async () => {
      const widget = await mount('lo-ragb-explainer', examples['draft languages on'], mode);
      const before = see(root(widget));
      translate(root(widget), german);
      expect(see(root(widget))).to.contain('[Standard]');
      chooseReading('easy');
      await settled();
      translate(root(widget), german);
      chooseReading('standard');
      await settled();
      translate(root(widget), german);
      const easy = see(root(widget));
      for (const words of ['[Standard]', '[Easy Read]', '[Red]']) expect(easy.split(words), words).to.have.length(2);
      expect(easy.replace(/[[\]]/g, '').replace(/ +/g, '')).to.equal(before.replace(/ +/g, ''));
    });

    it('cannot keep words from changing when the language is switched, there and back', async () => {
      const english = await untouched();
      const widget = await mount('lo-ragb-explainer', examples['draft languages on'], mode);
      translate(root(widget));
      await chooseLanguage('pl');
      await settled();
      const polish = see(root(widget));
      translate(root(widget));
      await chooseLanguage('en');
      await settled();
      expect(see(root(widget))).to.equal(english);
      widget.remove();
      await chooseLanguage('pl');
      expect(polish).to.equal(await untouched());
    });

    it('and a change of area changes the words that come from it', async () => {
      const widget = await mount('lo-ragb-explainer', {area: {register: {name: 'First list', short: 'FIL'}}}, mode);
      translate(root(widget));
      widget.area = {register: {name: 'Second list', short: 'SEL'}};
      await settled();
      await settled();
      expect(see(widget)).to.contain('What the SEL is').and.not.contain('FIL').and.not.contain('First list');
    });
  });

  for (const [mark, lang] of [
    ['translated-ltr', 'pl'],
    ['translated-rtl', 'ur'],
  ] as const)
    it(`does not switch the widget’s language when it marks the page ${mark} and calls it "${lang}"`, async () => {
      const page = document.documentElement;
      const widget = await mount('lo-ragb-explainer', examples['draft languages on']);
      page.className = mark;
      page.lang = lang;
      await Promise.resolve();
      await localeReady();
      await settled();
      expect([getLocale(), root(widget).lang, root(widget).dir]).to.deep.equal(['en', 'en', 'ltr']);
      page.lang = 'en';
      page.className = '';
      await Promise.resolve();
    });
});

describe('a tool that makes text larger and sets its colour', () => {
  const wish = {'font-size': '33px', color: 'rgb(1, 2, 3)', 'background-color': 'rgb(255, 255, 0)', 'letter-spacing': '3px'};

  /** What everything in the widget looks like, as far as the tool cares. */
  const looks = (inside: readonly Element[]) => {
    const all = inside.map((element) =>
      Object.keys(wish)
        .map((name) => getComputedStyle(element).getPropertyValue(name))
        .join(),
    );
    return [...new Set(all)];
  };
  const everything = (widget: Element) => [root(widget), ...root(widget).querySelectorAll<HTMLElement>('*')];

  inBothModes((mode) => {
    for (const reading of ['standard', 'easy'] as const)
      it(`on every element wins (${reading})`, async () => {
        chooseReading(reading);
        const inside = everything(await mount('lo-ragb-explainer', {rating: 'amber'}, mode));
        for (const {style} of inside) for (const [name, value] of Object.entries(wish)) style.setProperty(name, value, 'important');
        expect(looks(inside)).to.deep.equal([Object.values(wish).join()]);
      });
  });

  it('by a style sheet of important rules wins, however weak its selector', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `* { ${Object.entries(wish)
      .map(([name, value]) => `${name}: ${value} !important`)
      .join(';')} }`;
    const inside = everything(await mount('lo-ragb-explainer', {rating: 'amber'}));
    inside[0]!.closest('lo-ragb-explainer')!.before(sheet);
    expect(looks(inside)).to.deep.equal([Object.values(wish).join()]);
  });
});
