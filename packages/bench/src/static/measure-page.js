/**
 * Costs of one page, without script unless it needs one.
 *
 * @typedef {object} PageFigures
 * @property {number} paint milliseconds from the start of loading to the first paint with content
 * @property {number} main milliseconds of main-thread time until everything is loaded and painted
 * @property {number} nodes nodes in the page
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./pages.js').StaticPage} staticPage
 * @returns {Promise<PageFigures>}
 */
export const measurePage = async (browser, { html, needsScript }) => {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    javaScriptEnabled: needsScript,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await session.send('Performance.enable');
  await page.goto('http://localhost/');
  // Polled, because observers are not called when scripts are disabled.
  /** @type {number | undefined} */
  let paint;
  while (paint === undefined)
    paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const { metrics } = await session.send('Performance.getMetrics');
  /** @param {string} name */
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await context.close();
  return { paint, main: metric('TaskDuration') * 1000, nodes: metric('Nodes') };
};
