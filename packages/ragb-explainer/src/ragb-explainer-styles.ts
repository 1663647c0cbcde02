import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** The rating cards: a thick bar at the start edge, a shape of its own and the word in bold. */
export const ragbExplainerStyles = armour(css`
  .lo-ratings {
    display: grid;
    /* Not as wide as the longest word: large text on a phone would push the page sideways. */
    grid-template-columns: minmax(0, 1fr);
    gap: ${token('space-m')};
    max-width: 46em;
    margin-block-start: ${token('space-l')};
  }
  .lo-rating {
    --_colour: ${token('rating-other-colour')};
    --_text: ${token('rating-other-text-colour')};
    padding: ${token('space-m')} min(${token('space-l')}, 6%) ${token('space-l')};
    border: ${token('border-width')} solid ${token('border-colour')};
    border-inline-start: ${token('rating-bar-width')} solid var(--_colour);
    border-radius: ${token('radius')};
    background: ${token('card-surface-colour')};
    color: ${token('card-text-colour')};
    break-inside: avoid;
  }
  .lo-rating-red {
    --_colour: ${token('rating-red-colour')};
    --_text: ${token('rating-red-text-colour')};
  }
  .lo-rating-amber {
    --_colour: ${token('rating-amber-colour')};
    --_text: ${token('rating-amber-text-colour')};
  }
  .lo-rating-green {
    --_colour: ${token('rating-green-colour')};
    --_text: ${token('rating-green-text-colour')};
  }
  .lo-rating-blue {
    --_colour: ${token('rating-blue-colour')};
    --_text: ${token('rating-blue-text-colour')};
  }
  .lo-rating-place {
    margin-block: ${token('space-l')};
    border-style: dashed;
    border-inline-start-style: double;
  }
  .lo-rating-place:first-child {
    margin-block-start: 0;
  }
  .lo-rating-told {
    border-width: 0.1875em;
    border-inline-start-width: calc(1.5 * ${token('rating-bar-width')});
  }
  .lo-rating-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token('space-xs')} ${token('space-m')};
    margin-block-end: ${token('space-s')};
  }
  .lo-rating-badge {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token('space-xs')};
    max-width: 100%;
    padding: ${token('space-2xs')} ${token('space-s')};
    border: 0.125em solid transparent;
    border-radius: ${token('radius')};
    background: var(--_colour);
    color: var(--_text);
    forced-color-adjust: auto;
  }
  .lo-rating-badge > .lo-heading {
    margin: 0;
    font-size: 1.25em;
  }
  .lo-rating-shape {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentColor;
  }
  .lo-rating-note {
    margin: 0;
  }
  .lo-rating-part > .lo-heading {
    margin-block: ${token('space-l')} ${token('space-2xs')};
    font-size: 1em;
  }
  .lo-rating .lo-easy {
    gap: ${token('space-m')};
    margin-block-end: ${token('space-m')};
  }
  .lo-rating .lo-picture {
    inline-size: 6em;
  }
  :where(dd) {
    margin: 0 0 ${token('space-s')};
  }
  @media print {
    .lo-rating-more {
      display: block;
    }
  }
`);
