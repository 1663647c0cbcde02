import type {StorybookConfig} from '@storybook/web-components-vite';
import {wordsPlugin} from './words-plugin.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../packages/pictures/svg', to: '/pictures'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Stories run from the TypeScript, so that an edit shows at once.
  viteFinal: (vite) => ({
    ...vite,
    // Served under /storybook/ by the demo site, at the root by itself.
    base: './',
    plugins: [...(vite.plugins ?? []), wordsPlugin()],
    resolve: {...vite.resolve, conditions: ['local-offer-source', 'module', 'browser', 'development|production']},
    build: {...vite.build, target: 'es2022', chunkSizeWarningLimit: 2000},
  }),
};

export default config;
