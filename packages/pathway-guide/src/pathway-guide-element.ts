import type {AreaConfig} from '@local-offer/core';
import {pictureIds} from '@local-offer/pictures';
import {Folds, foldStyles, preloadPictures, requestPlace, WidgetElement, type ViewContext} from '@local-offer/ui';
import type {PropertyDeclarations, PropertyValues} from 'lit';
import type {GuidePage} from './guide-page.js';
import {pagesOf} from './guide-pages.js';
import {localPages} from './local-pages.js';
import {moreOf} from './folding.js';
import {pathwayGuideStyles} from './pathway-guide-styles.js';
import {pathwayGuideView} from './pathway-guide-view.js';

/** The panel guide, if this page has one: known by its tag only, because no widget needs another. */
interface PanelGuide extends HTMLElement {
  showPerson?(id: string): boolean;
}

/**
 * Leads through a Care, Education and Treatment Review step by step, and through the pathways that an area describes.
 *
 * ```html
 * <lo-pathway-guide>
 *   <p>Anybody can ask for a review. Ask your team, or call us on 01632 960 001.</p>
 * </lo-pathway-guide>
 * ```
 *
 * @element lo-pathway-guide
 * @attr {string} pathway - The one page to show, without the list of pages: `what-is-a-cetr`, `journey`, `turning-16`, `turning-18`, `leaving-hospital`, `survival-guide`, `more-to-read`, or the id of a pathway in the area file. An id that is not there warns, and the whole guide stands; where the area file cannot be read, the words inside the tag stay. Default: the whole guide.
 */
export class PathwayGuideElement extends WidgetElement {
  static override properties: PropertyDeclarations = {
    pathway: {},
    shown: {state: true},
  };

  static override widgetStyles = [foldStyles, pathwayGuideStyles];

  // Nobody who reads another language has checked these words, and people act on them.
  static override checkedWordsOnly = true;

  /** The id of the one page to show. */
  declare pathway: string | undefined;

  private declare shown: string | undefined;
  /** Where to go once what was chosen is shown. */
  #next: string | undefined;
  readonly #folds = new Folds(this, () => this.hasUpdated && this.performUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('lo-ready', this.#onReady);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('lo-ready', this.#onReady);
  }

  protected override furtherProblems(area: AreaConfig) {
    return localPages(area).problems;
  }

  /** Which pages an area has nobody knows while its file has not come, or where it cannot be read. */
  protected override get able(): boolean {
    const unknown = this.searching || this.loadedArea.problems.some(({path}) => !path);
    return !this.pathway || !unknown || pagesOf(this.context).some(({id}) => id === this.pathway);
  }

  protected override renderWidget(context: ViewContext) {
    const pages = pagesOf(context);
    const alone = this.#alone(pages);
    const shown = alone ?? this.shown;
    return pathwayGuideView(
      {...context, request: requestPlace(this.ownerDocument, context.area)},
      {
        shown: pages.some(({id}) => id === shown) ? shown! : 'journey',
        menu: !alone,
        onShow: this.#onShow,
        onMenu: () => this.#goTo('.lo-page-button[aria-current]'),
        hasCard: (person) => Boolean(this.#cards(person)),
        onPerson: this.#onPerson,
        folds: this.#folds,
        onStep: this.#onStep,
      },
      pages,
    );
  }

  protected override updated(changed: PropertyValues): void {
    // All of them at once, so that no server log tells which page somebody chose.
    if (changed.has('reading') && this.context.reading === 'easy' && !this.pathway) preloadPictures([...pictureIds, ...Object.keys(this.config.pictures ?? {})], this.context);
    if (this.#next) this.#goTo(this.#next);
    this.#next = undefined;
  }

  #goTo(selector: string): void {
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.scrollIntoView();
    found?.focus();
  }

  /** The one page that was asked for. Before the area file has come nobody knows which ids there are. */
  #alone(pages: readonly GuidePage[]): string | undefined {
    const {pathway} = this;
    if (!pathway) return undefined;
    const ids = pages.map(({id}) => id);
    if (ids.includes(pathway)) return pathway;
    if (!this.searching) this.warn(`pathway="${pathway}" is not one of ${ids.join(', ')}: the whole guide is shown`);
    return undefined;
  }

  /** The panel guide that has a card of this person. Before it has its element class its words may stand there, and cannot be led to. */
  #cards(person: string): PanelGuide | undefined {
    return [...this.ownerDocument.querySelectorAll<PanelGuide>('lo-panel-guide')].find(
      (guide) => guide.showPerson && [...(guide.shadowRoot ?? guide).querySelectorAll<HTMLElement>('[data-person]')].some(({dataset}) => dataset['person'] === person),
    );
  }

  #onShow = (id: string): void => {
    this.shown = id;
    this.#next = '.lo-page > .lo-heading';
    this.requestUpdate();
  };

  #onStep = (id: string): void => {
    this.#folds.set([moreOf(id)], true);
    this.#next = `#${id}`;
  };

  #onPerson = (person: string): void => {
    // An area file that came since may have taken the card away: then the name is words again.
    if (!this.#cards(person)?.showPerson?.(person)) this.requestUpdate();
  };

  #onReady = ({target}: Event): void => {
    if ((target as Element).localName === 'lo-panel-guide') this.requestUpdate();
  };
}
