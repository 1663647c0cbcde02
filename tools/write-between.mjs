import {readFileSync, writeFileSync} from 'node:fs';

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a page of the documentation. */
export function writeBetween(file, name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = readFileSync(file, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`${file} has no place for it: write ${begin} and ${end}`);
  writeFileSync(file, `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`);
}
