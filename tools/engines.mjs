// Which browser engines there are on this machine. Looked up when asked, because tools/browsers.mjs may have just installed one.
import {existsSync} from 'node:fs';
import playwright from 'playwright';
import {webkitAvailable} from './webkit.mjs';

export const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

const asRoot = process.getuid?.() === 0;
const sandbox = asRoot ? ['--no-sandbox'] : [];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-gpu'];
const first = (...paths) => paths.find((path) => path && existsSync(path));
const own = (name) => existsSync(playwright[name].executablePath());

/** Name → options to start it with: Playwright's own build if installed, else the system's, else undefined. */
export const found = {
  chromium() {
    if (own('chromium')) return {args: sandbox};
    const executablePath = first(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome');
    return executablePath && {executablePath, args: [...quiet, ...sandbox]};
  },
  firefox() {
    if (own('firefox')) return {};
    const executablePath = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
    return executablePath && {channel: 'moz-firefox', executablePath};
  },
  /** `webkitgtk` is Debian's, which Playwright cannot drive: tools/webkit.mjs does. */
  webkit() {
    if (own('webkit')) return {};
    return webkitAvailable() ? 'webkitgtk' : undefined;
  },
};

/**
 * The same for tests. Chromium answers a key with a drawing, and draws 60 times a second at most: without the limit a walk by keys takes half as long.
 * Firefox would give each site processes of its own, and start the next ones ahead.
 */
export function forTests(name) {
  const options = found[name]?.();
  if (options && name === 'chromium') return {...options, args: [...options.args, '--disable-frame-rate-limit']};
  if (options && name === 'firefox') return {...options, firefoxUserPrefs: {'fission.autostart': false, 'dom.ipc.processPrelaunch.enabled': false}};
  return options;
}
