// `npm ci` fails ("Missing: X@ from lock file") when the registry lacked an optional platform package at the time of locking. Names such packages.
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Whether a package at `path` finds `name` in its own node_modules or one further up. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const lacking = Object.entries(packages).flatMap(([path, {optionalDependencies = {}, version}]) => {
  const names = Object.keys(optionalDependencies).filter((name) => !isLocked(path, name));
  return names.length > 0 ? [`${path.replace(/^.*node_modules\//, '')}@${version} lacks ${names.join(' ')}`] : [];
});

if (lacking.length > 0) {
  console.error(lacking.join('\n'));
  process.exitCode = 1;
}
