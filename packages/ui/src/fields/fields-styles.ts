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
  .lo-hint {
    margin-block-end: ${token('space-s')};
    font-size: 0.9375em;
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
`);

/** Labels, hints, problems and controls. The controls stay the browser's own; the brand colour is their accent. */
export const fieldsStyles = css`${fieldStyles}${choiceStyles}`;
