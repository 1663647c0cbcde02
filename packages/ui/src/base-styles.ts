import {css} from 'lit';
import {token} from '@local-offer/core';
import {armour} from './armour.js';

/** Type, spacing, links, buttons, notes, Easy Read rows and urgent help: what all widgets share. */
export const baseStyles = armour(css`
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
  .lo-heading:focus {
    outline-offset: 0.25em;
  }
  .lo-heading:focus:not(:focus-visible) {
    outline: none;
  }
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
  .lo-tool[aria-pressed='true'] {
    border-color: ${token('brand-colour')};
    background: ${token('brand-colour')};
    color: ${token('brand-text-colour')};
    font-weight: 700;
  }
  .lo-notice {
    margin-block-end: ${token('space-l')};
    padding: ${token('space-s')} ${token('space-m')};
    border-inline-start: 0.375em solid ${token('border-colour')};
    background: ${token('notice-surface-colour')};
    color: ${token('notice-text-colour')};
  }
  .lo-easy {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: ${token('space-xl')};
    max-width: 44em;
    margin-block-end: ${token('space-xl')};
  }
  .lo-easy-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token('space-s')} ${token('space-l')};
  }
  .lo-easy-row > p {
    flex: 1 1 11em;
    margin: 0;
  }
  .lo-picture {
    flex: none;
    inline-size: min(9em, 60%);
    max-inline-size: 100%;
    aspect-ratio: 1;
    object-fit: contain;
    border-radius: ${token('radius')};
    background: #fff;
  }
  .lo-urgent {
    margin-block: ${token('space-l')};
    padding: ${token('space-m')} min(${token('space-l')}, 6%) ${token('space-l')};
    border: 0.1875em solid currentColor;
    border-radius: ${token('radius')};
    background: ${token('urgent-surface-colour')};
    color: ${token('urgent-text-colour')};
  }
  .lo-urgent > .lo-heading {
    margin-block-start: 0;
    font-size: 1.25em;
  }
  .lo-urgent,
  .lo-urgent-line {
    max-width: 46em;
  }
  .lo-urgent-route {
    padding-block: ${token('space-s')};
    border-block-start: ${token('border-width')} solid ${token('border-colour')};
  }
  .lo-urgent-route > .lo-easy {
    margin-block-end: ${token('space-m')};
  }
  .lo-urgent-route > p {
    margin-block-end: ${token('space-xs')};
  }
  .lo-calls {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-xs')} ${token('space-s')};
  }
  .lo-calls > * {
    display: inline-flex;
    align-items: center;
    min-height: ${token('target-size')};
  }
  .lo-call {
    padding: 0 ${token('space-m')};
    border: 0.125em solid currentColor;
    border-radius: ${token('button-radius')};
    color: inherit;
    font-weight: 700;
  }
  .lo-call-quiet {
    padding: 0;
    border: 0;
    font-weight: 400;
  }
  .lo-urgent .lo-easy {
    gap: ${token('space-s')};
  }
  .lo-urgent .lo-picture {
    inline-size: 4em;
  }
  .lo-urgent-line {
    margin-block: ${token('space-l')};
    padding-inline-start: ${token('space-m')};
    border-inline-start: 0.1875em solid currentColor;
  }
  .lo-urgent-line > p {
    margin-block-end: ${token('space-xs')};
  }
  .lo-reach {
    padding: 0;
    list-style: none;
  }
  .lo-reach a {
    display: inline-block;
    padding-block: ${token('space-2xs')};
  }
  @media (forced-colors: active) {
    .lo-tool[aria-pressed='true'],
    .lo-button-main {
      border-color: Highlight;
      outline: 0.125em solid Highlight;
      outline-offset: -0.25em;
    }
  }
  @media print {
    .lo-toolbar,
    .lo-button,
    .lo-link-button {
      display: none;
    }
    .lo-easy-row,
    .lo-urgent-route {
      break-inside: avoid;
    }
    .lo-heading {
      break-after: avoid;
    }
    .lo-picture {
      inline-size: 6em;
    }
  }
`);
