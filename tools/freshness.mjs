// Whether what was built is younger than what it was built from. A stamp is an empty file whose date is when a good build began: what was
// edited while it ran is newer.
import {existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const written = new Set(['node_modules', 'dist', 'out', 'generated', 'storybook-static']);

/** The latest date of these files and folders, generated ones left out. */
export function newest(paths) {
  return Math.max(0, ...paths.map((path) => latest(path)));
}

function latest(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return path.endsWith('.tsbuildinfo') ? 0 : entry.mtimeMs;
  const inside = readdirSync(path).filter((name) => !written.has(name));
  return Math.max(0, ...inside.map((name) => latest(join(path, name))));
}

const place = (name) => join('.cache', name);

export function stamp(name, begun) {
  mkdirSync('.cache', {recursive: true});
  writeFileSync(place(name), '');
  utimesSync(place(name), begun, begun);
}

stamp.of = (name) => (existsSync(place(name)) ? statSync(place(name)).mtimeMs : 0);
