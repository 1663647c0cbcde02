import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** What only the consent wizard has. */
export const consentWizardStyles = armour(css`
  .lo-after {
    margin-block: ${token('space-l')};
  }
  .lo-after > :where(p) {
    margin-block: 0 ${token('space-xs')};
  }
  .lo-after .lo-link-button {
    min-block-size: ${token('target-size')};
  }
  .lo-record :where(dd > p) {
    margin-block: 0;
  }
  @media print {
    .lo-letter,
    .lo-record {
      break-before: page;
      break-after: page;
    }
  }
`);
