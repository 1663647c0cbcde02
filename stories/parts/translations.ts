/** Generated modules, one a language: id to text, or to a text with numbered placeholders. */
const modules = import.meta.glob<Record<string, Template>>('../../packages/core/src/locale/generated/locales/*.ts', {eager: true, import: 'templates'});

type Template = string | {readonly strings: readonly string[]; readonly values: readonly unknown[]};

export const languages = Object.keys(modules).map((path) => /([\w-]+)\.ts$/.exec(path)![1]!);

/** A message in another language, its placeholders called as in the English; undefined where it waits for a translator. */
export function translationOf(id: string, english: string, language: string): string | undefined {
  const template = Object.entries(modules).find(([path]) => path.endsWith(`/${language}.ts`))?.[1][id];
  if (template === undefined || typeof template === 'string') return template;
  const names = english.match(/\$\{[^}]*\}/g) ?? [];
  return template.strings.map((text, n) => text + (n < template.values.length ? (names[Number(template.values[n])] ?? '…') : '')).join('');
}
