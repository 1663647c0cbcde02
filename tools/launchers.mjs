// The engines as Web Test Runner wants them.
import {playwrightLauncher} from '@web/test-runner-playwright';
import {found, wanted} from './engines.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

// The stock launcher opens a context per test file, so nothing is cached. One context an engine and a few pages, used again, take a quarter of
// the time. The runner closes "the context" after a file, so each file gets a stand-in whose close() hands the page back.
const pools = new Map();
export const patience = 120_000;

/** What an earlier file may have set through the runner's commands. */
async function asNew(page) {
  await page.setViewportSize({width: 1280, height: 720});
  if (page.context().browser().browserType().name() === 'chromium')
    await page.emulateMedia({media: null, colorScheme: null, reducedMotion: null, forcedColors: null});
  return page;
}

function pooled(name) {
  return async ({browser}) => {
    if (!pools.has(name)) pools.set(name, {context: browser.newContext(), idle: []});
    const pool = pools.get(name);
    const context = await pool.context;
    let page;
    return {
      async newPage() {
        page = pool.idle.length > 0 ? await asNew(pool.idle.pop()) : await context.newPage();
        // A small machine that does much else at the time is slow, not broken.
        page.setDefaultNavigationTimeout(patience);
        return page;
      },
      close: async () => {
        if (page) pool.idle.push(page);
      },
    };
  };
}

export function launchers() {
  return wanted.map((name) => {
    const options = found[name]?.();
    if (!options) throw new Error(`${name} is not on this machine: node tools/browsers.mjs installs it, BROWSERS=… leaves it out`);
    if (options === 'webkitgtk') return webkitLauncher();
    return playwrightLauncher({product: name, launchOptions: options, createBrowserContext: pooled(name)});
  });
}
