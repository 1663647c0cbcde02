// Makes sure that every wanted engine can be started: Playwright's own build, or the system's, or installs one.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {found, wanted} from './engines.mjs';

const debianPackages = {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb']};
// Latin, then Arabic script (Urdu), so that pages are measured and pictured with real letters.
const fonts = ['fonts-dejavu-core', 'fonts-noto-core'];

const missing = () => wanted.filter((name) => !found[name]?.());

function run(command, ...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, stdout, stderr} = spawnSync(command, args, {stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', env, timeout: 900_000, maxBuffer: 2 ** 28});
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

// Another job on the same machine may be installing too.
const apt = (...args) => run('apt-get', '-o', 'DPkg::Lock::Timeout=300', '-qq', ...args);

function installFromDebian(names) {
  const packages = [...names.flatMap((name) => debianPackages[name] ?? []), ...fonts];
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

function installFromPlaywright(names) {
  console.log(`Installing ${names.join(', ')} with Playwright`);
  return run(process.execPath, 'node_modules/playwright/cli.js', 'install', ...names);
}

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;

if (missing().length > 0 && isDebianRoot) installFromDebian(missing());
if (missing().length > 0) installFromPlaywright(missing());
if (missing().length > 0) {
  const rest = wanted.filter((name) => !missing().includes(name));
  console.error(
    `There is no ${missing().join(', no ')} on this machine and it could not be installed.\n` +
      `Install it (Debian: apt-get install ${missing().flatMap((name) => debianPackages[name] ?? []).join(' ')}), ` +
      `or set CHROMIUM_PATH or FIREFOX_PATH${rest.length > 0 ? `, or run with BROWSERS=${rest.join(',')}` : ''}.`,
  );
  process.exit(1);
}
