// node tools/run.mjs <task>: the first command after cloning. Plain Node 18 is enough here: it installs the packages if they are missing or old,
// then hands over to tools/tasks.mjs on the project's own Node, which is one of those packages.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether all that the lock file asks for is there, by version; npm's dates say nothing. Optional packages depend on the machine. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const there = read('node_modules/.package-lock.json');
  const wanted = Object.entries(read('package-lock.json')).filter(([path, {optional, devOptional}]) => path.includes('node_modules/') && !optional && !devOptional);
  return wanted.every(([path, {version, link}]) => there[path]?.version === version && Boolean(there[path].link) === Boolean(link));
}

function installPackages() {
  if (isInstalled()) return;
  console.log('Installing the packages (npm ci)');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) {
    console.error('The packages could not be installed: see above. Is the package registry within reach?');
    process.exit(1);
  }
}

/** The Node of the packages (Linux on x64), or this one if it is new enough to run TypeScript sources. */
function findNode() {
  const own = join(root, 'node_modules/.bin/node');
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(`Node 22.18 or newer is needed on this machine; this is ${process.versions.node}. On Linux x64 a newer one comes with the packages.`);
  return process.exit(1);
}

installPackages();
const env = {...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH, STORYBOOK_DISABLE_TELEMETRY: '1'};
// Whoever stops this command stops what it started: a server, or tests in the middle. npm does not pass a signal on to us, but it goes away.
const child = spawn(findNode(), ['tools/tasks.mjs', ...process.argv.slice(2)], {stdio: 'inherit', env});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
