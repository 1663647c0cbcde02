import {css} from 'lit';
import {armour} from './armour.js';
import {controlStyles} from './control-styles.js';
import {helpStyles} from './help-styles.js';
import {typeStyles} from './type-styles.js';

const onPaper = armour(css`
  @media print {
    .lo-toolbar,
    .lo-contents,
    .lo-button,
    .lo-link-button,
    .lo-spoken {
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

/** What all widgets share: type, controls, notes, Easy Read rows and urgent help. */
export const baseStyles = css`${typeStyles}${controlStyles}${helpStyles}${onPaper}`;
