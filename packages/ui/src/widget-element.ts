import {
  allowLanguages,
  directionOf,
  emptyArea,
  getLocale,
  localeReady,
  sourceLocale,
  updateWhenLocaleChanges,
  watchLanguage,
  withSourceWords,
  type AreaConfig,
  type AreaProblem,
  type LoadedArea,
} from '@local-offer/core';
import {LitElement, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {areaOf, warnOfProblems} from './area-source.js';
import {AreaProblemEvent, ReadyEvent} from './events.js';
import {FallbackKeeper} from './fallback-keeper.js';
import {isFirst, join, leave, picturesShown} from './page.js';
import {adoptSheets} from './sheets.js';
import {baseStyles} from './base-styles.js';
import {armourStyles} from './armour-styles.js';
import {readings, type ViewContext} from './view-context.js';

let instances = 0;

/** How long the first picture waits for the area file and the language, in milliseconds. After that the defaults show. */
const patience = 3000;

/**
 * What every widget is: it renders in the page, in a root of its own; the author's children stand until it has
 * something to show and come back if it fails; it finds its area configuration and follows the page's language and the
 * person's reading.
 *
 * @fires {ReadyEvent} lo-ready - The widget has taken its place on the page.
 * @fires {AreaProblemEvent} lo-area-problem - The area configuration holds entries that were left out.
 */
export abstract class WidgetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    area: {attribute: false},
    areaSrc: {attribute: 'area-src'},
    reading: {},
    headinglevel: {},
    isolated: {type: Boolean},
  };

  /** The styles of this kind of widget, made with `armour`. The shared ones come first by themselves. */
  static widgetStyles: readonly CSSResult[] = [];

  /** True for a widget that may never show words which no reader of the language has checked. */
  static checkedWordsOnly = false;

  /** The area configuration itself, as parsed JSON. Bad entries keep their defaults and are named in one warning. Default: found as `area-src` says. */
  declare area: unknown;

  /** Address of the area file, on the page's own site. Default: the closest `<lo-area>`, the first on the page, then the drop-in's script tag. */
  declare areaSrc: string | undefined;

  /** `standard` (default) or `easy`. The person can switch; one switch moves all widgets on the page. Anything else warns and shows the default. */
  declare reading: string;

  /** Level of the widget's own heading in the page's outline, 2 (default) to 5. Anything else warns and shows the default. */
  declare headinglevel: string | number;

  /** Renders in one open shadow root, for pages whose scripts rewrite everything. Read once, at the first connection. */
  declare isolated: boolean;

  /** Goes in front of every id of this instance. */
  readonly uid = `lo${++instances}`;

  #loaded: LoadedArea = emptyArea;
  #seeking: Promise<void> | undefined;
  #sought: unknown[] = [];
  #searching = false;
  #keeper: FallbackKeeper | undefined;
  #warned = new Set<string>();
  #withheld = false;

  constructor() {
    super();
    this.reading = 'standard';
    this.headinglevel = 2;
    updateWhenLocaleChanges(this);
  }

  /** The area configuration as it was found: frozen, bad entries left out. */
  get config(): AreaConfig {
    return this.#loaded.area;
  }

  /** The area configuration with its problems, address and checksum. */
  protected get loadedArea(): LoadedArea {
    return this.#loaded;
  }

  /** Whether the area configuration is still looked for: what it will say is not known yet. */
  protected get searching(): boolean {
    return this.#searching;
  }

  /** What is wrong in a part of the area configuration that only this kind of widget reads. The same list for the same area. */
  protected furtherProblems(_area: AreaConfig): readonly AreaProblem[] {
    return [];
  }

  /** Whether it can say what it was asked for. Before its first picture the author's words stay until it can, if there are any. */
  protected get able(): boolean {
    return true;
  }

  /** What the widget shows. A function of the context and the widget's own state. */
  protected abstract renderWidget(context: ViewContext): TemplateResult;

  protected get context(): ViewContext {
    return {
      area: this.config,
      reading: this.#oneOf('reading', this.reading, readings, 'standard'),
      pictures: picturesShown(),
      locale: this.#locale,
      level: Number(this.#oneOf('headinglevel', String(this.headinglevel), ['2', '3', '4', '5'], '2')),
      uid: this.uid,
      urgent: isFirst(this) ? 'block' : 'line',
    };
  }

  get #locale(): string {
    return this.#class.checkedWordsOnly ? sourceLocale : getLocale();
  }

  get #class(): typeof WidgetElement {
    return this.constructor as typeof WidgetElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage();
    if (!this.#keeper!.failed && !this.#withheld) join(this);
    this.findArea();
    this.#keeper!.connect();
    this.#dress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#keeper?.disconnect();
    leave(this);
  }

  /** Our own element, never the tag itself: the parser or a content system may add children to the tag at any time. */
  protected override createRenderRoot(): HTMLElement {
    const root = this.ownerDocument.createElement('div');
    root.className = 'lo-widget';
    this.#keeper = new FallbackKeeper(this, root, this.isolated, () => {
      this.#dress();
      this.dispatchEvent(new ReadyEvent());
    });
    return root;
  }

  /** Looks again for the area configuration, once per turn. */
  findArea(): void {
    this.#searching = true;
    const seeking: Promise<void> = Promise.resolve()
      .then(() => {
        this.#sought = [this.area, this.areaSrc];
        return areaOf(this);
      })
      .then(async (loaded) => {
        if (this.#seeking !== seeking || !this.isConnected) return;
        allowLanguages(loaded.area.languages ?? []);
        await localeReady();
        if (loaded.problems !== this.#loaded.problems) this.#report(loaded);
        this.#loaded = loaded;
        this.#searching = false;
        this.requestUpdate();
      });
    this.#seeking = seeking;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      let timer = 0;
      await Promise.race([this.#settled(), new Promise((resolve) => (timer = self.setTimeout(resolve, patience)))]);
      clearTimeout(timer);
    }
    return super.scheduleUpdate() as Promise<void> | undefined;
  }

  /** Waits for the newest search: a page that adds its `<lo-area>` last makes the first searches stale. */
  async #settled(): Promise<void> {
    for (let seen; seen !== this.#seeking; ) await (seen = this.#seeking);
  }

  /** What a page set before the tag was known comes to light at the first update only: that one then waits for it. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const moved = (changed.has('area') || changed.has('areaSrc')) && (this.#sought[0] !== this.area || this.#sought[1] !== this.areaSrc);
    if (moved) this.findArea();
    const withheld = !this.hasUpdated && !this.able && this.#keeper!.written;
    // Words of the author are no place for the page's urgent block.
    if (withheld !== this.#withheld) (withheld ? leave : join)(this);
    this.#withheld = withheld;
    return !this.#keeper!.failed && !withheld && (this.hasUpdated || !moved);
  }

  protected override update(changed: PropertyValues): void {
    const root = this.renderRoot as HTMLElement;
    try {
      if (this.#class.checkedWordsOnly) withSourceWords(() => super.update(changed));
      else super.update(changed);
    } catch (error) {
      this.#keeper!.fail();
      leave(this);
      throw error;
    }
    root.lang = this.#locale;
    root.dir = directionOf(this.#locale);
    root.classList.toggle('lo-widget-easy', this.context.reading === 'easy');
    this.#dress();
    this.#keeper!.swap();
  }

  protected override render(): TemplateResult {
    return this.renderWidget(this.context);
  }

  /** One warning for each bad value; the default stands in its place. */
  #oneOf<T extends string>(name: string, value: string, allowed: readonly T[], fallback: T): T {
    if ((allowed as readonly string[]).includes(value)) return value as T;
    this.warn(`${name}="${value}" is not one of ${allowed.join(', ')}: "${fallback}" is used`);
    return fallback;
  }

  /** Says on the console, once, what is wrong with how the tag is used. */
  protected warn(text: string): void {
    if (this.#warned.has(text)) return;
    this.#warned.add(text);
    console.warn(`Local Offer: <${this.localName}> ${text}.`);
  }

  #report(loaded: LoadedArea): void {
    const further = this.furtherProblems(loaded.area);
    warnOfProblems(loaded, further);
    const problems = [...loaded.problems, ...further];
    if (problems.length) this.dispatchEvent(new AreaProblemEvent(problems));
  }

  #dress(): void {
    for (const place of [this, this.renderRoot]) if (place.isConnected) adoptSheets(place, [armourStyles, baseStyles, ...this.#class.widgetStyles]);
  }
}
