// Lets Node run the TypeScript sources as they are: it strips the types itself, and `./x.js` means `./x.ts` where only that exists.
// node --import ./tools/ts-loader.mjs --conditions=local-offer-source --test 'packages/*/src/**/*.spec.ts'
import {existsSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';

/** `./x.js` → `file:///…/x.ts`, if that is the one on disk. */
function typeScriptTwin(specifier, parent) {
  if (!/^(\.{1,2}\/|file:).*\.js$/.test(specifier) || !parent?.startsWith('file:')) return undefined;
  const js = new URL(specifier, parent);
  if (js.pathname.includes('/node_modules/') || existsSync(fileURLToPath(js))) return undefined;
  const ts = new URL(js.href.replace(/\.js$/, '.ts'));
  return existsSync(fileURLToPath(ts)) ? ts.href : undefined;
}

registerHooks({
  resolve: (specifier, context, next) => next(typeScriptTwin(specifier, context.parentURL) ?? specifier, context),
});
