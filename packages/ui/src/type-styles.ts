import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from './armour.js';

/** Type, spacing, lists, links and the ring round what has the focus. */
export const typeStyles = armour(css`
  & {
    box-sizing: border-box;
    background: ${token('surface-colour')};
    color: ${token('text-colour')};
    font-family: ${token('font-family')};
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
  }
  &.lo-widget-easy {
    font-size: ${token('easy-read-size')};
  }
  :where(*) {
    box-sizing: border-box;
  }
  :where(p[dir]) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :where(p, ul, dl, fieldset) {
    margin: 0 0 ${token('space-m')};
    max-width: ${token('line-length')};
  }
  :where(section, div) > :where(:last-child) {
    margin-block-end: 0;
  }
  .lo-heading {
    margin: ${token('space-xl')} 0 ${token('space-s')};
    max-width: 30em;
    font-family: ${token('heading-font-family')};
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .lo-title > .lo-heading {
    margin-block-start: 0;
    font-size: 1.75em;
  }
  .lo-section > .lo-heading {
    font-size: 1.375em;
    margin-block: ${token('space-xl')} ${token('space-s')};
  }
  &:not(.lo-widget-easy) .lo-small {
    font-size: 0.9375em;
  }
  .lo-strong {
    margin-block-end: ${token('space-2xs')};
    font-weight: 700;
  }
  .lo-list {
    padding-inline-start: 1.25em;
  }
  .lo-list > li {
    margin-block-end: ${token('space-xs')};
  }
  :where(a) {
    color: ${token('link-colour')};
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  :where(a:hover) {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  :where(button, input, select, textarea) {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
  }
  :where(a, button, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: ${token('focus-width')} solid ${token('focus-colour')};
    outline-offset: ${token('focus-width')};
    box-shadow: 0 0 0 ${token('focus-width')} ${token('focus-inner-colour')};
  }
  /* For those who hear the page. */
  .lo-spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .lo-heading:focus {
    outline-offset: 0.25em;
  }
  .lo-heading:focus:not(:focus-visible) {
    outline: none;
  }
`);
