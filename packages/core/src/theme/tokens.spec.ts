import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {channels, contrast, linear, luminance} from './contrast.js';
import {token, tokens, type Token, type TokenName} from './tokens.js';

const rows = Object.entries(tokens as Record<string, Token>);
const value = (name: TokenName) => tokens[name].value;

describe('contrast', () => {
  for (const [one, other, expected] of [
    ['#000', '#ffffff', 21],
    ['#fff', '#FFFFFF', 1],
    ['#767676', '#fff', 4.54],
    ['#1d70b8', '#ffffff', 5.17],
  ] as const)
    it(`of ${one} and ${other} is ${expected}`, () => assert.equal(Math.round(contrast(one, other)! * 100) / 100, expected));

  it('of a colour that the page decides is not known', () => assert.equal(contrast('currentColor', '#fff'), undefined));
});

describe('the tokens', () => {
  it('are few enough to be read', () => assert.ok(rows.length <= 50, `${rows.length}`));

  it('read as a custom property with the default riding along', () => {
    assert.equal(token('rating-red-colour').cssText, `var(--lo-rating-red-colour, ${value('rating-red-colour')})`);
  });

  it('are named for what they do: lower case, and a colour says so', () => {
    for (const [name, {value: default_}] of rows) {
      assert.match(name, /^[a-z]+(-[a-z0-9]+)*$/);
      if (channels(default_) || /^(transparent|currentColor)$/.test(default_)) assert.match(name, /-colour$/);
    }
  });

  it('say what they are for, one thing each', () => {
    for (const [name, {use}] of rows) assert.match(use, /^[A-Z].{4,120}[^.]$/, name);
    assert.equal(new Set(rows.map(([, {use}]) => use)).size, rows.length);
  });

  for (const [name, {value: ours, on = [], contrast: least = 4.5}] of rows)
    for (const background of on)
      it(`${name} can be seen on ${background}`, () => {
        const there = tokens[background as TokenName].value as string;
        const known = contrast(ours, there);
        if (known === undefined) assert.deepEqual([ours, there], ['inherit', 'transparent'], 'both from the page, or both ours');
        else assert.ok(known >= least, `${known.toFixed(2)} is less than ${least}`);
      });

  it('give every surface and every fill a colour for its text, so that nobody sets one without the other', () => {
    const surfaces = rows.map(([name]) => name).filter((name) => /^(surface|brand|rating-\w+)-colour$|-surface-colour$/.test(name));
    assert.equal(surfaces.length, 12);
    for (const surface of surfaces) {
      const text = surface === 'surface-colour' ? 'text-colour' : surface.replace(/(-surface)?-colour$/, '-text-colour');
      assert.ok((tokens as Record<string, Token>)[text]?.on?.includes(surface), `${text} on ${surface}`);
    }
  });

  it('leave the page its own colours: surfaces are see-through where a colour says nothing', () => {
    for (const name of ['surface-colour', 'card-surface-colour', 'notice-surface-colour', 'urgent-surface-colour'] as const) assert.equal(value(name), 'transparent');
    for (const name of ['link-colour', 'border-colour'] as const) assert.equal(value(name), 'currentColor');
  });

  it('follow the text size of the page: no length is in pixels but the least sizes', () => {
    for (const [name, {value: length}] of rows) if (/\dpx/.test(length)) assert.match(length, /^max\([\d.]+em, \d+px\)$/, name);
  });

  it('show the focus on any background at all', () => {
    for (let grey = 0; grey < 256; grey++) {
      const background = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
      assert.ok(Math.max(contrast(value('focus-colour'), background)!, contrast(value('focus-inner-colour'), background)!) >= 3, background);
    }
  });
});

describe('the four ratings', () => {
  const four = (['red', 'amber', 'green', 'blue'] as const).map((name) => [name, channels(value(`rating-${name}-colour`))!] as const);
  const pairs = four.flatMap(([a, one], i) => four.slice(i + 1).map(([b, other]) => [`${a} and ${b}`, one, other] as const));

  /** How people see who lack one of the three kinds of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
  const sights: Record<string, readonly (readonly number[])[]> = {
    'three kinds of cone': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    'no red cones': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    'no green cones': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    'no blue cones': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  };

  /** OKLab, in which equal distances look about equally far apart. */
  function lab(rgb: readonly number[], sight: readonly (readonly number[])[]) {
    const [r, g, b] = sight.map((row) => Math.max(0, row.reduce((sum, weight, i) => sum + weight * linear(rgb[i]!), 0))) as [number, number, number];
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s] as const;
  }

  for (const [sight, matrix] of Object.entries(sights))
    it(`are told apart with ${sight}`, () => {
      for (const [names, one, other] of pairs) {
        const [a, b] = [lab(one, matrix), lab(other, matrix)];
        const apart = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        assert.ok(apart > 0.1, `${names}: ${apart.toFixed(3)}`);
      }
    });

  it('differ in black and white print too', () => {
    for (const [names, one, other] of pairs) {
      const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
      assert.ok((light + 0.05) / (dark + 0.05) > 1.25, names);
    }
  });
});
