import {requestPlace, WidgetElement, type ViewContext} from '@local-offer/ui';
import type {PropertyDeclarations} from 'lit';
import {ratingIds} from './ratings.js';
import {ragbExplainerStyles} from './ragb-explainer-styles.js';
import {ragbExplainerView} from './ragb-explainer-view.js';

/**
 * Says what the Dynamic Support Register is and what its colours mean, in the council's own words where it gives some.
 * It never asks anything, scores anything or hints at a person's colour.
 *
 * ```html
 * <lo-ragb-explainer rating="amber">
 *   <p>Amber means that the right help is needed soon. Ask your team, or call us on 01632 960 001.</p>
 * </lo-ragb-explainer>
 * ```
 *
 * @element lo-ragb-explainer
 * @attr {string} rating - The one rating that a family was told, as `amber`: it is marked and open, the others fold to what they mean. Moves focus nowhere. An id that this area does not use warns and marks nothing. Default: none, and everything is open.
 * @csspart rating - One level (only in `isolated` mode, as every part).
 * @csspart rating-badge - The level's shape and word. Forced-colours mode wins over any style set here.
 */
export class RagbExplainerElement extends WidgetElement {
  static override properties: PropertyDeclarations = {
    rating: {},
    opened: {state: true},
  };

  static override widgetStyles = [ragbExplainerStyles];

  /** The id of the rating that a family was told. */
  declare rating: string | undefined;

  private declare opened: ReadonlySet<string>;

  constructor() {
    super();
    this.opened = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#openAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#openAll);
  }

  protected override renderWidget(context: ViewContext) {
    return ragbExplainerView({...context, request: requestPlace(this.ownerDocument, context.area)}, {told: this.#told(), opened: this.opened, onToggle: this.#toggle});
  }

  #told(): string | undefined {
    if (!this.rating) return undefined;
    const ids = ratingIds(this.config);
    if (ids.includes(this.rating)) return this.rating;
    this.warn(`rating="${this.rating}" is not one of ${ids.join(', ')}: no rating is marked`);
    return undefined;
  }

  /** Paper has no buttons. Many pages make `[hidden]` important, so a style for paper would not be enough. */
  #openAll = () => {
    this.opened = new Set(ratingIds(this.config));
  };

  #toggle = (id: string) => {
    const opened = new Set(this.opened);
    if (!opened.delete(id)) opened.add(id);
    this.opened = opened;
  };
}
