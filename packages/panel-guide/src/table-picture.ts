import {html, svg, type TemplateResult} from 'lit';
import type {Person} from './people.js';

type Seated = Person & {readonly seat: number};

/** Which mark somebody has: filled for the panel, a ring for you, a line that says how sure it is that they come. */
export const markOf = ({id, panel, attendance}: Pick<Person, 'id' | 'panel' | 'attendance'>): string => (id === 'person' ? 'you' : panel && attendance === 'must' ? 'panel' : attendance);

const figure = (mark: string, number: unknown) => svg`
  ${mark === 'you' ? svg`<circle class="lo-seat-ring" r="27" cy="-2"/>` : ''}
  <circle class="lo-seat-body" r="7.5" cy="-14"/><path class="lo-seat-body" d="M-18 18V9A18 13.5 0 0 1 18 9V18Z"/>
  <text class="lo-seat-number" y="13">${number}</text>`;

/** One figure by itself, beside a name or in the key. */
export const seatMark = (mark: string, number: number | '' = ''): TemplateResult =>
  html`<svg class="lo-mark lo-seat-${mark}" viewBox="-30 -30 60 58" aria-hidden="true" focusable="false" translate="no">${figure(mark, number)}</svg>`;

/** Where each of `count` seats stands round the table, with the first `first` of them round the middle of its head. */
export function seats(count: number, first: number): readonly (readonly [x: number, y: number])[] {
  const round = (value: number) => Math.round(value * 10) / 10;
  return Array.from({length: count}, (_, n) => {
    const angle = ((n - (first - 1) / 2) / count - 0.25) * 2 * Math.PI;
    return [round(205 * Math.cos(angle)), round(165 * Math.sin(angle))] as const;
  });
}

/**
 * The table and everybody round it, drawn from the list of people, which says the same in words: so it stays silent.
 *
 * @param away - Those whom the list does not show just now.
 * @param asked - Those to go to about what was chosen.
 */
export function tablePicture(people: readonly Seated[], away: (person: Seated) => boolean, asked: (person: Seated) => boolean): TemplateResult {
  const places = seats(people.length, people.filter((person) => markOf(person) === 'panel').length);
  return html`<svg class="lo-table" viewBox="-240 -200 480 400" aria-hidden="true" focusable="false" translate="no">
    <ellipse class="lo-table-top" rx="150" ry="108" /><path class="lo-seat-body" d="M-24-32h48v64h-48zM-13-15h26M-13 0h26M-13 15h14" />
    ${people.map(
      (person, n) =>
        svg`<g class="lo-seat-${markOf(person)} ${away(person) ? 'lo-seat-away' : ''} ${asked(person) ? 'lo-seat-asked' : ''}" transform="translate(${places[n]!.join(' ')})">${figure(markOf(person), person.seat)}</g>`,
    )}
  </svg>`;
}
