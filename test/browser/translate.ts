/**
 * Does what page translators do: puts each text into two `<font>`, and its translation in the place of its words. A drawing
 * is marked as none of theirs.
 */
export function translate(node: Node, word = (text: string) => text): void {
  for (const child of [...node.childNodes]) {
    if (child instanceof SVGElement) continue;
    if (child.nodeType !== Node.TEXT_NODE) translate(child, word);
    else if ((child as Text).data.trim()) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = word((child as Text).data);
      outer.append(inner);
      child.replaceWith(outer);
    }
  }
}
