import {areaWords, heading, requestLink, say, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import * as message from './messages.js';
import type {Rating} from './ratings.js';
import {shape} from './shapes.js';

/** Which rating a family was told, and which of the others they have opened. */
export interface RatingState {
  readonly told?: string | undefined;
  readonly opened?: ReadonlySet<string>;
  readonly onToggle?: (id: string) => void;
}

const known = /^(red|amber|green|blue)$/;

/** What usually happens next, and the one thing to do now. */
const rest = (rating: Rating, context: ViewContext) => html`
  ${rating.next ? html`<div class="lo-rating-part">${heading(context.level + 3, message.nextTitle())} ${say(rating.next, context)}</div>` : nothing}
  ${rating.action || rating.link
    ? html`<div class="lo-rating-part lo-rating-now">
        ${heading(context.level + 3, message.nowTitle())} ${rating.action ? say(rating.action, context) : nothing}
        ${rating.link
          ? html`<p><a href=${rating.link.url}>${areaWords(rating.link.label, context.locale)}</a></p>`
          : rating.asks
            ? requestLink(context, message.askLink())
            : nothing}
      </div>`
    : nothing}
`;

/** One level: a bar, a shape and the word; what it means; what happens next; what to do now. */
export function ratingCard(rating: Rating, context: ViewContext, {told, opened, onToggle}: RatingState): TemplateResult {
  const {id, label} = rating;
  const own = `${context.uid}-rating-${id}`;
  const folds = told !== undefined && told !== id;
  const folded = folds && !opened?.has(id);
  return html`
    <section
      class="lo-rating lo-rating-${known.test(id) ? id : 'other'} ${rating.place ? 'lo-rating-place' : ''} ${told === id ? 'lo-rating-told' : ''}"
      part="rating"
      aria-labelledby=${own}
    >
      <div class="lo-rating-head">
        <div class="lo-rating-badge" part="rating-badge">${shape(id)} ${heading(context.level + 2, label, own)}</div>
        ${rating.place ? html`<p class="lo-rating-note">${words(message.place())}</p>` : nothing}
        ${told === id ? html`<p class="lo-rating-note lo-strong">${words(message.told())}</p>` : nothing}
      </div>
      ${say(rating.meaning, context)}
      ${folds
        ? html`<button
            type="button"
            class="lo-link-button"
            aria-expanded=${folded ? 'false' : 'true'}
            aria-controls="${own}-more"
            @click=${() => onToggle?.(id)}
          >
            ${words(message.nextOf(label))}
          </button>`
        : nothing}
      <div id="${own}-more" class="lo-rating-more" hidden=${folded ? 'until-found' : nothing} @beforematch=${() => onToggle?.(id)}>${rest(rating, context)}</div>
    </section>
  `;
}
