import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** The sheet on the screen, and the same on paper. */
export const sheetStyles = armour(css`
  .lo-sheet-rows {
    padding: 0;
    list-style-type: '';
  }
  .lo-box {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 ${token('space-xs')};
    margin-block-end: ${token('space-xs')};
    break-inside: avoid;
  }
  .lo-box::before {
    content: '\\a0';
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 0.125em solid currentColor;
    line-height: 0.75;
    text-align: center;
  }
  .lo-box-ticked::before {
    content: '✓';
    content: '✓' / '';
  }
  .lo-box .lo-picture {
    inline-size: 2.5em;
  }
  .lo-blank {
    flex: 1 1 8em;
    min-block-size: 1.5em;
    border-block-end: 0.0625em solid currentColor;
  }
  .lo-paper-box {
    min-block-size: 5em;
    padding: ${token('space-xs')};
    border: ${token('border-width')} solid ${token('border-colour')};
    border-radius: ${token('radius')};
    white-space: pre-wrap;
    break-inside: avoid;
  }
  @media screen {
    .lo-paper {
      display: none;
    }
  }
`);
