import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Our own root as a selector that weighs `ids` id selectors, so that no ordinary page rule reaches past it. It holds no
 * `!important`: what a person's own tools set inline, or mark important, still wins.
 */
export const rootSelector = (ids: number): CSSResult => unsafeCSS(`:is(.lo-widget,${'#lo'.repeat(ids)})`);

/** What every rule of a component stands below. */
export const root = rootSelector(7);

/**
 * Nests a component's rules into our root, one id above the reset. Nested selectors begin with a symbol (`.lo-card`,
 * `&`, `:where(…)`), never with a bare tag name: the oldest browsers we support cannot nest those.
 */
export const armour = (sheet: CSSResult): CSSResult => css`${root}{${sheet}}`;

/** The same as the build leaves it, flat, with `&` for our root: the selector is long, and stands in front of every rule. */
export const armoured = (rules: string): CSSResult => unsafeCSS(rules.replaceAll('&', root.cssText));
