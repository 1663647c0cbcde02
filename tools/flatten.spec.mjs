import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {armoured, root as ours} from '../packages/ui/src/armour.ts';
import {flatten, shortened} from './flatten.mjs';

const root = ':is(.lo-widget,#lo#lo#lo)';

describe('flatten', () => {
  it('writes nested rules flat, each with the weight of our root', () => {
    assert.equal(flatten(`${root}{& .lo-card{color:red;&:hover{color:blue}} :where(p){margin:0}}`), `${root} .lo-card{color:red}${root} .lo-card:hover{color:#00f}${root} :where(p){margin:0}`);
  });

  it('never writes a nesting sign or a nested rule', () => {
    const flat = flatten(`${root}{.lo-a{.lo-b &{color:red}} @media (forced-colors:active){.lo-c{color:CanvasText}} &{gap:1em}}`);
    assert.doesNotMatch(flat, /&|\{[^{}]*\{[^{}]*\{/);
    assert.match(flat, /@media \(forced-colors:active\)\{:is\(\.lo-widget,#lo#lo#lo\) \.lo-c\{/);
  });

  it('keeps what the armour stands on', () => {
    const armour = `${root},${root} :where(:not(svg,svg *)){all:revert}${root} :where(svg,svg *){all:revert-layer}${root} :where([hidden]:not([hidden=until-found])){display:none}`;
    assert.equal(flatten(armour), armour);
  });

  it('keeps the ids of the root, doubled as they are', () => {
    assert.ok(flatten(':is(.lo-widget,#lo#lo#lo#lo#lo#lo){.lo-x{margin:0}}').startsWith(':is(.lo-widget,#lo#lo#lo#lo#lo#lo) .lo-x'));
  });

  it('keeps the default of a custom property', () => {
    assert.match(flatten(`${root}{.lo-x{color:var(--lo-text-colour, #0b0c0c)}}`), /color:var\(--lo-text-colour, ?#0b0c0c\)/);
  });

  it('keeps logical properties and flow-relative values as they are', () => {
    assert.match(flatten(`${root}{.lo-x{text-align:start;margin-inline-start:1em}}`), /text-align:start;margin-inline-start:1em/);
  });

  it('stops at a mistake that a browser would skip', () => {
    assert.throws(() => flatten('.lo-x{colour:red'.replace('{', '{{')));
  });

  it('changes nothing the second time', () => {
    const once = flatten(`${root}{.lo-card{color:red;&:hover{color:blue}}}`);
    assert.equal(flatten(once), once);
  });
});

describe('shortened', () => {
  const flat = flatten(`${ours.cssText}{.lo-a{gap:0}.lo-b &{color:red}:where(p){margin:0}&.lo-c,&:before{all:revert}@media print{.lo-d{content:"+"}}}`);

  it('writes our root as one sign, and the widget puts back exactly what stood there', () => {
    const short = shortened(flat, ours.cssText);
    assert.doesNotMatch(short, /#lo/);
    assert.equal(armoured(short).cssText, flat);
  });

  it('leaves a root of another weight alone', () => {
    const other = ':is(.lo-widget,#lo#lo) .lo-a{gap:0}';
    assert.equal(shortened(other, ours.cssText), other);
  });

  it('stops where the sign already says something', () => {
    assert.throws(() => shortened('.lo-a:before{content:"a & b"}', ours.cssText), /"&" is the root/);
  });
});
