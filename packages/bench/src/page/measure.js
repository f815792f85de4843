/**
 * Runs inside the page. Times are in milliseconds, from the moment that something is asked for until the frame that
 * shows it has been painted.
 *
 * @typedef {import('./candidate.js').Candidate} Candidate
 * @typedef {{ query: string, first: string }} Query what to type, and the name that must then stand first
 */

/** How long a reader pauses before the next query, at most; the list may use the pause. */
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

/** What is posted in a frame is delivered when the frame has been painted. */
const afterPaint = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/** @param {() => boolean} isShown */
const painted = async (isShown) => {
  do await nextFrame();
  while (!isShown());
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

/** Takes the data, so that reading them is in nobody's time. @param {string} json */
export const takeData = (json) => {
  dataset = JSON.parse(json);
};

/** @type {HTMLElement} */
let root;

/** When the script was run. */
let start = 0;

/**
 * Runs the script, which has been fetched before, and has it show the data; gives the time to the first rows.
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
  return { first: (await painted(() => candidate.firstName() === first)) - start };
};

/** Waits until every row is there, and counts. */
export const showRest = async () => {
  const complete = (await painted(() => candidate.isComplete())) - start;
  return { complete, nodes: countNodes(root) - 1, rows: candidate.rowCount() };
};

/** Types each query and waits for the frame that answers it. @param {readonly Query[]} queries */
export const filterBy = async (queries) => {
  const times = [];
  for (const { query, first } of queries) {
    await pause();
    const start = performance.now();
    candidate.setQuery(query);
    times.push((await painted(() => candidate.firstName() === first)) - start);
  }
  return times;
};

/** Tasks of more than 50 ms since the page was opened. */
export const takeLongTasks = () => longTasks.splice(0);
