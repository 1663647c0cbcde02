import {fieldsStyles, Folds, foldStyles, passingStyles, quieten, WidgetElement, type ViewContext} from '@local-offer/ui';
import type {PropertyDeclarations} from 'lit';
import {isNarrowed, noFilters, type Filters} from './filters.js';
import {MeetingSheet} from './meeting-sheet.js';
import {panelGuideStyles} from './panel-guide-styles.js';
import {panelGuideView} from './panel-guide-view.js';
import {cardFold} from './person-card.js';
import {everybodyFold} from './people-view.js';

/**
 * Says who is at a Care, Education and Treatment Review: what each person does before, at and after it, who must be
 * there, whom to go to about what, and what comes next if that does not help. Has a sheet to fill in, print, copy or
 * keep in a file. Nothing that is typed is sent, and nothing is stored but that file.
 *
 * ```html
 * <lo-panel-guide>
 *   <p>Three people must be on the panel: a chair, an expert by experience and a clinical expert.</p>
 * </lo-panel-guide>
 * ```
 *
 * @element lo-panel-guide
 */
export class PanelGuideElement extends WidgetElement {
  static override properties: PropertyDeclarations = {
    filters: {state: true},
    found: {state: true},
    chooses: {state: true},
  };

  static override widgetStyles = [fieldsStyles, passingStyles, foldStyles, panelGuideStyles];

  // Nobody who reads another language has checked these words, and people act on them.
  static override checkedWordsOnly = true;

  private declare filters: Filters;
  private declare found: boolean;
  private declare chooses: boolean;
  #focus: string | undefined;
  /** Whether the sheet alone goes to paper. */
  #sheetAlone = false;
  readonly #folds = new Folds(this, () => this.hasUpdated && this.performUpdate());
  readonly #sheet = new MeetingSheet(this, () => this.context, (selector) => this.#focusOn(selector));

  constructor() {
    super();
    this.filters = noFilters;
    this.found = this.chooses = false;
  }

  override connectedCallback(): void {
    this.#sheet.enter();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet.leave();
  }

  protected override createRenderRoot(): HTMLElement {
    return quieten(super.createRenderRoot());
  }

  /** Takes the reader to a person of the list, by the id in the area file. False where this area has nobody of that id. */
  showPerson(id: string): boolean {
    if (![...this.renderRoot.querySelectorAll<HTMLElement>('[data-person]')].some(({dataset}) => dataset['person'] === id)) return false;
    this.filters = {...noFilters, topic: this.filters.topic};
    this.#folds.set([everybodyFold(this), cardFold(this, id)], true);
    this.#focusOn(`[data-person="${id}"] .lo-heading`);
    return true;
  }

  /** Forgets what stands on the sheet. */
  forget(): void {
    this.#sheet.forget();
  }

  protected override renderWidget(context: ViewContext) {
    return panelGuideView(context, {
      filters: this.filters,
      folds: this.#folds,
      sheet: this.#sheet,
      found: this.found,
      chooses: this.chooses,
      onChoose: () => (this.chooses = !this.chooses),
      onFilter: this.#onFilter,
      onReset: this.#onReset,
      onFound: this.#onFound,
      onTopic: this.#onTopic,
      onPerson: (id) => this.showPerson(id),
      onPart: this.#onPart,
      onPrint: this.#onPrint,
    });
  }

  protected override updated(): void {
    this.#sheetAlone &&= this.#folds.whole;
    (this.renderRoot as HTMLElement).classList.toggle('lo-sheet-alone', this.#sheetAlone);
    const found = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    if (!found) return;
    // The whole card, not its heading at the bottom edge.
    (found.closest('[data-person]') ?? found).scrollIntoView({block: 'nearest'});
    found.focus();
  }

  #focusOn(selector: string): void {
    this.#focus = selector;
    this.requestUpdate();
  }

  #onFilter = ({target}: Event): void => {
    const {name, value} = target as HTMLInputElement;
    this.filters = {...this.filters, [name]: value};
    this.found = false;
  };

  #onReset = (): void => {
    this.filters = {...noFilters, topic: this.filters.topic};
    this.found = false;
    // The button goes with what it did.
    this.#focusOn('.lo-choose input:checked');
  };

  #onFound = (): void => {
    // What was found may have been folded only.
    if (!isNarrowed(this.filters)) return;
    this.filters = {...noFilters, topic: this.filters.topic};
    this.found = true;
  };

  #onTopic = (topic: string): void => {
    this.filters = {...this.filters, topic};
  };

  #onPart = (id: string): void => {
    this.#folds.set([`${id}-more`], true);
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    heading?.scrollIntoView();
    heading?.focus();
  };

  #onPrint = (): void => {
    this.#sheetAlone = true;
    this.#folds.toPaper();
    window.print();
  };
}
