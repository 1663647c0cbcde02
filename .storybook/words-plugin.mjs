import {fileURLToPath} from 'node:url';
import {allWords, wordFiles} from '../tools/read-words.mjs';

const name = 'virtual:words';
const root = fileURLToPath(new URL('..', import.meta.url));

/** `import {words} from 'virtual:words'`: every message of the packages as data. */
export const wordsPlugin = () => ({
  name: 'local-offer-words',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    for (const file of wordFiles()) this.addWatchFile(root + file);
    return `export const words = ${JSON.stringify(allWords())};`;
  },
});
