import {contrast} from '@local-offer/core';
import type {Brand} from './brands.js';

let sheet: CSSStyleSheet | undefined;

/** The lines that a council copies: what it has set, and nothing else. */
export const cssOf = (given: Brand['tokens']): string =>
  `:root {\n${Object.entries(given)
    .map(([name, value]) => `  --lo-${name}: ${value};\n`)
    .join('')}}`;

/** Dresses the whole page, as a council's own stylesheet would. */
export function dress({page, tokens}: Brand): void {
  if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
  const scheme = (contrast(page.background, '#000000') ?? 21) < 5 ? 'dark' : 'light';
  sheet.replaceSync(
    `html { color-scheme: ${scheme} } body { background: ${page.background}; color: ${page.text}; font-family: ${page.font} } ${cssOf(tokens)}`,
  );
}
