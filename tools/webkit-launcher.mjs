import {WebKit} from './webkit.mjs';

/**
 * A Web Test Runner launcher over WebKitGTK. It calls itself a Playwright launcher so that the runner's own commands (sendKeys, sendMouse,
 * setViewport) work: its page has the methods that they call.
 */
export function webkitLauncher(options) {
  let webkit;
  let current;
  let queue = Promise.resolve();
  const inTurn = (task) => (queue = queue.then(task, task));
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    stop: async () => {
      await webkit?.close();
      webkit = undefined;
    },
    startSession: (id, url) =>
      inTurn(async () => {
        webkit ??= await WebKit.launch(options);
        current = id;
        await webkit.setViewportSize({width: 1280, height: 720});
        await webkit.goto(url);
      }),
    isActive: (id) => current === id,
    getBrowserUrl: () => webkit.url(),
    stopSession: (id) =>
      inTurn(async () => {
        if (current === id) {
          current = undefined;
          await webkit.goto('about:blank');
        }
        return {};
      }),
    getPage: () => webkit,
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session here');
    },
  };
}
