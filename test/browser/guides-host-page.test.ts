import '@local-offer/panel-guide/define.js';
import '@local-offer/pathway-guide/define.js';
import '@local-offer/ragb-explainer/define.js';
import {localeReady, setLocale} from '@local-offer/core';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {examples as panelExamples} from '../../packages/panel-guide/examples.js';
import {examples as pathwayExamples} from '../../packages/pathway-guide/examples.js';
import {english as panelNote} from '../../packages/panel-guide/src/messages.js';
import {english as pathwayNote} from '../../packages/pathway-guide/src/messages.js';
import {hear, mount, root, see, settled} from './support.js';
import {translate} from './translate.js';

/* What both guides promise to the page that they stand on. */

afterEach(() => chooseReading('standard'));

/** Each guide, its situations, and what somebody presses there in turn. */
const guides = [
  ['lo-panel-guide', Object.values(panelExamples), ['[name=time][value=before]', '[name=topic][value=medicine]']],
  ['lo-pathway-guide', Object.values(pathwayExamples), [1, 6].map((nth) => `.lo-pages > li:nth-child(${nth}) > button`)],
] as const;

for (const [tag, examples, presses] of guides) {
  describe(`<${tag}>`, function () {
    this.timeout(20_000);

    it('writes no style attribute, script or inline handler in any situation', async () => {
      const errors = hear('error');
      for (const example of examples) {
        const widget = await mount(tag, example);
        for (const element of [root(widget), ...root(widget).querySelectorAll('*')]) {
          expect(element.localName).to.not.match(/^(style|script|link|details)$/);
          for (const {name, value} of element.attributes) {
            expect(name, element.outerHTML).to.not.match(/^(style$|on)/);
            expect(value).to.not.match(/^\s*(data|javascript|blob):/i);
          }
        }
        widget.remove();
      }
      expect(errors).to.deep.equal([]);
    });

    it('says the right words, and none twice, while a tool translates the page', async () => {
      /** A way through it, and the words after each move. */
      const walk = async (between: (widget: Element) => void) => {
        const widget = await mount(tag);
        const heard: string[] = [];
        const look = () => {
          heard.push(root(widget).textContent.replace(/\s+/g, ' ').trim());
          between(widget);
        };
        look();
        for (const control of presses) {
          root(widget).querySelector<HTMLElement>(control)!.click();
          await settled();
          look();
        }
        chooseReading('easy');
        await settled();
        look();
        chooseReading('standard');
        widget.remove();
        return heard;
      };
      const untouched = await walk(() => {});
      expect(new Set(untouched).size).to.equal(untouched.length);
      expect(await walk((widget) => translate(root(widget)))).to.deep.equal(untouched);
    });
  });
}

for (const [tag, english] of [['lo-panel-guide', panelNote], ['lo-pathway-guide', pathwayNote]] as const)
  it(`<${tag}> stays in English, left to right, and says so, where the page and all other widgets are in another language`, async () => {
    Object.assign(document.documentElement, {lang: 'ur', dir: 'rtl'});
    try {
      const area = {languages: ['ur']};
      const [widget, other] = [await mount(tag, {area}), await mount('lo-ragb-explainer', {area})];
      await localeReady();
      await settled();
      const state = (one: Element) => [root(one).lang, root(one).dir, getComputedStyle(root(one)).direction];
      expect([state(widget), state(other)]).to.deep.equal([
        ['en', 'ltr', 'ltr'],
        ['ur', 'rtl', 'rtl'],
      ]);
      expect(see(root(widget))).to.contain(english());
    } finally {
      Object.assign(document.documentElement, {lang: 'en', dir: ''});
      await setLocale('en');
    }
  });
