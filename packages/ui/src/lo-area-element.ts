import {emptyArea, loadArea, type LoadedArea} from '@local-offer/core';
import {findAreasAgain} from './page.js';
import {readOnce} from './read-once.js';

// Where pages are written without a browser there are no elements, and a view that stands beside them can still be imported.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * Names the area configuration for the widgets inside it, or, where it holds none, for the whole page. Shows nothing
 * itself.
 *
 * ```html
 * <lo-area src="/local-offer/area.json"></lo-area>
 * ```
 *
 * @element lo-area
 * @attr {string} src - Address of the area file, on the page's own site. A bad file is named in one console warning and every widget keeps its defaults.
 */
export class AreaElement extends Base {
  static readonly observedAttributes = ['src'];

  #area: unknown;

  /** The configuration itself, for pages that hold it already. Wins over `src`. */
  get area(): unknown {
    return this.#area;
  }

  set area(area: unknown) {
    this.#area = area;
    findAreasAgain();
  }

  /** Address of the area file, on the page's own site. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  set src(src: string) {
    this.setAttribute('src', src);
  }

  /** True where it names a configuration at all. */
  get given(): boolean {
    return this.#area !== undefined || this.src !== '';
  }

  /** The configuration, read once. Never rejects: problems come along with it. */
  async loaded(): Promise<LoadedArea> {
    if (this.#area !== undefined) return readOnce(this.#area);
    return this.src ? loadArea(this.src) : emptyArea;
  }

  connectedCallback(): void {
    // A property set before the tag was defined sits on the element and hides ours.
    if (Object.hasOwn(this, 'area')) {
      const {area} = this;
      delete (this as {area?: unknown}).area;
      this.area = area;
    }
    findAreasAgain();
  }

  disconnectedCallback(): void {
    findAreasAgain();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) findAreasAgain();
  }
}
