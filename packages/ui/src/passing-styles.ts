import {token} from '@local-offer/core';
import {css} from 'lit';
import {armour} from './armour.js';

/** A row of buttons, and what the ways to pass answers on bring: a text to copy, a file to save and to open again. */
export const passingStyles = armour(css`
  .lo-moves {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-s')};
    margin-block: ${token('space-l')};
  }
  .lo-button-quiet {
    padding-inline: ${token('space-xs')};
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* Alone, its words begin where all others do. */
  .lo-button-quiet:first-child {
    padding-inline-start: 0;
    border-inline-start-width: 0;
  }
  .lo-keep {
    max-inline-size: ${token('line-length')};
    margin-block: ${token('space-l')};
  }
  .lo-keep > .lo-button {
    margin-block-end: ${token('space-s')};
  }
  .lo-copy {
    margin-block-end: ${token('space-m')};
  }
  .lo-file {
    display: block;
    max-inline-size: 100%;
    min-block-size: ${token('target-size')};
    /* WebKit lets "no file selected" stand out of the page, with very large text. */
    overflow-x: clip;
  }
  .lo-file::file-selector-button {
    min-block-size: ${token('target-size')};
    margin-inline-end: ${token('space-s')};
    padding: ${token('space-xs')} ${token('button-padding')};
    border: 0.125em solid currentColor;
    border-radius: ${token('button-radius')};
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .lo-replaces {
    margin-block-start: ${token('space-m')};
  }
  .lo-replaces > .lo-moves {
    margin-block: ${token('space-s')} 0;
  }
  @media print {
    .lo-moves,
    .lo-copy {
      display: none;
    }
  }
`);
