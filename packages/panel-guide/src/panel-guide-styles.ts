import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';
import {sheetStyles} from './sheet-styles.js';
import {tableStyles} from './table-styles.js';

const guideStyles = armour(css`
  .lo-key,
  .lo-people,
  .lo-go-rows {
    max-width: none;
    padding: 0;
    list-style-type: '';
  }
  .lo-key {
    display: flex;
    flex-wrap: wrap;
    gap: ${token('space-2xs')} ${token('space-l')};
  }
  .lo-key > li {
    display: flex;
    align-items: center;
    gap: ${token('space-2xs')};
  }
  .lo-choose {
    max-width: 46em;
    margin-block: ${token('space-l')};
  }
  .lo-choose > .lo-heading {
    margin-block-start: 0;
  }
  .lo-choose .lo-row {
    display: block;
    max-inline-size: none;
    border: 0;
  }
  .lo-choose .lo-row > .lo-field {
    max-inline-size: none;
  }
  .lo-choose .lo-row > .lo-field > .lo-legend {
    inline-size: 100%;
    padding: 0;
  }
  .lo-choose .lo-row .lo-inline {
    clear: both;
  }
  :is(.lo-choose, .lo-mine) .lo-choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    grid-auto-flow: dense;
    gap: ${token('space-xs')};
  }
  /* A name follows its tick: beside another tick it would come after that one to the eye, and before it to the Tab key. */
  .lo-mine .lo-choices:has([name='coming']) {
    grid-template-columns: minmax(0, 1fr);
  }
  @container lo-row (min-width: 30em) {
    .lo-choose .lo-inline > .lo-choice {
      flex-grow: 0;
    }
  }
  :is(.lo-choose, .lo-mine) .lo-choices > .lo-choice {
    margin: 0;
  }
  :is(.lo-choose, .lo-mine) .lo-choices .lo-choice-label {
    align-self: start;
  }
  :is(.lo-choose, .lo-mine) .lo-choices > .lo-more {
    grid-column: 1 / -1;
  }
  :is(.lo-choose, .lo-mine) .lo-tiles {
    gap: ${token('space-xs')};
  }
  .lo-shown {
    margin-block: ${token('space-m')};
    font-weight: 700;
  }
  .lo-people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    column-gap: ${token('space-m')};
    max-width: 66em;
  }
  /* Cards of one row end together, and so do their names, words and buttons. */
  .lo-person {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    grid-row: span 5;
    margin-block-end: ${token('space-m')};
  }
  .lo-person,
  .lo-answer-card {
    padding: ${token('space-s')} min(${token('space-l')}, 5%);
    border: ${token('border-width')} solid ${token('border-colour')};
    border-radius: ${token('radius')};
    background: ${token('card-surface-colour')};
    color: ${token('card-text-colour')};
    break-inside: avoid;
  }
  .lo-answer-card {
    max-width: 46em;
    margin-block-end: ${token('space-l')};
    border-width: 0.1875em;
  }
  .lo-answer-card > .lo-heading {
    margin-block-start: 0;
  }
  .lo-answer-card > .lo-list {
    margin-block-end: ${token('space-m')};
  }
  .lo-person-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: ${token('space-xs')};
    margin-block-end: ${token('space-xs')};
  }
  .lo-person-head > .lo-heading {
    flex: 1 1 5em;
    margin: 0;
  }
  .lo-person p {
    margin-block-end: ${token('space-s')};
  }
  .lo-person .lo-strong {
    margin-block-end: ${token('space-2xs')};
  }
  .lo-person-part > .lo-list {
    margin-block-end: ${token('space-s')};
  }
  .lo-person-part > .lo-list > li {
    margin: 0;
  }
  .lo-go-rows {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: ${token('space-m')};
    max-width: 66em;
  }
  .lo-go-row > p {
    margin-block-end: 0;
  }
  .lo-steps .lo-easy {
    margin-block-end: ${token('space-s')};
  }
  /* A number stands beside the first line of its step. */
  .lo-steps .lo-easy-row > p {
    align-self: baseline;
  }
  /* There are many rows: on a phone the words stand beside a smaller picture. In this guide only: a page has one sheet for all. */
  :where(.lo-rest, .lo-mine) .lo-easy {
    gap: ${token('space-s')};
    margin-block-end: ${token('space-m')};
  }
  :where(.lo-rest, .lo-mine) .lo-easy-row {
    gap: ${token('space-xs')} min(${token('space-l')}, 5%);
  }
  :where(.lo-rest, .lo-mine) .lo-easy-row > p {
    flex-basis: 6em;
  }
  :where(.lo-rest, .lo-mine) .lo-easy .lo-picture {
    inline-size: clamp(3.75em, 22%, 9em);
  }
  :is(.lo-person, .lo-steps) .lo-picture {
    inline-size: 3.5em;
  }
  &.lo-widget-easy .lo-mark {
    inline-size: 2.25em;
    block-size: 2.175em;
  }
  &.lo-widget-easy .lo-person-head {
    margin: 0;
  }
  &.lo-widget-easy .lo-person-head > .lo-heading {
    font-size: 1em;
  }
  &.lo-widget-easy .lo-person {
    margin-block-end: ${token('space-s')};
  }
  .lo-person > .lo-easy {
    margin: 0;
  }
  .lo-answer-card > .lo-heading::first-letter,
  .lo-go-row > .lo-strong::first-letter {
    text-transform: uppercase;
  }
  /* What find-in-page may still find takes no room, and no place among those that are shown. */
  .lo-person[hidden],
  .lo-go-row[hidden] {
    position: absolute;
    padding: 0;
    border: 0;
  }
  .lo-leads > :where(dd) {
    margin: 0 0 ${token('space-s')};
  }
  /* Long names of people, in the large text of Easy Read, on a phone. */
  @container lo-tiles (max-width: 16em) {
    :is(.lo-choose, .lo-mine) .lo-tiles .lo-picture {
      inline-size: 2.75em;
    }
    :is(.lo-choose, .lo-mine) .lo-tiles > .lo-choice,
    :is(.lo-choose, .lo-mine) .lo-tiles .lo-choice-label {
      padding-block: ${token('space-2xs')};
    }
  }
  @media print {
    .lo-choose,
    .lo-unprinted,
    &.lo-sheet-alone .lo-rest {
      display: none;
    }
    .lo-person[hidden],
    .lo-folded[hidden],
    .lo-person-part[hidden],
    .lo-go-row[hidden] {
      display: block;
      position: static;
      content-visibility: visible;
    }
    .lo-person[hidden] {
      padding: ${token('space-m')};
      border: ${token('border-width')} solid ${token('border-colour')};
    }
    :is(.lo-rest, .lo-mine) .lo-heading {
      outline: none;
      box-shadow: none;
    }
  }
`);

/** The table, the cards of the people, the answers and the sheet. */
export const panelGuideStyles = css`${tableStyles}${guideStyles}${sheetStyles}`;
