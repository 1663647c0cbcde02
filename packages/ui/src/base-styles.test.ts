import {expect} from '@open-wc/testing';
import {tokens, type TokenName} from '@local-offer/core';
import '../../../test/browser/note.js';
import {inBothModes, mount, root} from '../../../test/browser/support.js';

const clear = 'rgba(0, 0, 0, 0)';

inBothModes((mode) => {
  /** Something in a widget that wears this class, in a page of its own colour. */
  async function dressed(className: string, set: Partial<Record<TokenName, string>> = {}) {
    const widget = await mount('lo-test-note', {}, mode);
    widget.style.color = 'rgb(1, 2, 3)';
    for (const [name, value] of Object.entries(set)) widget.style.setProperty(`--lo-${name}`, value);
    const element = className ? document.createElement('div') : root(widget);
    if (className) root(widget).append(element);
    element.classList.add(...className.split(' ').filter(Boolean));
    return getComputedStyle(element);
  }

  for (const [surface, className] of [
    ['surface', ''],
    ['notice-surface', 'lo-notice'],
    ['urgent-surface', 'lo-urgent'],
  ] as const)
    it(`the ${surface} is clear and takes the page’s colour, until a council colours both it and its text`, async () => {
      const plain = await dressed(className);
      expect([plain.backgroundColor, plain.color]).to.deep.equal([clear, 'rgb(1, 2, 3)']);
      const text = surface.replace('surface', 'text');
      const branded = await dressed(className, {[`${surface}-colour`]: 'rgb(9, 9, 90)', [`${text}-colour`]: 'rgb(250, 250, 250)'});
      expect([branded.backgroundColor, branded.color]).to.deep.equal(['rgb(9, 9, 90)', 'rgb(250, 250, 250)']);
    });

  it('reads a token from any ancestor', async () => {
    document.body.style.setProperty('--lo-brand-colour', 'rgb(0, 80, 0)');
    const {backgroundColor} = await dressed('lo-button lo-button-main');
    expect(backgroundColor).to.equal('rgb(0, 80, 0)');
    document.body.style.removeProperty('--lo-brand-colour');
  });
});

it('every surface has a text colour beside it', () => {
  const surfaces = Object.keys(tokens).filter((name) => name.endsWith('surface-colour'));
  expect(surfaces).to.not.be.empty;
  for (const surface of surfaces) expect(tokens).to.have.property(surface.replace('surface', 'text'));
});
