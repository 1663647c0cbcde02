import {token} from '@local-offer/core';
import {armour} from '@local-offer/ui';
import {css} from 'lit';
import {resultsStyles} from './results-styles.js';
import {stepsStyles} from './steps-styles.js';

const guideStyles = armour(css`
  .lo-menu {
    margin-block: ${token('space-l')} ${token('space-xl')};
  }
  .lo-pages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: ${token('space-xs')};
    max-width: 46em;
    margin-block-end: ${token('space-m')};
    padding: 0;
    list-style: none;
  }
  .lo-pages > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .lo-page-button {
    min-block-size: ${token('target-size')};
    padding: ${token('space-xs')} ${token('space-m')};
    border: ${token('border-width')} solid ${token('border-colour')};
    border-radius: ${token('button-radius')};
    background: transparent;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .lo-page-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .lo-page-button[aria-current] {
    border-width: 0.125em;
    border-inline-start-width: 0.5em;
    padding-inline-start: calc(${token('space-m')} - 0.375em);
    font-weight: 700;
  }
  .lo-back {
    margin-block: ${token('space-l')};
  }
  .lo-page {
    container: lo-page / inline-size;
  }
  .lo-page + .lo-page {
    margin-block-start: ${token('space-2xl')};
    padding-block-start: ${token('space-m')};
    border-block-start: ${token('border-width')} solid ${token('border-colour')};
  }
  .lo-page-part > .lo-heading {
    margin-block: ${token('space-2xl')} ${token('space-s')};
    font-size: 1.25em;
  }
  &.lo-widget-easy .lo-page-part > .lo-heading {
    margin-block-start: ${token('space-xl')};
  }
  .lo-page > .lo-heading + .lo-page-part > .lo-heading {
    margin-block-start: ${token('space-l')};
  }
  .lo-status,
  .lo-facts {
    max-width: 46em;
  }
  .lo-status > p:first-child {
    margin-block-end: ${token('space-2xs')};
    font-weight: 700;
  }
  .lo-facts {
    margin-block: ${token('space-l')};
  }
  .lo-fact {
    padding-block: ${token('space-s')};
    border-block-start: ${token('border-width')} solid ${token('border-colour')};
  }
  .lo-fact:last-child {
    border-block-end: ${token('border-width')} solid ${token('border-colour')};
  }
  .lo-fact > :where(dd) {
    margin: 0;
  }
  .lo-fact p {
    margin-block-end: 0;
  }
  .lo-cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: ${token('space-m')};
    max-width: 66em;
    padding: 0;
    /* Not "none": Safari would no longer say that it is a list. */
    list-style-type: '';
  }
  .lo-card {
    padding: ${token('space-m')} min(${token('space-l')}, 6%) ${token('space-l')};
    border: ${token('border-width')} solid ${token('border-colour')};
    border-radius: ${token('radius')};
    background: ${token('card-surface-colour')};
    color: ${token('card-text-colour')};
    break-inside: avoid;
  }
  .lo-card > .lo-heading {
    margin-block: 0 ${token('space-s')};
  }
  .lo-card > :last-child {
    margin-block-end: 0;
  }
  .lo-labelled {
    margin-block-end: ${token('space-m')};
  }
  .lo-page .lo-list:not(.lo-ladder) {
    list-style-type: disc;
  }
  .lo-names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${token('space-m')};
    margin-block-end: ${token('space-s')};
    padding: 0;
    list-style: disc;
  }
  .lo-names > li {
    margin-inline-start: 1.25em;
  }
  :is(.lo-names, .lo-who, .lo-back, .lo-leads-to) .lo-link-button,
  .lo-all {
    min-block-size: ${token('target-size')};
  }
  .lo-who p {
    margin-block-end: 0;
  }
  .lo-who > li {
    margin-block-end: ${token('space-m')};
  }
  .lo-ladder > li {
    margin-block-end: ${token('space-m')};
    padding-inline-start: ${token('space-2xs')};
  }
  .lo-ladder p {
    margin-block-end: ${token('space-2xs')};
  }
  /* There are many rows: on a phone the words stand beside a smaller picture. In this guide only: a page has one sheet for all. */
  :where(.lo-page) .lo-easy {
    gap: ${token('space-m')};
    margin-block-end: ${token('space-m')};
  }
  :where(.lo-page) .lo-easy-row {
    gap: ${token('space-xs')} ${token('space-m')};
  }
  :where(.lo-page) .lo-easy-row > p {
    flex-basis: 6em;
  }
  :where(.lo-page) .lo-easy .lo-picture {
    inline-size: clamp(3.75em, 22%, 9em);
  }
  :is(.lo-card, .lo-fact, .lo-labelled, .lo-status, .lo-ladder, .lo-who, .lo-way) .lo-picture {
    inline-size: clamp(3.75em, 22%, 5em);
  }
  /* A number or a dot stands beside the first line. */
  :is(.lo-ladder, .lo-times) .lo-easy-row > p {
    align-self: baseline;
  }
  @container lo-page (min-width: 40em) {
    .lo-fact {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: ${token('space-m')};
    }
  }
  @media print {
    .lo-menu {
      display: none;
    }
    /* A name is a name on paper too. */
    :is(.lo-names, .lo-who, .lo-leads-to) .lo-link-button {
      display: inline;
      color: inherit;
      text-decoration: none;
    }
    .lo-heading {
      outline: none;
      box-shadow: none;
    }
    /* Paper leads nowhere: an address has to be read. */
    .lo-page :where(a[href^='http']:not(.lo-times *))::after {
      content: ' (' attr(href) ')';
    }
    .lo-labelled > .lo-strong {
      break-after: avoid;
    }
    .lo-page :where(.lo-list, .lo-names) > :where(li) {
      break-inside: avoid;
    }
  }
`);

/** The list of pages, and what a pathway says: cards, steps and results. */
export const pathwayGuideStyles = css`${guideStyles}${stepsStyles}${resultsStyles}`;
