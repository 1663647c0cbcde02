// Runs one command of a task: says what it does, is silent while it goes well, and says everything when it does not.
import {spawn, spawnSync} from 'node:child_process';

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** What it prints is shown only if it fails. Answers whether it went well. */
export function quietly(title, command, ...args) {
  const start = Date.now();
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 2 ** 28});
  const good = status === 0;
  console.log(`${good ? '✓' : '✗'} ${title} (${seconds(start)})`);
  if (!good) process.stdout.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  return good;
}

/** What it prints is shown as it comes. */
export function openly(title, command, args, env = {}) {
  console.log(`\n${title}`);
  return spawnSync(command, args, {stdio: 'inherit', env: {...process.env, ...env}}).status === 0;
}

/** What it prints is shown when it ends, because something else prints meanwhile. */
export function afterwards(title, command, args, env = {}) {
  const {status, stdout, error} = spawnSync(command, args, {stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 28, env: {...process.env, ...env}});
  console.log(`\n${title}\n${stdout ?? ''}${error ? error.message : ''}`);
  return status === 0;
}

/** Begins, and lets the next steps run beside it. Gives whether it went well, once it has ended. */
export function beside(title, command, args, env = {}) {
  console.log(`\n${title}`);
  const child = spawn(command, args, {stdio: 'inherit', env: {...process.env, ...env}});
  return new Promise((done) => child.once('error', () => done(false)).once('exit', (code) => done(code === 0)));
}

/** Runs until somebody stops it, and ends as it ended. */
export function stay(command, ...args) {
  const child = spawn(command, args, {stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
}

/** A task that cannot go on without this step. */
export function must(good) {
  if (!good) process.exit(1);
}
