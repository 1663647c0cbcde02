import {configureLocalization, msg as litMsg, type LocaleModule} from './localize.js';
import {pickLocale} from './pick-locale.js';

/*
 * One page, one language. The page says which (`<html lang>`), a person may choose another one inside a widget, and a
 * language that nobody has checked is off until an area switches it on.
 */

/** The language that every word is written in first. */
export const sourceLocale = 'en';

/** Languages that people who speak them have checked. The others are drafts. */
const reviewed: readonly string[] = [];

const loaders: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  pl: () => import('./generated/locales/pl.js'),
  ur: () => import('./generated/locales/ur.js'),
};

/** Languages that there are translations for, drafts included. */
export const targetLocales: readonly string[] = Object.keys(loaders);

const warned = new Set<string>();

const lit = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) =>
    loaders[locale]!().catch((error: unknown) => {
      if (!warned.has(locale)) console.warn(`[local-offer] The words in "${locale}" did not load; English stays.`, error);
      warned.add(locale);
      throw error;
    }),
});

const allowed = new Set(reviewed);
let pageLanguage: string | undefined;
let wanted: string | undefined;
let ready = Promise.resolve();
let inSourceWords = false;

function follow(): Promise<void> {
  const locale = pickLocale(wanted, [...allowed], sourceLocale);
  return (ready = lit.setLocale(locale).catch(() => lit.setLocale(sourceLocale)));
}

/** The language of the words that `msg` gives now. */
export const getLocale = (): string => (inSourceWords ? sourceLocale : lit.getLocale());

/**
 * Asks for a language, for this page and until `<html lang>` changes. One that is not there, or not switched on, is
 * English; if it is switched on later, it is used then. Settles when the words are there or have failed to load.
 */
export function setLocale(locale: string): Promise<void> {
  wanted = locale;
  return follow();
}

/** A person's choice inside a widget. */
export const chooseLanguage = setLocale;

/** Switches draft languages on, as an area's `languages` asks. Unknown codes do nothing. */
export function allowLanguages(codes: readonly string[] = []): void {
  const before = allowed.size;
  for (const code of codes) if (targetLocales.includes(code)) allowed.add(code);
  if (allowed.size > before) void follow();
}

/** The languages to offer to a person: English, the checked ones and those that this area lists. */
export const offeredLanguages = (codes: readonly string[] = []): string[] => [
  sourceLocale,
  ...targetLocales.filter((locale) => reviewed.includes(locale) || codes.includes(locale)),
];

/** Whether somebody who speaks this language has checked the words. */
export const isReviewed = (locale: string): boolean => locale === sourceLocale || reviewed.includes(locale);

/** Settles when the language wanted now has loaded or failed. Never rejects. */
export async function localeReady(): Promise<void> {
  let last;
  while (last !== ready) await (last = ready);
}

let watching = false;

/** Follows `<html lang>` and its changes from now on, but not those that a page translator makes. */
export function watchLanguage(): void {
  if (watching) return;
  watching = true;
  const root = document.documentElement;
  const read = () => {
    if (root.lang === pageLanguage || /(^|\s)translated-(ltr|rtl)(\s|$)/.test(root.className)) return;
    // A language asked for before the page's own was first read stays.
    const keep = pageLanguage === undefined && wanted !== undefined;
    pageLanguage = root.lang;
    if (!keep) void setLocale(root.lang);
  };
  new MutationObserver(read).observe(root, {attributeFilter: ['lang', 'class']});
  read();
}

/** Words in the page's language. Read it while rendering, and give every message an id. */
export const msg: typeof litMsg = ((template: Parameters<typeof litMsg>[0], options?: Parameters<typeof litMsg>[1]) =>
  inSourceWords
    ? typeof template !== 'string' && 'strTag' in template
      ? String.raw({raw: template.strings}, ...template.values)
      : template
    : litMsg(template, options)) as typeof litMsg;

/**
 * Runs `render` with every word in English, whatever the page's language: for widgets whose words people rely on and
 * that nobody has checked in another language. What it returns must hold the words, not ask for them later.
 */
export function withSourceWords<T>(render: () => T): T {
  const before = inSourceWords;
  inSourceWords = true;
  try {
    return render();
  } finally {
    inSourceWords = before;
  }
}
