// node tools/localize.mjs build    XLIFF → the modules that core loads at run time
// node tools/localize.mjs extract  the sources' English → XLIFF, for translators
import {readFileSync, writeFileSync} from 'node:fs';
import {writeLocaleCodesModule} from '@lit/localize-tools/lib/locales.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {config, englishNow, outdated, readSources, readTranslation, serialize, translationFile} from './messages.mjs';
import {plainWords} from './plain-words.mjs';

/** Writes one locale, with only what is translated: the rest is shown in English, and need not be sent twice. */
class OneLocale extends RuntimeLitLocalizer {
  #messages;
  #translated;

  constructor(localizer, locale) {
    super({...config, targetLocales: [locale], output: {...config.output, localeCodesModule: undefined}});
    const {units} = readTranslation(locale);
    const known = new Set(localizer.extractSourceMessages().messages.map(({name}) => name));
    const written = localizer.readTranslationsSync().translations.get(locale) ?? [];
    this.#translated = written.filter(({name}) => known.has(name) && !units.get(name)?.isOutdated);
    const names = new Set(this.#translated.map(({name}) => name));
    this.#messages = localizer.extractSourceMessages().messages.filter(({name}) => names.has(name));
    this.summary = `${locale}: ${names.size} of ${known.size}`;
  }

  extractSourceMessages() {
    return {messages: this.#messages, errors: []};
  }

  readTranslationsSync() {
    return {translations: new Map([[this.config.targetLocales[0], this.#translated]])};
  }
}

async function build() {
  const localizer = readSources();
  const locales = config.targetLocales.map((locale) => new OneLocale(localizer, locale));
  for (const locale of locales) await locale.build();
  for (const locale of config.targetLocales) {
    const file = config.resolve(`${config.output.outputDir}/${locale}.ts`);
    writeFileSync(file, plainWords(readFileSync(file, 'utf8')));
  }
  await writeLocaleCodesModule(config.sourceLocale, config.targetLocales, config.output.localeCodesModule);
  console.log(`Messages translated, ${locales.map(({summary}) => summary).join(', ')}`);
}

/** Marks translations of a text that has changed, then lets lit-localize bring the files up to date. */
async function extract() {
  const localizer = readSources();
  const now = englishNow(localizer);
  for (const locale of config.targetLocales) {
    const {document, units} = readTranslation(locale);
    const stale = [...units].filter(([id, {source, target}]) => target && now.has(id) && now.get(id) !== source);
    for (const [, {target}] of stale) target.setAttribute('state', outdated);
    if (stale.length > 0) writeFileSync(translationFile(locale), serialize(document));
    for (const [id] of stale) console.log(`${locale}: ${id} has new English: translate it again and remove state="${outdated}"`);
  }
  const {messages} = localizer.extractSourceMessages();
  await localizer.writeInterchangeFiles();
  console.log(`${messages.length} messages written for ${config.targetLocales.join(', ')}`);
}

const tasks = {build, extract};
try {
  await tasks[process.argv[2]]();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
