import {css} from 'lit';
import {rootSelector} from './armour.js';

const r = rootSelector(6);

/** Takes the page's rules off everything inside our root, and leaves its font, colour and spacing to be inherited. */
export const armourStyles = css`
  :is(lo-ragb-explainer, lo-cetr-request, lo-consent-wizard, lo-panel-guide, lo-pathway-guide, #lo#lo#lo#lo#lo#lo),
  :host {
    display: block;
  }
  ${r},
  ${r} :where(*:not(svg, svg *)) {
    all: revert;
  }
  ${r}::before,
  ${r} :where(*)::before,
  ${r}::after,
  ${r} :where(*)::after,
  ${r}::marker,
  ${r} :where(*)::marker,
  ${r} :where(*)::placeholder,
  ${r}::first-letter,
  ${r} :where(*)::first-letter,
  ${r}::first-line,
  ${r} :where(*)::first-line,
  ${r} :where(*)::file-selector-button {
    all: revert;
  }
  ${r} :where(svg, svg *) {
    all: revert-layer;
  }
  ${r} :where(*:not([dir])) {
    direction: inherit;
  }
  ${r}[dir='rtl'],
  ${r} :where([dir='rtl']) {
    direction: rtl;
  }
  ${r}[dir='ltr'],
  ${r} :where([dir='ltr']) {
    direction: ltr;
  }
  ${r} {
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    cursor: auto;
  }
  ${rootSelector(9)} :where([hidden]:not([hidden='until-found'])) {
    display: none;
  }
  /* A browser that knows until-found hides it by a presentational hint, which the reset takes away. Paper shows all. */
  @media screen {
    ${rootSelector(9)} :where([hidden='until-found']) {
      content-visibility: hidden;
    }
  }
`;
