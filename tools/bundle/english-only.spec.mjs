import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {englishOnly, isEnglishOnly} from './english-only.mjs';

describe('words that are English in every language', () => {
  it('stand in the bundle as they are, without look-up or id', () => {
    const code = "export const a = () => msg('Send', {id: 'x.a'});\nexport const b = (n) => msg(str `Step ${n}, it’s \"late\"`, { id: 'x.b' });";
    assert.equal(englishOnly(code, parseAst).toString(), "export const a = () => 'Send';\nexport const b = (n) => `Step ${n}, it’s \"late\"`;");
  });

  it('are those of the request form and of the shell round it, and no others', () => {
    const paths = ['packages/cetr-request/dist/messages.js', 'packages/cetr-request/dist/messages-questions.js', 'packages/ui/dist/messages-wizard.js'];
    for (const path of paths) assert.ok(isEnglishOnly(path), path);
    for (const path of ['packages/ui/dist/messages.js', 'packages/ragb-explainer/dist/messages.js']) assert.ok(!isEnglishOnly(path), path);
  });
});
