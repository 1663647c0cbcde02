import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {englishOnly, isEnglishOnly} from './english-only.mjs';

describe('words that are English in every language', () => {
  it('stand in the bundle as they are, without look-up or id', () => {
    const code = "export const a = () => msg('Send', {id: 'x.a'});\nexport const b = (n) => msg(str `Step ${n}, it’s \"late\"`, { id: 'x.b' });";
    assert.equal(englishOnly(code, parseAst).toString(), "export const a = () => 'Send';\nexport const b = (n) => `Step ${n}, it’s \"late\"`;");
  });

  it('are those of the forms, the panel guide and the shell round them, and no others', () => {
    const forms = ['cetr-request', 'consent', 'consent-wizard', 'panel-guide'].flatMap((name) => [`packages/${name}/dist/messages.js`, `packages/${name}/dist/messages-questions.js`]);
    const shell = ['wizard', 'names', 'passing', 'problems'].map((name) => `packages/ui/dist/messages-${name}.js`);
    for (const path of [...forms, ...shell]) assert.ok(isEnglishOnly(path), path);
    for (const path of ['packages/ui/dist/messages.js', 'packages/ragb-explainer/dist/messages.js']) assert.ok(!isEnglishOnly(path), path);
  });
});
