// Drives Debian's WebKitGTK (package webkit2gtk-driver) with plain W3C WebDriver over fetch: Playwright cannot.
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {keyCode} from './webkit-keys.mjs';

const browser = () => ['x86_64', 'aarch64'].map((arch) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find(existsSync);

export const webkitAvailable = () => Boolean(browser()) && existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb');

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

// setpriv --pdeathsig: the children end with us, whatever ends us.
const child = (command, args, options) => spawn('setpriv', ['--pdeathsig', 'TERM', command, ...args], options);

async function startDisplay() {
  // -displayfd: Xvfb picks a free display and says which.
  const server = child('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const display = await new Promise((resolve, reject) => {
    server.once('error', reject).once('exit', () => reject(new Error('Xvfb ended')));
    server.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  return {server, display};
}

/** A home of its own, so that nothing is remembered, with the two settings that can only be set at launch. */
function makeHome({dark, reducedMotion}) {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  const settings = [`gtk-application-prefer-dark-theme=${dark ? 1 : 0}`, `gtk-enable-animations=${reducedMotion ? 0 : 1}`];
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), ['[Settings]', ...settings, ''].join('\n'));
  return home;
}

// Nobody looks, and no graphics card helps: to draw in layers would take as long as all the rest.
const quiet = {LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};

export class WebKit {
  static async launch({dark = false, reducedMotion = false, width = 1280, height = 720} = {}) {
    const webkit = new WebKit();
    webkit.home = makeHome({dark, reducedMotion});
    const env = {...process.env, ...quiet, XDG_CONFIG_HOME: webkit.home, XDG_DATA_HOME: webkit.home, XDG_CACHE_HOME: webkit.home};
    if (!process.env.DISPLAY) {
      const {server, display} = await startDisplay();
      webkit.display = server;
      env.DISPLAY = display;
    }
    const port = await freePort();
    webkit.base = `http://127.0.0.1:${port}`;
    webkit.driver = child('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {env, stdio: 'ignore'});
    await webkit.#answering();
    const options = {binary: browser(), args: ['--automation', ...(dark ? ['--dark-mode'] : [])]};
    const capabilities = {alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options}, firstMatch: [{}]};
    const session = await webkit.send('POST', '/session', {capabilities});
    webkit.version = session.capabilities.browserVersion;
    webkit.session = `/session/${session.sessionId}`;
    await webkit.setViewportSize({width, height});
    return webkit;
  }

  #size = '';

  async #answering() {
    for (let tries = 0; ; tries++) {
      try {
        return await fetch(`${this.base}/status`);
      } catch (error) {
        if (tries > 100) throw error;
        await pause(50);
      }
    }
  }

  async send(method, path, body) {
    const headers = {'content-type': 'application/json'};
    // A call that the browser forgets must fail a test, not hold up all the others.
    const signal = AbortSignal.timeout(90_000);
    const response = await fetch(this.base + path, {method, headers, signal, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined});
    const {value} = await response.json();
    if (value?.error) throw Object.assign(new Error(`${value.error}: ${value.message}`), {code: value.error});
    return value;
  }

  post = (path, body) => this.send('POST', this.session + path, body);
  get = (path) => this.send('GET', this.session + path);
  goto = (url) => this.post('/url', {url});
  url = () => this.get('/url');
  reload = () => this.post('/refresh');
  goBack = () => this.post('/back');
  goForward = () => this.post('/forward');
  screenshot = () => this.get('/screenshot').then((data) => Buffer.from(data, 'base64'));

  /** The function runs in the page and may be async; arguments and result travel as JSON. */
  async evaluate(fn, ...args) {
    const script = `const args = [...arguments], done = args.pop();
      Promise.resolve().then(() => (${fn})(...args)).then((value) => done({value}), (error) => done({error: String(error && error.stack || error)}));`;
    const {value, error} = await this.post('/execute/async', {script, args});
    if (error) throw new Error(error);
    return value;
  }

  /** The window has a frame of unknown size, so it is measured and corrected. No narrower than 447 px: use an iframe below that. */
  async setViewportSize({width, height}) {
    if (this.#size === `${width}x${height}`) return;
    this.#size = `${width}x${height}`;
    await this.post('/window/rect', {x: 0, y: 0, width, height});
    for (let tries = 0; tries < 3; tries++) {
      const [w, h] = await this.evaluate('() => [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      const rect = await this.get('/window/rect');
      await this.post('/window/rect', {width: rect.width + width - w, height: rect.height + height - h});
      await pause(50);
    }
  }

  #keys = (actions) => this.post('/actions', {actions: [{id: 'keyboard', type: 'key', actions}]});

  keyboard = {
    down: (key) => this.#keys([{type: 'keyDown', value: keyCode(key)}]),
    up: (key) => this.#keys([{type: 'keyUp', value: keyCode(key)}]),
    press: (key) => {
      const chord = key.length > 1 ? key.split('+').map(keyCode) : [key];
      return this.#keys([...chord.map((value) => ({type: 'keyDown', value})), ...chord.reverse().map((value) => ({type: 'keyUp', value}))]);
    },
    pressAll: (keys) => this.#keys(keys.map(keyCode).flatMap((value) => [{type: 'keyDown', value}, {type: 'keyUp', value}])),
    type: (text) => this.keyboard.pressAll([...text]),
  };

  #pointer = (...actions) => this.post('/actions', {actions: [{id: 'mouse', type: 'pointer', actions}]});

  mouse = {
    move: (x, y) => this.#pointer({type: 'pointerMove', duration: 0, x, y, origin: 'viewport'}),
    down: () => this.#pointer({type: 'pointerDown', button: 0}),
    up: () => this.#pointer({type: 'pointerUp', button: 0}),
    click: (x, y) =>
      this.#pointer({type: 'pointerMove', duration: 0, x, y, origin: 'viewport'}, {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}),
  };

  async close() {
    await this.send('DELETE', this.session).catch(() => {});
    for (const process of [this.driver, this.display]) {
      if (!process || process.exitCode !== null) continue;
      process.kill();
      await new Promise((resolve) => process.once('exit', resolve));
    }
    rmSync(this.home, {recursive: true, force: true});
  }
}
