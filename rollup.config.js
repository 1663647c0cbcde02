import {chunkName, plugins, strictly} from './tools/bundle/plugins.mjs';

export default {
  input: {'local-offer': 'packages/widgets/build/out/local-offer.js'},
  output: {
    dir: 'packages/widgets/dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
  },
  plugins: plugins(),
  onwarn: strictly,
};
