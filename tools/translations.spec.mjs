import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {directionOf} from '../packages/core/src/locale/pick-locale.ts';
import {config, readTranslation} from './messages.mjs';

const isolated = (text) => text.replace(/[\u2066\u2068][^\u2069]*\u2069/g, '');
const numbers = (text) => (text.match(/\d+/g) ?? []).sort();

for (const locale of config.targetLocales) {
  const {document, units} = readTranslation(locale);
  const translated = [...units].filter(([, {target}]) => target).map(([id, {source, target}]) => ({id, source, text: target.textContent}));

  describe(`the translation into ${locale}`, () => {
    it('tells a translator that nobody has checked it', () => {
      assert.match(document.getElementsByTagName('header')[0].getElementsByTagName('note')[0].textContent, /^Unreviewed draft\./);
    });

    it('gives the numbers to call, and the ages, as the English does and in the same digits', () => {
      assert.ok(translated.some(({text}) => text.includes('999')));
      for (const {id, source, text} of translated) {
        assert.deepEqual(numbers(text), numbers(source.replace(/\$\{[^}]*\}/g, '')), id);
        assert.doesNotMatch(text, /(?!\d)\p{Nd}/u, id);
        assert.doesNotMatch(text, /\d \d/, `${id}: a line may end inside a number, so put U+00A0 there`);
      }
    });

    const againstTheRun = directionOf(locale) === 'rtl' ? it : () => {};
    againstTheRun('keeps a placeholder and a number of two parts apart from words that run the other way', () => {
      for (const {id, text} of translated) assert.doesNotMatch(isolated(text), /\d\s\d/, id);
      for (const [id, {target}] of units)
        for (const mark of target ? Array.from(target.getElementsByTagName('x')) : []) {
          assert.match(mark.previousSibling?.nodeValue ?? '', /[\u2066\u2068]$/, id);
          assert.match(mark.nextSibling?.nodeValue ?? '', /^\u2069/, id);
        }
    });

    it('leaves the form in English, which is the one that people can rely on', () => {
      assert.deepEqual(
        translated.map(({id}) => id).filter((id) => id.startsWith('cetr-request.')),
        [],
      );
    });
  });
}
