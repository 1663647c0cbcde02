import {armour} from '@local-offer/ui';
import {css} from 'lit';

/** The reading switch does nothing until the script comes. It keeps its place, so that the page does not move then. */
export const fallbackStyles = armour(css`
  &[data-lo-fallback] .lo-toolbar {
    visibility: hidden;
  }
`);
