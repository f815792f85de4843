/**
 * Runs inside the page. Times are in milliseconds, from an action until the frame with its result has been painted.
 *
 * @typedef {import('./candidate.js').Candidate} Candidate
 * @typedef {{ query: string, first: string }} Query text to type, and the expected first name
 */

/** Maximum pause of a reader before the next query; the list may use the pause. */
const pauseMs = 300;

/** @type {Candidate} */
let candidate;

/** @type {import('@health-networks/core').Dataset} */
let dataset;

/** @type {number[]} */
const longTasks = [];

new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: 'longtask', buffered: true });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves after the current frame has been painted: messages posted in a frame are delivered then. */
const afterPaint = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/** Longest wait for a result, far above every figure: a candidate that shows something else must not hang the run. */
const patienceMs = 30_000;

/** @param {() => boolean} isShown @param {string} what is awaited, for the message */
const painted = async (isShown, what) => {
  const end = performance.now() + patienceMs;
  do {
    await nextFrame();
    if (performance.now() > end) {
      throw new Error(`No ${what} within ${patienceMs} ms; the first name shown is "${candidate.firstName()}".`);
    }
  } while (!isShown());
  await afterPaint();
  return performance.now();
};

const pause = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: pauseMs }));

/** @param {Node} node @returns {number} */
const countNodes = (node) => {
  let count = 1;
  for (const child of node.childNodes) count += countNodes(child);
  if (node instanceof Element && node.shadowRoot) count += countNodes(node.shadowRoot);
  return count;
};

/** Parses the data before the measurement, so that parsing is not counted. @param {string} json */
export const takeData = (json) => {
  dataset = JSON.parse(json);
};

/** @type {HTMLElement} */
let root;

/** When the script was run. */
let start = 0;

/**
 * Runs the script, which is already loaded, lets it show the data, and returns the time to the first rows.
 *
 * @param {{ code: string, first: string }} run
 */
export const showFirst = async ({ code, first }) => {
  root = document.body.appendChild(document.createElement('main'));
  const script = document.createElement('script');
  script.textContent = code;
  start = performance.now();
  document.head.append(script);
  candidate = Reflect.get(globalThis, 'benchCandidate').makeCandidate(root, dataset);
  return { first: (await painted(() => candidate.firstName() === first, `"${first}" in the first row`)) - start };
};

/** Waits until every row is in the page, and counts nodes and rows. */
export const showRest = async () => {
  const complete = (await painted(() => candidate.isComplete(), 'list with every row')) - start;
  return { complete, nodes: countNodes(root) - 1, rows: candidate.rowCount() };
};

/** Types each query and waits for the frame with its result. @param {readonly Query[]} queries */
export const filterBy = async (queries) => {
  const times = [];
  for (const { query, first } of queries) {
    await pause();
    const start = performance.now();
    candidate.setQuery(query);
    times.push((await painted(() => candidate.firstName() === first, `"${first}" for "${query}"`)) - start);
  }
  return times;
};

/** Returns the durations of tasks of more than 50 ms since the last call. */
export const takeLongTasks = () => longTasks.splice(0);
