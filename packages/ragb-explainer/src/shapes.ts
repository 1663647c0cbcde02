import {svg, html, type TemplateResult} from 'lit';

// One shape for each level, so that they differ without their colours too.
const shapes: Readonly<Record<string, TemplateResult>> = {
  red: svg`<path d="M12 1.5 22.5 12 12 22.5 1.5 12Z"/>`,
  amber: svg`<path d="M12 2 23 21.5H1Z"/>`,
  green: svg`<circle cx="12" cy="12" r="10"/>`,
  blue: svg`<path fill-rule="evenodd" d="M3 22V6l9-4.5L21 6v16h-6v-5H9v5Zm8-14H9v2h2v2h2v-2h2V8h-2V6h-2Z"/>`,
};
const other = svg`<path d="M3 3h18v18H3Z"/>`;

/** The shape of a level: a diamond, a triangle, a circle, a building, or a square for a level of the area's own. */
export const shape = (id: string): TemplateResult =>
  html`<svg class="lo-rating-shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[id] ?? other}</svg>`;
