/** Whether this browser can show a widget. Older ones keep what the author wrote inside the tags. */
export const isSupported = (): boolean => 'adoptedStyleSheets' in Document.prototype && CSS.supports('selector(&)');

/**
 * Registers a tag, in a browser that can show it. Where it is taken, by this library twice or by another version, the first one stays and one warning
 * says so.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!isSupported()) return;
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element) console.warn(`Local Offer: <${tag}> is on this page already. The first one stays; load the library once.`);
}
