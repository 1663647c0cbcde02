import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from '../armour.js';

/** Labels, hints, problems and controls. The controls stay the browser's own; the brand colour is their accent. */
export const fieldsStyles = armour(css`
  .lo-field {
    min-inline-size: 0;
    max-inline-size: ${token('line-length')};
    margin: 0 0 ${token('space-l')};
    padding: 0;
    border: 0;
  }
  .lo-wrong {
    padding-inline-start: min(${token('space-m')}, 5%);
    border-inline-start: 0.3125em solid ${token('error-colour')};
  }
  /* Floats, because the bar of a wrong answer would begin halfway down a legend that stands in the border. */
  .lo-legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    color: inherit;
  }
  .lo-legend ~ :where(*) {
    clear: both;
  }
  .lo-label {
    display: block;
    margin-block-end: ${token('space-xs')};
    font-weight: 700;
  }
  .lo-heading > .lo-label {
    margin: 0;
    font-weight: inherit;
  }
  .lo-hint {
    margin-block-end: ${token('space-s')};
    font-size: 0.9375em;
  }
  :where(.lo-step) > .lo-why {
    margin-block-end: ${token('space-l')};
  }
  .lo-problem {
    display: inline-block;
    margin-block-end: ${token('space-s')};
    padding: ${token('space-2xs')} ${token('space-xs')};
    background: ${token('error-surface-colour')};
    color: ${token('error-text-colour')};
    font-weight: 700;
  }
  .lo-input {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    min-block-size: ${token('target-size')};
    padding: ${token('space-xs')} ${token('space-s')};
    border: ${token('field-border-width')} solid ${token('field-border-colour')};
    border-radius: ${token('field-radius')};
    background: ${token('field-surface-colour')};
    color: ${token('field-text-colour')};
  }
  .lo-input[aria-invalid='true'] {
    border-color: ${token('error-colour')};
  }
  .lo-textarea {
    max-inline-size: 100%;
    resize: vertical;
  }
  .lo-short {
    max-inline-size: 9em;
  }
  .lo-tiny {
    max-inline-size: 4.5em;
  }
  .lo-textarea + .lo-hint {
    margin-block-start: ${token('space-xs')};
  }
  .lo-date {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-s')};
  }
  .lo-date .lo-short {
    max-inline-size: 6em;
  }
  .lo-part {
    display: block;
    margin-block-end: ${token('space-2xs')};
  }
  .lo-choice {
    display: flex;
    position: relative;
    margin-block-end: ${token('space-xs')};
    border: ${token('field-border-width')} solid ${token('field-border-colour')};
    border-radius: ${token('field-radius')};
    background: ${token('field-surface-colour')};
    color: ${token('field-text-colour')};
  }
  .lo-tick {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block: ${token('space-s')} 0;
    margin-inline: min(${token('space-s')}, 4%) 0;
    accent-color: ${token('brand-colour')};
    color-scheme: light;
    cursor: pointer;
  }
  .lo-choice-label {
    flex: 1;
    align-self: center;
    padding: ${token('space-s')} min(${token('space-s')}, 4%);
    cursor: pointer;
  }
  .lo-choice:has(:checked) {
    border-color: ${token('brand-colour')};
    box-shadow: inset 0 0 0 0.0625em ${token('brand-colour')};
  }
  .lo-choice:hover .lo-choice-label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .lo-more {
    margin: 0 0 ${token('space-m')};
    margin-inline-start: ${token('space-l')};
    padding: ${token('space-xs')} 0 0;
    padding-inline-start: ${token('space-m')};
    border-inline-start: 0.1875em solid ${token('border-colour')};
  }
  .lo-more > .lo-field {
    margin-block-end: ${token('space-m')};
  }
  @media (forced-colors: active) {
    .lo-choice:has(:checked) {
      border-color: Highlight;
    }
  }
`);
