/** @typedef {import('./candidates.js').BuiltCandidate} BuiltCandidate */
/** @typedef {import('./page/measure.js').Query} Query */

/** @typedef {{ data: string, first: string, queries: readonly Query[] }} Task */

/**
 * What one candidate cost in one round. Times in milliseconds, memory in megabytes.
 *
 * @typedef {object} Figures
 * @property {number} first until the first rows are painted
 * @property {number} complete until every row is there
 * @property {number} filter median over the queries
 * @property {number} filter95 95th percentile
 * @property {number} longTasks tasks of more than 50 ms, loading and filtering together
 * @property {number} longest the longest of them
 * @property {number} nodes in the page
 * @property {number} rows in the page
 * @property {number} memory added to the page's heap
 */

import { percentile } from './statistics.js';

/** @param {import('playwright-core').CDPSession} session */
const heapInMegabytes = async (session) => {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
};

/**
 * Opens a page of its own for the candidate and measures it.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {BuiltCandidate} candidate
 * @param {string} measureCode
 * @param {Task} task
 * @returns {Promise<Figures>}
 */
export const measureCandidate = async (browser, { code }, measureCode, { data, first, queries }) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.setContent('<!doctype html><html lang="en"><title>Bench</title><body></body></html>');
  await page.addScriptTag({ content: measureCode });
  /** @param {string} name @param {unknown} [argument] */
  const call = (name, argument) =>
    page.evaluate(
      ([key, value]) => Reflect.get(globalThis, 'benchMeasure')[key](value),
      /** @type {const} */ ([name, argument]),
    );
  await call('takeData', data);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const before = await heapInMegabytes(session);
  await call('takeLongTasks');
  const shown = await call('showFirst', { code, first });
  const memory = (await heapInMegabytes(session)) - before;
  const times = /** @type {number[]} */ (await call('filterBy', queries));
  const longTasks = /** @type {number[]} */ (await call('takeLongTasks'));
  await page.close();
  return {
    ...shown,
    filter: percentile(times, 0.5),
    filter95: percentile(times, 0.95),
    longTasks: longTasks.length,
    longest: Math.max(0, ...longTasks),
    memory,
  };
};
