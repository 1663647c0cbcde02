import {fieldsStyles, passingStyles, quieten, WidgetElement, type ViewContext} from '@local-offer/ui';
import type {PropertyDeclarations} from 'lit';
import {noFilters, type Filters} from './filters.js';
import {MeetingSheet} from './meeting-sheet.js';
import {panelOfThree} from './people.js';
import {panelGuideStyles} from './panel-guide-styles.js';
import {panelGuideView} from './panel-guide-view.js';

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
    opened: {state: true},
    printing: {state: true},
    found: {state: true},
    chooses: {state: true},
  };

  static override widgetStyles = [fieldsStyles, passingStyles, panelGuideStyles];

  // Nobody who reads another language has checked these words, and people act on them.
  static override checkedWordsOnly = true;

  private declare filters: Filters;
  /** The cards that somebody opened, or closed. */
  private declare opened: ReadonlyMap<string, boolean>;
  /** What is going to paper: everything, or the sheet alone. */
  private declare printing: 'all' | 'sheet' | undefined;
  private declare found: boolean;
  private declare chooses: boolean;
  #focus: string | undefined;
  readonly #sheet = new MeetingSheet(this, () => this.context, (selector) => this.#focusOn(selector));

  constructor() {
    super();
    this.filters = noFilters;
    this.opened = new Map();
    this.found = this.chooses = false;
  }

  override connectedCallback(): void {
    this.#sheet.enter();
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#onBeforePrint);
    window.addEventListener('afterprint', this.#onAfterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet.leave();
    window.removeEventListener('beforeprint', this.#onBeforePrint);
    window.removeEventListener('afterprint', this.#onAfterPrint);
  }

  protected override createRenderRoot(): HTMLElement {
    return quieten(super.createRenderRoot());
  }

  /** Takes the reader to a person of the list, by the id in the area file. False where this area has nobody of that id. */
  showPerson(id: string): boolean {
    if (![...this.renderRoot.querySelectorAll<HTMLElement>('[data-person]')].some(({dataset}) => dataset['person'] === id)) return false;
    this.filters = {...noFilters, topic: this.filters.topic};
    this.#open(id, true);
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
      isOpen: this.#isOpen,
      sheet: this.#sheet,
      whole: this.printing !== undefined,
      found: this.found,
      chooses: this.chooses,
      onChoose: () => (this.chooses = !this.chooses),
      onFilter: this.#onFilter,
      onReset: this.#onReset,
      onToggle: this.#onToggle,
      onFound: this.#onFound,
      onTopic: this.#onTopic,
      onPerson: (id) => this.showPerson(id),
      onPart: this.#onPart,
      onPrint: this.#onPrint,
    });
  }

  protected override updated(): void {
    (this.renderRoot as HTMLElement).classList.toggle('lo-sheet-alone', this.printing === 'sheet');
    const found = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = undefined;
    if (!found) return;
    found.scrollIntoView({block: 'nearest'});
    found.focus();
  }

  // In Easy Read every card is closed at first: with all of the pictures the page would be too long to get through.
  #isOpen = (id: string): boolean => this.opened.get(id) ?? (this.context.reading === 'standard' && panelOfThree.includes(id));

  #open(id: string, open: boolean): void {
    this.opened = new Map([...this.opened, [id, open]]);
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

  #onToggle = (id: string): void => {
    this.#open(id, !this.#isOpen(id));
  };

  #onFound = (): void => {
    this.filters = {...noFilters, topic: this.filters.topic};
    this.found = true;
  };

  #onTopic = (topic: string): void => {
    this.filters = {...this.filters, topic};
  };

  #onPart = (id: string): void => {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    heading?.scrollIntoView();
    heading?.focus();
  };

  #onPrint = (): void => {
    this.printing = 'sheet';
    this.performUpdate();
    window.print();
  };

  // Paper has no buttons. Many pages make `[hidden]` important, so a style for paper would not be enough. A script that
  // prints waits for nobody, so what changes is shown at once.
  #onBeforePrint = (): void => {
    this.printing ??= 'all';
    if (this.hasUpdated) this.performUpdate();
  };

  #onAfterPrint = (): void => {
    this.printing = undefined;
  };
}
