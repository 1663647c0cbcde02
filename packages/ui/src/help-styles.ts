import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from './armour.js';

/** Easy Read rows with their pictures, urgent help and ways to reach somebody. */
export const helpStyles = armour(css`
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
  :where(.lo-notice, .lo-urgent) > .lo-easy:last-child {
    margin-block-end: 0;
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
  .lo-urgent :is(.lo-easy, .lo-easy-row) {
    gap: ${token('space-s')};
  }
  .lo-urgent .lo-easy-row > p {
    flex-basis: 7em;
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
  .lo-contact {
    margin-block-end: ${token('space-m')};
  }
  .lo-reach {
    padding: 0;
    /* Not "none": Safari would no longer say that it is a list. */
    list-style-type: '';
  }
  .lo-reach a {
    display: inline-flex;
    align-items: center;
    min-block-size: ${token('target-size')};
  }
`);
