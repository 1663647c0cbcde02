// One first visit to one page, on a slow phone with slow 4G, and what it cost.

/** As Lighthouse has it: 150 ms there and back, 1.6 Mbit/s. */
const slow4G = {offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8};
const slowdown = 4;

/** Runs in the page before anything else of it. */
function watch() {
  const seen = (globalThis.seen = {shift: 0});
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += entry.value))).observe({type: 'layout-shift', buffered: true});
  addEventListener('lo-ready', () => requestAnimationFrame(() => setTimeout(() => (seen.widget = performance.now()))));
}

const milliseconds = (seconds) => seconds * 1000;

export async function visit(browser, url) {
  const context = await browser.newContext({viewport: {width: 390, height: 844}});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', {cacheDisabled: true});
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await cdp.send('Performance.enable', {timeDomain: 'timeTicks'});
  await page.addInitScript(watch);
  await page.goto(url, {waitUntil: 'load'});
  if (await page.evaluate("Boolean(document.querySelector('script[type=module]'))")) await page.waitForFunction('globalThis.seen.widget');
  await page.waitForLoadState('networkidle');
  await cdp.send('HeapProfiler.collectGarbage');
  const {metrics} = await cdp.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  const {paint, widget, shift} = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    ...globalThis.seen,
  }));
  await context.close();
  return {paint, widget: widget ?? 0, script: milliseconds(metric('ScriptDuration')), work: milliseconds(metric('TaskDuration')), heap: metric('JSHeapUsedSize') / 1024, shift};
}
