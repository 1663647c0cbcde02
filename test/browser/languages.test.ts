import '@local-offer/ragb-explainer/define.js';
import {getLocale, languageName, localeReady, setLocale} from '@local-offer/core';
import {chooseReading} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import * as explainer from '../../packages/ragb-explainer/src/messages.js';
import {examples} from '../../packages/ragb-explainer/examples.js';
import {draftLanguage, readingStandard, urgentTitle} from '../../packages/ui/src/messages.js';
import {control, focused, inBothModes, mount, press, root, see, settled, shown, times} from './support.js';

const page = document.documentElement;
const drafts = examples['draft languages on'];
const languages = (widget: Element) => shown(widget, '.lo-tool[lang]').map(see);
const state = (widget: Element) => [root(widget).lang, root(widget).dir, getComputedStyle(root(widget)).direction];
const english = {title: explainer.title('DSR'), draft: draftLanguage(), urgent: urgentTitle()};

async function pageIs(lang: string): Promise<void> {
  page.lang = lang;
  await Promise.resolve();
  await localeReady();
  await settled();
}

describe('the language of the widgets', () => {
  afterEach(async () => {
    page.dir = '';
    await pageIs('en');
    await setLocale('en');
    chooseReading('standard');
  });

  inBothModes((mode) => {
    // First, because a language stays switched on as long as the page.
    it('is English on a page in another language, unless the area lists that', async () => {
      if (mode === 'in the page') {
        await pageIs('pl');
        expect(state(await mount('lo-ragb-explainer', {}, mode))).to.deep.equal(['en', 'ltr', 'ltr']);
      }
      await pageIs('fr');
      const widget = await mount('lo-ragb-explainer', drafts, mode);
      expect(state(widget)).to.deep.equal(['en', 'ltr', 'ltr']);
      expect(see(widget)).to.contain(english.title);
    });

    it('can be chosen only where the area lists drafts, and each is named in itself', async () => {
      expect(languages(await mount('lo-ragb-explainer', {}, mode))).to.deep.equal([]);
      expect(languages(await mount('lo-ragb-explainer', {area: {languages: ['pl']}}, mode))).to.deep.equal(['en', 'pl'].map(languageName));
      const widget = await mount('lo-ragb-explainer', drafts, mode);
      expect(languages(widget)).to.deep.equal(['en', 'pl', 'ur'].map(languageName));
      for (const button of shown(widget, '.lo-tool[lang]')) expect(button.getAttribute('translate')).to.equal('no');
    });

    it('is the page’s where the area lists it, and follows the page', async () => {
      const widget = await mount('lo-ragb-explainer', drafts, mode);
      for (const [lang, dir] of [
        ['pl-PL', 'ltr'],
        ['ur', 'rtl'],
        ['en-GB', 'ltr'],
      ] as const) {
        await pageIs(lang);
        expect(state(widget)).to.deep.equal([lang.slice(0, 2), dir, dir]);
        expect(see(widget)).to.contain(explainer.title(explainer.listShort()));
      }
    });

    it('is chosen by keyboard, in every widget at once, says that it is a draft, and goes back to English', async () => {
      const widget = await mount('lo-ragb-explainer', drafts, mode);
      const other = await mount('lo-ragb-explainer', {}, mode);
      for (const [locale, dir] of [
        ['pl', 'ltr'],
        ['ur', 'rtl'],
      ] as const) {
        const name = languageName(locale);
        await press(widget, name);
        await settled();
        expect(getLocale()).to.equal(locale);
        for (const each of [widget, other]) {
          expect(state(each)).to.deep.equal([locale, dir, dir]);
          expect(times(draftLanguage(), each)).to.equal(1);
          expect(see(each)).to.contain(explainer.title(explainer.listShort()));
        }
        // The words did change: the urgent title and the draft notice have been translated into every language we ship.
        expect(urgentTitle(), locale).to.not.equal(english.urgent);
        expect(focused()).to.equal(control(widget, name));
        expect(shown(widget, '[aria-pressed="true"]').map(see)).to.deep.equal([readingStandard(), name]);
        await press(widget, languageName('en'));
        await settled();
        expect(state(other)).to.deep.equal(['en', 'ltr', 'ltr']);
        expect(see(widget)).to.contain(english.title).and.not.contain(english.draft);
      }
    });

    it('stays the person’s choice while the page changes other things', async () => {
      const widget = await mount('lo-ragb-explainer', drafts, mode);
      await press(widget, languageName('pl'));
      page.className = 'menu-open';
      await Promise.resolve();
      await settled();
      expect(state(widget)[0]).to.equal('pl');
      page.className = '';
      const later = await mount('lo-ragb-explainer', drafts, mode);
      expect(state(later)[0]).to.equal('pl');
    });

    it('brings its direction, whatever the page’s', async () => {
      page.dir = 'rtl';
      const widget = await mount('lo-ragb-explainer', {...drafts, rating: 'red'}, mode);
      expect(state(widget)).to.deep.equal(['en', 'ltr', 'ltr']);
      const bar = () => {
        const {borderLeftWidth, borderRightWidth} = getComputedStyle(root(widget).querySelector('.lo-rating-red')!);
        return Number.parseFloat(borderLeftWidth) > Number.parseFloat(borderRightWidth) ? 'left' : 'right';
      };
      expect(bar()).to.equal('left');
      await press(widget, languageName('ur'));
      page.dir = 'ltr';
      expect(bar()).to.equal('right');
      for (const element of root(widget).querySelectorAll('p, h2, h3, button:not([lang])'))
        expect(getComputedStyle(element).direction).to.equal('rtl');
    });
  });
});
