import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {minifyLiterals} from './minify-literals.mjs';

const small = (code) => minifyLiterals(code, parseAst)?.toString() ?? code;

describe('minifyLiterals', () => {
  it('drops white space around blocks and comments', () => {
    assert.equal(small('html`\n  <div>\n    <p>${a}</p>\n    <!-- why -->\n    ${b}\n  </div>\n`'), 'html`<div><p>${a}</p>${b}</div>`');
  });

  it('keeps a space between inline elements, and between words and expressions', () => {
    assert.equal(small('html`<b>a</b>\n  <i>b</i>`'), 'html`<b>a</b> <i>b</i>`');
    assert.equal(small('html`<span>${a}\n${b}</span>`'), 'html`<span>${a} ${b}</span>`');
  });

  it('keeps attributes apart', () => {
    assert.equal(small('html`<p\n  class="a"\n  id=${b}\n  lang="en"\n>${c}</p>`'), 'html`<p class="a" id=${b} lang="en" >${c}</p>`');
  });

  it('keeps closing slashes and nested shapes', () => {
    assert.equal(small('svg`<path d="M0 0"/>\n<path d="M1 1"/>`'), 'svg`<path d="M0 0"/> <path d="M1 1"/>`');
  });

  it('leaves text areas, escapes and quoted css alone', () => {
    for (const code of ['html`<textarea>\n  a</textarea>`', 'html`<p>\\u00a0  a</p>`', "css`a::before { content: ' ;  ' }`"]) assert.equal(small(code), code);
  });

  it('does not take the space of a descendant selector or a calculation', () => {
    assert.equal(small('css`.a .b :hover { width: calc(1em - 2px); }`'), 'css`.a .b :hover{width: calc(1em - 2px)}`');
  });
});
