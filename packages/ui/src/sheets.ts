import type {CSSResult} from 'lit';

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/**
 * Sees to it that the tree a node lives in wears these sheets, at the end of its list and never in its place: pages
 * replace that list, and elements move between documents. A sheet belongs to one document, and stays there.
 */
export function adoptSheets(node: Node, styles: readonly CSSResult[]): void {
  const tree = node.getRootNode() as Document | ShadowRoot;
  const document = node.ownerDocument;
  if (!tree.adoptedStyleSheets || !document?.defaultView) return;
  const sheets = made.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(document, sheets);
  for (const style of styles) {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheets.set(style, (sheet = new document.defaultView.CSSStyleSheet()));
      sheet.replaceSync(style.cssText);
    }
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
  }
}
