import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** The table with everybody round it: what tells them apart is filled, ringed, dashed or dotted, not coloured. */
export const tableStyles = armour(css`
  .lo-table {
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
    block-size: auto;
    margin-block: ${token('space-m')};
  }
  .lo-mark {
    flex: none;
    inline-size: 3em;
    block-size: 2.9em;
  }
  .lo-table-top,
  .lo-seat-ring,
  .lo-seat-body {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .lo-table-top {
    stroke-width: 5;
  }
  .lo-seat-number {
    fill: currentColor;
    font-size: 18px;
    font-weight: 700;
    text-anchor: middle;
    direction: ltr;
  }
  .lo-seat-panel .lo-seat-body {
    fill: ${token('brand-colour')};
  }
  .lo-seat-panel .lo-seat-number {
    fill: ${token('brand-text-colour')};
  }
  .lo-seat-may .lo-seat-body {
    stroke-dasharray: 7 4;
  }
  .lo-seat-needed .lo-seat-body {
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }
  .lo-seat-asked .lo-seat-body {
    stroke-width: 5;
  }
  .lo-seat-away {
    opacity: 0.25;
  }
  @media (forced-colors: active) {
    .lo-seat-panel .lo-seat-body {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .lo-seat-panel .lo-seat-number {
      fill: Canvas;
    }
  }
  @media print {
    .lo-table {
      max-inline-size: 22em;
    }
  }
`);
