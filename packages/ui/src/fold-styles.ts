import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from './armour.js';

/** What says that a button opens something, or closes it. */
export const foldStyles = armour(css`
  .lo-link-button.lo-folds {
    min-block-size: ${token('target-size')};
  }
  .lo-folds::before {
    content: '+';
    content: '+' / '';
    display: inline-block;
    min-inline-size: 1.125em;
    font-weight: 700;
  }
  .lo-folds[aria-expanded='true']::before {
    content: '−';
    content: '−' / '';
  }
  .lo-folded > :first-child {
    margin-block-start: ${token('space-xs')};
  }
`);
