// Packages import one way only: each may use those named beside it, and test code may use any.
const mayImport = {
  contract: [],
  pictures: [],
  core: ['contract'],
  ui: ['contract', 'core', 'pictures'],
  consent: ['contract', 'core', 'pictures', 'ui'],
  'ragb-explainer': ['contract', 'core', 'pictures', 'ui'],
  'cetr-request': ['contract', 'core', 'pictures', 'ui', 'consent'],
  'consent-wizard': ['contract', 'core', 'pictures', 'ui', 'consent'],
  'panel-guide': ['contract', 'core', 'pictures', 'ui'],
  'pathway-guide': ['contract', 'core', 'pictures', 'ui'],
  widgets: ['contract', 'core', 'pictures', 'ui', 'consent', 'ragb-explainer', 'cetr-request', 'consent-wizard', 'panel-guide', 'pathway-guide'],
};

const packageOf = (filename) => /[\\/]packages[\\/]([^\\/]+)[\\/]src[\\/]/.exec(filename)?.[1];
const isTest = (filename) => /\.(test|spec)\.ts$/.test(filename);

/** `@local-offer/ui/define.js` → `ui`; `../../ui/src/x.js` → `ui`; anything inside the package → undefined. */
function target(source, filename) {
  const scoped = /^@local-offer\/([^/]+)/.exec(source)?.[1];
  if (scoped) return scoped;
  if (!source.startsWith('.')) return undefined;
  const path = new URL(source, `file://${filename.replaceAll('\\', '/')}`).pathname;
  const [, name, rest] = /\/packages\/([^/]+)\/(.*)/.exec(path) ?? [];
  return name !== packageOf(filename) || !rest?.startsWith('src/') ? name : undefined;
}

export const importDirection = {
  meta: {
    type: 'problem',
    docs: {description: 'packages import one way: contract, core, ui, consent, a widget, widgets'},
    schema: [],
    messages: {
      wrongWay: '"{{from}}" may not import "{{to}}". It may import: {{allowed}}.',
      byPath: '"{{from}}" reaches into "{{to}}" by path. Import "@local-offer/{{to}}".',
      unknown: 'Package "{{from}}" is not in tools/eslint/import-direction.mjs yet: say there what it may import.',
    },
  },
  create(context) {
    const from = packageOf(context.filename);
    if (!from) return {};
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const to = target(source, context.filename);
      if (!to || (isTest(context.filename) && to === from)) return;
      const allowed = mayImport[from];
      if (!allowed) return context.report({node, messageId: 'unknown', data: {from}});
      if (!allowed.includes(to) && !isTest(context.filename))
        return context.report({node, messageId: 'wrongWay', data: {from, to, allowed: allowed.join(', ') || 'no other package'}});
      if (source.startsWith('.') && !isTest(context.filename)) context.report({node, messageId: 'byPath', data: {from, to}});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
