/**
 * The best of the available languages for the wanted one: `pl-PL` finds `pl`. Whatever is not there is the fallback.
 */
export function pickLocale(wanted: string | null | undefined, available: readonly string[], fallback: string): string {
  let tag = (wanted ?? '').trim().replaceAll('_', '-').toLowerCase();
  while (tag) {
    const found = available.find((locale) => locale.toLowerCase() === tag);
    if (found) return found;
    tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0));
  }
  return fallback;
}

/** Which way a language is written. A list, because Firefox has no `Intl.Locale.prototype.getTextInfo`. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b(?!.*-latn)|-(arab|hebr)\b/i.test(locale) ? 'rtl' : 'ltr';

/** A language's own name for itself: `polski`, `اردو`. Something that is not a language code comes back as it is. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames([code], {type: 'language'}).of(code) ?? code;
  } catch {
    return code;
  }
}
