import {expect} from '@open-wc/testing';
import {allowLanguages, chooseLanguage, getLocale, localeReady, watchLanguage} from './locale.js';

const root = document.documentElement;

/** What the page's observers do comes before this goes on: they wait in the same queue. */
async function settled() {
  await Promise.resolve();
  await localeReady();
}

async function pageIs(lang: string, className = '') {
  root.lang = lang;
  root.className = className;
  await settled();
}

describe('the language of the words', () => {
  before(async () => {
    root.lang = 'pl';
    watchLanguage();
    await settled();
  });

  it('stays English on a page in a language that is not switched on', () => {
    expect(getLocale()).to.equal('en');
  });

  it('is the page’s once an area switches it on', async () => {
    allowLanguages(['pl', 'ur']);
    await settled();
    expect(getLocale()).to.equal('pl');
  });

  it('follows the page when its language changes, also to a variant and back to English', async () => {
    await pageIs('ur-PK');
    expect(getLocale()).to.equal('ur');
    await pageIs('en-GB');
    expect(getLocale()).to.equal('en');
  });

  it('is English where there are no words in the page’s language', async () => {
    await pageIs('pl');
    await pageIs('cy');
    expect(getLocale()).to.equal('en');
  });

  for (const mark of ['translated-ltr', 'page translated-rtl'])
    it(`stays when a translator (${mark}) changes the page’s, and follows again when it has gone`, async () => {
      await pageIs('en');
      await pageIs('pl', mark);
      expect(getLocale()).to.equal('en');
      await pageIs('ur', mark);
      expect(getLocale()).to.equal('en');
      await pageIs('pl');
      expect(getLocale()).to.equal('pl');
    });

  it('is a person’s choice until the page’s changes', async () => {
    await pageIs('en');
    await chooseLanguage('ur');
    expect(getLocale()).to.equal('ur');
    root.className = 'menu-open';
    await settled();
    expect(getLocale()).to.equal('ur');
    await pageIs('pl');
    expect(getLocale()).to.equal('pl');
    await chooseLanguage('en');
    expect(getLocale()).to.equal('en');
  });

  it('survives being watched twice', async () => {
    watchLanguage();
    await settled();
    expect(getLocale()).to.equal('en');
  });
});
