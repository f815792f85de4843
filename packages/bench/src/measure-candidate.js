/** @typedef {import('./candidates.js').BuiltCandidate} BuiltCandidate */
/** @typedef {import('./page/measure.js').Query} Query */

/** @typedef {{ data: string, first: string, queries: readonly Query[] }} Task */

/**
 * Costs of one candidate in one round. Times in milliseconds, memory in megabytes.
 *
 * @typedef {object} Figures
 * @property {number} first until the first rows are painted
 * @property {number} main main-thread time until then
 * @property {number} complete until every row is in the page
 * @property {number} filter median over the queries
 * @property {number} filter95 95th percentile
 * @property {number} longTasks number of tasks of more than 50 ms, while loading and filtering
 * @property {number} longest duration of the longest task
 * @property {number} nodes nodes in the page
 * @property {number} rows rows in the page
 * @property {number} memory added to the page's heap
 */

import { percentile } from './statistics.js';

/** @param {import('playwright-core').CDPSession} session @param {string} name */
const readMetric = async (session, name) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
};

/** @param {import('playwright-core').CDPSession} session */
const heapInMegabytes = async (session) => {
  await session.send('HeapProfiler.collectGarbage');
  return (await readMetric(session, 'JSHeapUsedSize')) / 1e6;
};

/** Returns the time of all main-thread tasks so far. @param {import('playwright-core').CDPSession} session */
const taskMilliseconds = async (session) => (await readMetric(session, 'TaskDuration')) * 1000;

/**
 * Opens a new page for the candidate and measures it.
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
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  const before = await heapInMegabytes(session);
  await call('takeLongTasks');
  const tasksBefore = await taskMilliseconds(session);
  const shown = await call('showFirst', { code, first });
  const main = (await taskMilliseconds(session)) - tasksBefore;
  const rest = await call('showRest');
  const memory = (await heapInMegabytes(session)) - before;
  const times = /** @type {number[]} */ (await call('filterBy', queries));
  const longTasks = /** @type {number[]} */ (await call('takeLongTasks'));
  await page.close();
  return {
    ...shown,
    ...rest,
    main,
    filter: percentile(times, 0.5),
    filter95: percentile(times, 0.95),
    longTasks: longTasks.length,
    longestTask: Math.max(0, ...longTasks),
    memory,
  };
};
