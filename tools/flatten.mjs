import {Features, transform} from 'lightningcss';

const version = (major, minor = 0) => (major << 16) | (minor << 8);

/** The oldest browsers we promise to run in. */
const targets = {chrome: version(112), safari: version(16, 5), ios_saf: version(16, 5), firefox: version(117)};

/** Nested style rules as flat, minified text with the same weight. Throws at what a browser would silently skip. */
export function flatten(cssText, filename = 'styles') {
  const {code, warnings} = transform({
    filename,
    code: Buffer.from(cssText),
    minify: true,
    targets,
    include: Features.Nesting,
    // Its stand-in for :dir() is a list of languages: wrong for a page that only says dir="rtl".
    exclude: Features.DirSelector,
  });
  if (warnings.length > 0) throw new Error(`${filename}: ${warnings.map(({message}) => message).join('; ')}`);
  return code.toString();
}

/** Flat text with `&` for a root that stands in front of nearly every rule: a browser that reads the long one gains nothing. */
export function shortened(flatText, root) {
  if (flatText.includes('&')) throw new Error(`"&" is the root here, and may stand for nothing else: ${flatText.slice(flatText.indexOf('&') - 40, flatText.indexOf('&') + 40)}`);
  return flatText.replaceAll(root, '&');
}
