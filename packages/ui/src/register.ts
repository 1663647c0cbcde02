/**
 * Registers a tag. Where it is taken, by this library twice or by another version, the first one stays and one warning
 * says so.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element) console.warn(`Local Offer: <${tag}> is on this page already. The first one stays; load the library once.`);
}
