// The engines as Web Test Runner wants them.
import {playwrightLauncher} from '@web/test-runner-playwright';
import {forTests, wanted} from './engines.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

// The stock launcher opens a context per test file, so nothing is cached: here one context an engine is used again. The runner closes "the context"
// after a file, so each file gets a stand-in that closes its page alone. Pages are not used again: when they were, full runs in Chromium lost a file
// to "navigated to about:blank" (test/browser/request-history.test.ts, where it was looked at). Why is not known.
const contexts = new Map();
export const patience = 120_000;

const shared = (name) => async ({browser}) => {
  if (!contexts.has(name)) contexts.set(name, browser.newContext({viewport: {width: 1280, height: 720}}));
  const context = await contexts.get(name);
  let page;
  return {
    async newPage() {
      page = await context.newPage();
      // A small machine that does much else at the time is slow, not broken.
      page.setDefaultNavigationTimeout(patience);
      return page;
    },
    close: () => page?.close(),
  };
};

export function launchers() {
  return wanted.map((name) => {
    const options = forTests(name);
    if (!options) throw new Error(`${name} is not on this machine: node tools/browsers.mjs installs it, BROWSERS=… leaves it out`);
    if (options === 'webkitgtk') return webkitLauncher();
    return playwrightLauncher({product: name, launchOptions: options, createBrowserContext: shared(name)});
  });
}
