import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** Steps: a number in a ring, and a line that leads on to the next one. */
export const stepsStyles = armour(css`
  .lo-way {
    max-width: 46em;
    margin: ${token('space-l')} 0 0;
    padding: 0;
    /* As for cards. */
    list-style-type: '';
  }
  .lo-way-step {
    position: relative;
    padding-block-end: ${token('space-l')};
    padding-inline-start: 3.5em;
  }
  .lo-way-step > :is(.lo-easy, p) {
    margin-block-end: ${token('space-2xs')};
  }
  .lo-way-step::before {
    content: '';
    position: absolute;
    inset-block: 2.5em 0.25em;
    inset-inline-start: 1.0625em;
    border-inline-start: 0.125em solid ${token('border-colour')};
  }
  .lo-way > :last-child::before {
    display: none;
  }
  .lo-way-step > .lo-heading {
    margin-block: 0 ${token('space-xs')};
    padding-block-start: 0.3125em;
    font-size: 1.125em;
  }
  .lo-number {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    min-inline-size: 2em;
    min-block-size: 2em;
    border: 0.125em solid transparent;
    border-radius: 50%;
    background: ${token('brand-colour')};
    color: ${token('brand-text-colour')};
    line-height: 1;
  }
  .lo-yours {
    margin-block-end: ${token('space-m')};
    padding: ${token('space-s')} ${token('space-m')} ${token('space-m')};
    border: ${token('border-width')} solid ${token('border-colour')};
    border-radius: ${token('radius')};
    background: ${token('card-surface-colour')};
    color: ${token('card-text-colour')};
    break-inside: avoid;
  }
  .lo-yours > .lo-labelled,
  .lo-yours .lo-easy,
  .lo-yours p,
  .lo-times p {
    margin-block-end: 0;
  }
  .lo-yours p.lo-strong {
    margin-block-end: ${token('space-2xs')};
  }
  .lo-branches {
    padding: 0;
    list-style-type: '';
  }
  .lo-branch {
    margin-block-end: ${token('space-s')};
    padding-inline-start: ${token('space-m')};
    border-inline-start: 0.1875em dashed ${token('border-colour')};
    break-inside: avoid;
  }
  .lo-branch p {
    margin-block-end: 0;
  }
  .lo-leads-to {
    font-weight: 700;
  }
  .lo-leads-to > .lo-link-button {
    font-weight: inherit;
  }
  /* Large text on a phone: the words need the room beside the line. */
  @container lo-page (max-width: 18em) {
    .lo-way-step {
      padding-inline-start: 0;
    }
    .lo-way-step::before {
      display: none;
    }
    .lo-way-step > .lo-heading {
      display: flex;
      align-items: start;
      gap: ${token('space-s')};
      padding: 0;
    }
    .lo-number {
      position: static;
      flex: none;
    }
  }
  @media print {
    .lo-number {
      border-color: currentColor;
      background: none;
      color: inherit;
    }
  }
`);
