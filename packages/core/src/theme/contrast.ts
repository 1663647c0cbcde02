/** Red, green and blue from 0 to 1, of `#rgb` or `#rrggbb`; undefined for anything else, such as `inherit`. */
export function channels(colour: string): readonly [number, number, number] | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour.trim())?.[1];
  if (!hex) return undefined;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((i) => parseInt(full.slice(i, i + 2), 16) / 255) as unknown as readonly [number, number, number];
}

/** Linear light, as WCAG and CSS reckon with. */
export const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance, from 0 (black) to 1 (white). */
export const luminance = (rgb: readonly number[]): number => 0.2126 * linear(rgb[0]!) + 0.7152 * linear(rgb[1]!) + 0.0722 * linear(rgb[2]!);

/** The contrast of two colours as WCAG reckons it, 1 to 21; undefined where one of them is not written as `#rrggbb`. */
export function contrast(one: string, other: string): number | undefined {
  const [a, b] = [channels(one), channels(other)];
  if (!a || !b) return undefined;
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
