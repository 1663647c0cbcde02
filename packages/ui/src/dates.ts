/** A day, a month or a year as people write it, from `2026-11-21`, `2026-11` or `2026`. What is on no calendar stays as it is. */
export function dateWords(date: string, locale: string): string {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(Date.UTC(year!, month - 1, day));
  if (at.getUTCDate() !== day) return date;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    month: date[4] && 'long',
    day: date[7] && 'numeric',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions).format(at);
}
