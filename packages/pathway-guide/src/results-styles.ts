import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** Bars, and the table that says the same. */
export const resultsStyles = armour(css`
  .lo-result {
    margin-block-end: ${token('space-xl')};
  }
  .lo-result > .lo-heading {
    margin-block: ${token('space-l')} ${token('space-xs')};
  }
  :is(.lo-result, .lo-result-source) > .lo-small {
    margin-block-end: ${token('space-2xs')};
  }
  .lo-result-both {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: ${token('space-l')} ${token('space-xl')};
    margin-block-end: ${token('space-m')};
  }
  .lo-bars,
  .lo-figures {
    flex: 1 1 min(100%, 20em);
    max-width: 34em;
  }
  .lo-bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(2.5em, max-content);
    align-items: center;
    gap: 0 ${token('space-xs')};
    margin-block-end: ${token('space-xs')};
    break-inside: avoid;
  }
  .lo-bar-label {
    grid-column: 1 / -1;
  }
  .lo-bar-line {
    inline-size: 100%;
    block-size: 1em;
  }
  .lo-bar-fill {
    fill: ${token('brand-colour')};
  }
  .lo-bar-scale {
    fill: none;
  }
  .lo-bar-line > * {
    stroke: currentColor;
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .lo-bar-value {
    font-weight: 700;
  }
  &[dir='rtl'] .lo-bar-line {
    transform: scaleX(-1);
  }
  .lo-bar-ends > .lo-bar-line {
    display: flex;
    justify-content: space-between;
    block-size: auto;
    transform: none;
  }
  .lo-figures {
    border-collapse: collapse;
  }
  .lo-figures :where(caption) {
    padding-block-end: ${token('space-xs')};
    text-align: start;
  }
  .lo-figures :where(th, td) {
    padding: ${token('space-2xs')} ${token('space-xs')};
    border-block-end: ${token('border-width')} solid ${token('border-colour')};
    text-align: start;
    vertical-align: baseline;
  }
  .lo-figures :where(tbody th) {
    font-weight: 400;
  }
  .lo-figures :where(:is(th, td):first-child) {
    padding-inline-start: 0;
  }
  .lo-figures :where(tr) {
    break-inside: avoid;
  }
  @media (forced-colors: active) {
    .lo-bar-fill {
      fill: CanvasText;
    }
    .lo-bar-line > * {
      stroke: CanvasText;
    }
  }
`);
