import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from './armour.js';

/** Buttons, the toolbar and notes that stand out. */
export const controlStyles = armour(css`
  .lo-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: ${token('space-xs')};
    min-height: ${token('target-size')};
    padding: ${token('space-xs')} ${token('button-padding')};
    border: 0.125em solid currentColor;
    border-radius: ${token('button-radius')};
    background: transparent;
    color: inherit;
    font-weight: 700;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .lo-button-main {
    border-color: ${token('brand-colour')};
    background: ${token('brand-colour')};
    color: ${token('brand-text-colour')};
  }
  .lo-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .lo-button:active {
    transform: translateY(0.0625em);
  }
  .lo-link-button {
    display: inline;
    min-height: 1.5em;
    padding: 0;
    border: 0;
    background: transparent;
    color: ${token('link-colour')};
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .lo-link-button:hover,
  .lo-button-quiet:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  .lo-contents {
    max-width: 46em;
    margin-block: ${token('space-l')};
  }
  .lo-contents > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    column-gap: ${token('space-l')};
    max-width: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lo-contents :is(.lo-link-button, a) {
    display: block;
    min-block-size: ${token('target-size')};
    padding-block: ${token('space-xs')};
  }
  .lo-toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-xs')} ${token('space-l')};
    margin-block: ${token('space-m')} ${token('space-l')};
  }
  .lo-tools {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-xs')};
  }
  .lo-tool {
    min-height: ${token('target-size')};
    padding: ${token('space-2xs')} ${token('space-s')};
    border: ${token('border-width')} solid ${token('border-colour')};
    border-radius: ${token('button-radius')};
    background: transparent;
    color: inherit;
    cursor: pointer;
  }
  .lo-tool:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* Not filled: that is for the one main button of a page. */
  .lo-tool[aria-pressed='true'] {
    border-width: 0.125em;
    border-block-end-width: 0.375em;
    padding-block-start: calc(0.25em + ${token('space-2xs')});
    font-weight: 700;
  }
  .lo-notice {
    margin-block-end: ${token('space-l')};
    padding: ${token('space-s')} ${token('space-m')};
    border-inline-start: 0.375em solid ${token('border-colour')};
    background: ${token('notice-surface-colour')};
    color: ${token('notice-text-colour')};
  }
  @media (forced-colors: active) {
    .lo-tool[aria-pressed='true'],
    .lo-button-main {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
      outline-offset: -0.25em;
    }
  }
`);
