import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from '../armour.js';
import {choiceStyles} from './choice-styles.js';

const fieldStyles = armour(css`
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
  .lo-warning {
    margin-block: ${token('space-xs')} 0;
    padding-inline-start: ${token('space-s')};
    border-inline-start: 0.25em double ${token('border-colour')};
    white-space: normal;
  }
  .lo-group {
    margin-block-end: ${token('space-l')};
    padding: ${token('space-m')} min(${token('space-m')}, 4%);
    border: ${token('border-width')} solid ${token('border-colour')};
    border-radius: ${token('radius')};
  }
  .lo-group > .lo-label {
    margin-block-end: ${token('space-s')};
    font-size: 1.125em;
  }
  .lo-group > .lo-field {
    margin-block-end: ${token('space-m')};
  }
  .lo-group > .lo-remove {
    margin-inline-start: calc(-0.125em - ${token('space-xs')});
  }
  .lo-remove:disabled {
    visibility: hidden;
  }
`);

/** Labels, hints, problems and controls. The controls stay the browser's own; the brand colour is their accent. */
export const fieldsStyles = css`${fieldStyles}${choiceStyles}`;
