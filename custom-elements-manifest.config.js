import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVuejsPlugin} from 'custom-element-vuejs-integration';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';

const packageOf = (tag) => (tag && tag !== 'lo-area' ? `@local-offer/${tag.replace(/^lo-/, '')}` : '@local-offer/ui');

/**
 * What a council can touch, which is what has a description: no private, protected or static members, none that only lit calls, and no event that
 * the analyzer only saw sent: it takes what is passed to its class for its name.
 */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest}) {
    const isPublic = ({privacy, static: isStatic, description}) =>
      privacy !== 'private' && privacy !== 'protected' && !isStatic && Boolean(description);
    for (const declaration of customElementsManifest.modules.flatMap(({declarations = []}) => declarations)) {
      const own = new Set(
        declaration.members?.filter(({privacy}) => privacy === 'private' || privacy === 'protected').map(({name}) => name),
      );
      declaration.members = declaration.members?.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter(
        ({name, description, fieldName}) => name && description && !own.has(fieldName),
      );
      declaration.events = declaration.events?.filter(({name, description}) => name && description);
    }
  },
});

/** Only what a tag can be written with: base classes, helpers and functions are of no use in an editor or in the docs. */
const elementsOnly = () => ({
  name: 'elements-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) module.declarations = module.declarations?.filter(({tagName}) => tagName);
    customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations?.length > 0);
  },
});

const outdir = 'types';

export default {
  globs: ['packages/*/src/**/*-element.ts', 'packages/ui/src/*.ts'],
  exclude: ['**/*.test.ts', '**/*.spec.ts', '**/generated/**'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [
    publicOnly(),
    elementsOnly(),
    customElementVsCodePlugin({outdir, hideLogs: true}),
    customElementJetBrainsPlugin({outdir, packageJson: false, hideLogs: true}),
    customElementVuejsPlugin({outdir, fileName: 'vue.d.ts', hideLogs: true, componentTypePath: (_, tag) => packageOf(tag)}),
    jsxTypesPlugin({outdir, fileName: 'jsx.d.ts', hideLogs: true, componentTypePath: (_, tag) => packageOf(tag)}),
  ],
};
