import {expect} from '@open-wc/testing';
import {hear} from '../../../test/browser/support.js';
import {define} from './register.js';

const tag = 'lo-test-registered';
const first = class extends HTMLElement {};
const second = class extends HTMLElement {};

describe('registering a tag', () => {
  it('twice keeps the first and says so once for each other copy', () => {
    const warnings = hear('warn');
    define(tag, first);
    define(tag, first);
    expect(warnings).to.deep.equal([]);
    define(tag, second);
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`<${tag}>`);
  });

  it('does nothing in a browser that is too old, whichever entry asks', () => {
    const {supports} = CSS;
    CSS.supports = () => false;
    try {
      define('lo-test-too-old', class extends HTMLElement {});
    } finally {
      CSS.supports = supports;
    }
    expect(customElements.get('lo-test-too-old')).to.equal(undefined);
  });
});
