import {execFileSync} from 'node:child_process';
import {globSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const name = 'virtual:words';
const root = fileURLToPath(new URL('..', import.meta.url));

/** `import {words} from 'virtual:words'`: every message of the packages as data. */
export const wordsPlugin = () => ({
  name: 'local-offer-words',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    for (const file of globSync('packages/*/src/**/messages*.ts', {cwd: root})) this.addWatchFile(root + file);
    // In a process of its own, which reads the sources as they are now.
    return `export const words = ${execFileSync(process.execPath, ['tools/read-words.mjs'], {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26})};`;
  },
});
