import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from './armour.js';
import {formFieldsStyles} from './fields/form-fields-styles.js';
import {passingStyles} from './passing-styles.js';

const frameStyles = armour(css`
  .lo-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 ${token('space-l')};
    max-inline-size: ${token('line-length')};
    margin-block-end: ${token('space-m')};
  }
  .lo-progress {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${token('space-s')};
    margin: 0;
    font-size: 0.9375em;
  }
  .lo-part-name {
    font-weight: 700;
  }
  .lo-exit {
    min-block-size: ${token('target-size')};
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  .lo-urgent,
  .lo-urgent-line {
    max-width: ${token('line-length')};
  }
  .lo-step > .lo-heading,
  .lo-legend > .lo-heading,
  .lo-step > .lo-field > .lo-heading {
    margin-block-start: 0;
    font-size: 1.625em;
    scroll-margin-block-start: 5em;
  }
  .lo-step > .lo-heading ~ .lo-heading {
    margin-block: ${token('space-l')} ${token('space-s')};
    font-size: 1.25em;
  }
  .lo-step-easy > .lo-heading,
  .lo-step-easy .lo-legend > .lo-heading,
  .lo-step-easy > .lo-field > .lo-heading {
    font-size: 1.375em;
  }
  .lo-problems {
    max-inline-size: ${token('line-length')};
    margin-block-end: ${token('space-l')};
    padding: ${token('space-m')} min(${token('space-l')}, 6%);
    border: 0.1875em solid ${token('error-colour')};
    border-radius: ${token('radius')};
    background: ${token('error-surface-colour')};
    color: ${token('error-text-colour')};
    scroll-margin-block-start: 2em;
  }
  .lo-problems > .lo-heading {
    margin-block-start: 0;
    font-size: 1.25em;
  }
  .lo-problem-list {
    margin: 0;
    padding: 0;
    list-style-type: '';
  }
  .lo-problem-list a {
    display: inline-block;
    min-block-size: ${token('target-size')};
    padding-block: ${token('space-xs')};
    color: inherit;
    font-weight: 700;
  }
  .lo-answers {
    margin-block-end: ${token('space-l')};
  }
  .lo-answer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: ${token('space-2xs')} ${token('space-m')};
    padding-block: ${token('space-s')};
    border-block-end: ${token('border-width')} solid ${token('border-colour')};
  }
  /* On a phone the question takes a line of its own, and elsewhere stands beside its answer. */
  .lo-answer > :where(dt) {
    flex: 1 1 14em;
    font-weight: 700;
  }
  .lo-answer > :where(dd) {
    flex: 2 1 10em;
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .lo-answer > .lo-change {
    flex: none;
    white-space: normal;
    overflow-wrap: normal;
  }
  /* As high as any target, and no more room than its line: the rows keep one rhythm. */
  .lo-change > .lo-link-button {
    min-block-size: ${token('target-size')};
    margin-block: -0.625em;
  }
  /* On paper only: whoever sits before it has just seen it. */
  .lo-printed {
    display: none;
  }
  .lo-cover {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    background: #fff;
    color: #fff;
  }
  .lo-cover::backdrop {
    background: #fff;
  }
  @media print {
    .lo-printed {
      display: block;
    }
    .lo-top,
    .lo-change,
    .lo-unprinted {
      display: none;
    }
    .lo-answer {
      break-inside: avoid;
    }
    /* What has the focus on the screen is nothing special on paper. */
    .lo-heading {
      outline: none;
      box-shadow: none;
    }
  }
`);

/** The frame round a question: where I am, what is wrong, on and back, the way out, and the ways to pass answers on. */
export const wizardStyles = css`${formFieldsStyles}${passingStyles}${frameStyles}`;
