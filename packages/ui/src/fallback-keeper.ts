/**
 * Looks after the two things that can stand inside a tag: what the author wrote there (a telephone number, a link) and
 * our own root. One of them is always to be seen.
 */
export class FallbackKeeper {
  failed = false;

  readonly #host: HTMLElement;
  readonly #root: HTMLElement;
  readonly #isolated: boolean;
  readonly #onSwap: () => void;
  readonly #kept: DocumentFragment;
  readonly #observer: MutationObserver;
  #placed = false;
  #waiting = false;

  constructor(host: HTMLElement, root: HTMLElement, isolated: boolean, onSwap: () => void) {
    this.#host = host;
    this.#root = root;
    this.#isolated = isolated;
    this.#onSwap = onSwap;
    this.#kept = host.ownerDocument.createDocumentFragment();
    this.#observer = new MutationObserver(() => this.#tidy());
  }

  /** Whether the author wrote something that can still be read. */
  get written(): boolean {
    return !this.#placed && Boolean(this.#host.firstElementChild || this.#host.textContent.trim());
  }

  connect(): void {
    if (!this.#isolated && !this.failed) this.#observer.observe(this.#host, {childList: true});
    if (this.#placed) this.#tidy();
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /** Puts our root in the place of the author's children, in one step, unless the person is busy inside them. */
  swap = (): void => {
    if (this.#placed || this.failed) return;
    if (this.#busy()) return this.#waitForPerson();
    this.#placed = true;
    if (this.#isolated) (this.#host.shadowRoot ?? this.#host.attachShadow({mode: 'open'})).replaceChildren(this.#root);
    else this.#tidy();
    this.#onSwap();
  };

  /** Gives the place back to what the author wrote. Where that is nothing, what was shown last stays: never a blank. */
  fail(): void {
    this.failed = true;
    this.disconnect();
    const written = this.#isolated ? this.#host : this.#kept;
    if (!this.#placed || !(written.firstElementChild || written.textContent?.trim())) return;
    if (this.#isolated) this.#host.shadowRoot!.replaceChildren(this.#host.ownerDocument.createElement('slot'));
    else this.#host.replaceChildren(this.#kept);
  }

  /**
   * Children that the parser, an editor or a script adds later are fallback too. A root that is not ours came with a
   * copied or saved page: it is dropped, and never taken for fallback.
   */
  #tidy(): void {
    if (!this.#placed || this.#isolated || this.failed) return;
    for (const child of [...this.#host.childNodes]) {
      if (child === this.#root) continue;
      if ((child as Partial<Element>).matches?.('.lo-widget:not([data-lo-fallback])')) child.remove();
      else this.#kept.append(child);
    }
    if (this.#root.parentNode !== this.#host) this.#host.append(this.#root);
    this.#observer.takeRecords();
  }

  #busy(): boolean {
    const {activeElement} = this.#host.getRootNode() as Document | ShadowRoot;
    if (activeElement && activeElement !== this.#host && this.#host.contains(activeElement)) return true;
    const selection = this.#host.ownerDocument.getSelection();
    return Boolean(selection && !selection.isCollapsed && selection.containsNode(this.#host, true));
  }

  #waitForPerson(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    const page = this.#host.ownerDocument;
    const stop = new AbortController();
    const look = () =>
      setTimeout(() => {
        if (stop.signal.aborted || this.#busy()) return;
        stop.abort();
        this.#waiting = false;
        this.swap();
      });
    for (const event of ['focusout', 'selectionchange']) page.addEventListener(event, look, {signal: stop.signal});
  }
}
