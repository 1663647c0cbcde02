import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from '../armour.js';

/** What only the fields of a form bring: questions as headings, dates, people or things, remarks. They follow the styles of all fields. */
export const formFieldsStyles = armour(css`
  .lo-heading > .lo-label {
    margin: 0;
    font-weight: inherit;
  }
  :where(.lo-step) > .lo-why {
    margin-block-end: ${token('space-l')};
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
