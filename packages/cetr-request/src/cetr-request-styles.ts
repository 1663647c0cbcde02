import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** What only the request form has. */
export const cetrRequestStyles = armour(css`
  .lo-say {
    padding-inline-start: ${token('space-m')};
    border-inline-start: 0.1875em solid ${token('border-colour')};
    font-style: italic;
  }
  .lo-reference {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-2xs')} ${token('space-s')};
    align-items: baseline;
    padding: ${token('space-m')} ${token('space-l')};
    border: 0.1875em solid currentColor;
    border-radius: ${token('radius')};
  }
  .lo-reference > :where(strong) {
    font-size: 1.5em;
    letter-spacing: 0.03em;
  }
  .lo-sending {
    margin-block-start: ${token('space-l')};
  }
  .lo-faults .lo-link-button,
  .lo-keep-later {
    min-block-size: ${token('target-size')};
  }
  .lo-faults p {
    margin: 0;
  }
  .lo-add {
    margin-block-start: ${token('space-2xl')};
  }
  .lo-add > .lo-heading:first-child {
    font-size: 1.25em;
  }
  .lo-add > .lo-heading ~ .lo-heading {
    margin-block: ${token('space-l')} ${token('space-xs')};
  }
  .lo-add > :where(p, .lo-easy) {
    margin-block-end: ${token('space-xs')};
  }
  @media print {
    .lo-keep {
      display: none;
    }
  }
`);
