import assert from 'node:assert/strict';
import {registerHooks} from 'node:module';
import {after, before, beforeEach, describe, it, mock} from 'node:test';

/* What locale.ts does where there is no page, and where a translation is missing: its modules are replaced here. */
const modules: Record<string, string> = {
  pl: `export const templates = {'core.test.hello': {strTag: true, strings: ['Cześć, ', '!'], values: [0]}, 'core.test.yes': 'Tak'}`,
  ur: `throw new Error('404')`,
};
registerHooks({
  resolve(specifier, context, next) {
    const code = modules[/^\.\/generated\/locales\/(\w+)\.js$/.exec(specifier)?.[1] ?? ''];
    return code ? {url: `data:text/javascript,${encodeURIComponent(code)}`, format: 'module', shortCircuit: true} : next(specifier, context);
  },
});

const locale = await import('./locale.js');
const {str} = await import('./localize.js');
const {msg, withSourceWords, getLocale, setLocale, allowLanguages, offeredLanguages, isReviewed, localeReady} = locale;

const hello = (name: string) => msg(str`Hello, ${name}!`, {id: 'core.test.hello'});
const yes = () => msg('Yes', {id: 'core.test.yes'});

describe('on a machine without a page, as when the build renders', () => {
  it('importing touches nothing and the words are English', () => {
    assert.equal(typeof window, 'undefined');
    assert.deepEqual([getLocale(), hello('Sam'), yes()], ['en', 'Hello, Sam!', 'Yes']);
  });
});

describe('with a page', () => {
  const statuses: string[] = [];

  before(() => {
    const page = new EventTarget();
    page.addEventListener('lit-localize-status', (event) => statuses.push((event as CustomEvent<{status: string}>).detail.status));
    Object.assign(globalThis, {window: page});
  });
  after(() => Reflect.deleteProperty(globalThis, 'window'));
  beforeEach(() => setLocale('en'));

  it('a draft language that no area lists stays English', async () => {
    await setLocale('pl');
    assert.deepEqual([getLocale(), yes()], ['en', 'Yes']);
  });

  it('it is used as soon as an area lists it, even if it was asked for before', async () => {
    void setLocale('pl-PL');
    allowLanguages(['pl', 'tlh', '__proto__']);
    await localeReady();
    assert.deepEqual([getLocale(), yes(), hello('Sam')], ['pl', 'Tak', 'Cześć, Sam!']);
  });

  it('switching the same languages on again does nothing', async () => {
    await setLocale('pl');
    const before = statuses.length;
    allowLanguages(['pl']);
    await localeReady();
    assert.equal(statuses.length, before);
  });

  it('a widget that people rely on speaks English all the same, and only it', async () => {
    await setLocale('pl');
    assert.deepEqual(withSourceWords(() => [getLocale(), yes(), hello('Sam')]), ['en', 'Yes', 'Hello, Sam!']);
    assert.throws(() => withSourceWords(() => assert.fail('broken')));
    assert.deepEqual([getLocale(), yes()], ['pl', 'Tak']);
  });

  it('words that cannot be fetched leave English in place, and are reported once', async () => {
    const warn = mock.method(console, 'warn', () => {});
    await setLocale('pl');
    allowLanguages(['ur']);
    await setLocale('ur');
    assert.deepEqual([getLocale(), yes()], ['en', 'Yes']);
    await setLocale('ur');
    await localeReady();
    assert.equal(warn.mock.callCount(), 1);
    assert.match(String(warn.mock.calls[0]!.arguments[0]), /"ur"/);
    const before = statuses.length;
    allowLanguages(['pl', 'ur']);
    await localeReady();
    assert.equal(statuses.length, before, 'the next widget on the page does not try again');
    await setLocale('pl');
    assert.equal(getLocale(), 'pl');
  });

  it('the last of several requests wins', async () => {
    void setLocale('pl');
    void setLocale('en');
    await localeReady();
    assert.equal(getLocale(), 'en');
  });
});

describe('the languages offered', () => {
  it('are English and the drafts that this area lists, of those that there are', () => {
    assert.deepEqual(offeredLanguages(), ['en']);
    assert.deepEqual(offeredLanguages(['ur', 'tlh']), ['en', 'ur']);
  });

  it('are known as drafts until somebody has checked them', () => {
    assert.deepEqual([isReviewed('en'), isReviewed('pl')], [true, false]);
  });
});
