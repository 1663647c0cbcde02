import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from '../armour.js';

/** Answers to choose from: rows, and in Easy Read tiles with a picture. */
export const choiceStyles = armour(css`
  .lo-choice {
    display: flex;
    position: relative;
    margin-block-end: ${token('space-xs')};
    border: ${token('field-border-width')} solid ${token('field-border-colour')};
    border-radius: ${token('field-radius')};
    background: ${token('field-surface-colour')};
    color: ${token('field-text-colour')};
  }
  .lo-tick {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block: ${token('space-s')} 0;
    margin-inline: min(${token('space-s')}, 4%) 0;
    accent-color: ${token('brand-colour')};
    color-scheme: light;
    cursor: pointer;
  }
  .lo-choice-label {
    flex: 1;
    align-self: center;
    padding: ${token('space-s')} min(${token('space-s')}, 4%);
    cursor: pointer;
  }
  .lo-choice:has(:checked) {
    border-color: ${token('brand-colour')};
    box-shadow: inset 0 0 0 0.0625em ${token('brand-colour')};
  }
  .lo-choice:hover .lo-choice-label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .lo-more {
    margin: 0 0 ${token('space-m')};
    margin-inline-start: ${token('space-l')};
    padding: ${token('space-xs')} 0 0;
    padding-inline-start: ${token('space-m')};
    border-inline-start: 0.1875em solid ${token('border-colour')};
  }
  .lo-more > .lo-field {
    margin-block-end: ${token('space-m')};
  }
  .lo-tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5em), 1fr));
    grid-auto-flow: dense;
    gap: ${token('space-s')};
    container: lo-tiles / inline-size;
  }
  .lo-tiles > .lo-choice {
    display: grid;
    grid-template: auto 1fr / auto minmax(0, 1fr);
    margin: 0;
    padding: ${token('space-xs')};
    break-inside: avoid;
  }
  .lo-tiles .lo-tick {
    margin-inline: ${token('space-2xs')} 0;
  }
  .lo-tiles .lo-picture {
    grid-column: 1 / -1;
    justify-self: center;
    inline-size: 7em;
  }
  .lo-tiles .lo-choice-label {
    grid-column-end: -1;
    align-self: start;
    padding-inline: ${token('space-xs')} 0;
  }
  /* The words belong to the whole tile, so the picture is pressed with them. */
  .lo-tiles .lo-choice-label::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .lo-tiles > .lo-more {
    grid-column: 1 / -1;
    margin-block-end: 0;
  }
  @container lo-tiles (max-width: 19.74em) {
    .lo-tiles > .lo-choice {
      grid-template: auto / auto auto minmax(0, 1fr);
      align-items: center;
    }
    .lo-tiles .lo-picture {
      grid-column: auto;
      inline-size: 4.5em;
    }
    .lo-tiles .lo-tick {
      margin-block: 0;
      margin-inline-start: ${token('space-s')};
    }
    .lo-tiles .lo-choice-label {
      align-self: center;
    }
  }
  /* Very large text on a narrow phone: the picture stands above again. */
  @container lo-tiles (max-width: 12em) {
    .lo-tiles > .lo-choice {
      grid-template: auto auto / auto minmax(0, 1fr);
    }
    .lo-tiles .lo-picture {
      grid-column: 1 / -1;
    }
    .lo-tiles .lo-tick {
      margin-inline-start: 0;
    }
  }
  .lo-above > .lo-heading {
    margin-block: ${token('space-l')} ${token('space-xs')};
    font-size: 1.25em;
  }
  .lo-row {
    display: flex;
    align-items: start;
    gap: ${token('space-m')};
    max-inline-size: ${token('line-length')};
    padding-block: ${token('space-s')};
    border-block-end: ${token('border-width')} solid ${token('border-colour')};
    break-inside: avoid;
    container: lo-row / inline-size;
  }
  .lo-row + :not(.lo-row) {
    margin-block-start: ${token('space-l')};
  }
  .lo-row > .lo-field {
    flex: 1;
    margin: 0;
  }
  .lo-row > .lo-picture {
    inline-size: 5em;
  }
  .lo-inline {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-2xs')};
  }
  .lo-inline > .lo-choice {
    flex: 1 0 auto;
    max-inline-size: 100%;
    margin: 0;
  }
  .lo-inline .lo-tick {
    margin-inline-start: ${token('space-xs')};
  }
  .lo-inline .lo-choice-label {
    flex: 1 1 auto;
    padding-inline: ${token('space-xs')};
  }
  .lo-inline > .lo-more {
    flex: 0 0 100%;
    margin: ${token('space-xs')} 0 0;
  }
  /* The label floats at the start: the answers stand beside it. */
  @container lo-row (min-width: 30em) {
    .lo-row > .lo-field > .lo-legend {
      inline-size: 45%;
      padding-block-start: ${token('space-s')};
      padding-inline-end: ${token('space-m')};
    }
    .lo-row .lo-inline {
      clear: none;
    }
  }
  @container lo-row (max-width: 20em) {
    .lo-row > .lo-picture {
      inline-size: 3em;
    }
  }
  @media (forced-colors: active) {
    .lo-choice:has(:checked) {
      border-color: Highlight;
    }
  }
`);
