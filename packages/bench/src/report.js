import { floorName } from './candidates.js';
import { markdownTable } from './markdown-table.js';
import { median } from './statistics.js';

/** @typedef {import('./measure-candidate.js').Figures} Figures */
/** @typedef {Record<string, Figures>} Round by name of the candidate */

/** Maximum cost of the partner list relative to the floor, by number of organizations. */
const aims = /** @type {Record<number, Partial<Record<keyof Figures, number>>>} */ ({
  40: { first: 1.8, main: 1.8, filter: 1.5 },
  1000: { first: 2.5, main: 2.5, filter: 1.5 },
  10000: { first: 3, main: 3, filter: 1.5 },
});

/** Maximum duration of a task, in milliseconds, so that readers do not notice a delay. */
const longestTask = 50;

/** Figures shown with their ratio to the floor of the same round. */
const columns = /** @type {const} */ ([
  ['first', 'first paint ms'],
  ['main', 'main thread ms'],
  ['filter', 'filter to paint ms'],
  ['filter95', 'filter p95 ms'],
  ['memory', 'added MB'],
  ['nodes', 'nodes'],
]);

/** @param {readonly Round[]} rounds @param {string} name @param {keyof Figures} key */
const medianOf = (rounds, name, key) => median(rounds.map((round) => round[name]?.[key] ?? Number.NaN));

/**
 * Returns the median ratio to the floor. Ratios are taken within a round, so that a slow moment of the machine affects
 * both.
 * @param {readonly Round[]} rounds @param {string} name @param {keyof Figures} key
 */
export const ratioOf = (rounds, name, key) =>
  median(rounds.map((round) => (round[name]?.[key] ?? Number.NaN) / (round[floorName]?.[key] ?? Number.NaN)));

/** @param {number} value */
const short = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** @param {readonly Round[]} rounds @param {string} name @param {number} bytes */
const rowFor = (rounds, name, bytes) => {
  const cells = columns.map(
    ([key]) => `${short(medianOf(rounds, name, key))} (${ratioOf(rounds, name, key).toFixed(1)}x)`,
  );
  const rest = [
    short(medianOf(rounds, name, 'complete')),
    String(medianOf(rounds, name, 'rows')),
    `${medianOf(rounds, name, 'longTasks')} (${short(medianOf(rounds, name, 'longest'))})`,
  ];
  return [name, (bytes / 1000).toFixed(1), ...cells, ...rest];
};

/**
 * Formats a table of medians over the rounds, each with its ratio to the floor.
 *
 * @param {readonly Round[]} rounds
 * @param {readonly { name: string, bytes: number }[]} candidates
 */
export const formatTable = (rounds, candidates) => {
  const head = ['candidate', 'brotli kB', ...columns.map(([, title]) => title)];
  head.push('all rows after ms', 'rows in page', 'long tasks (longest ms)');
  return markdownTable([head, ...candidates.map(({ name, bytes }) => rowFor(rounds, name, bytes))]);
};

/** @param {boolean} isReached */
const verdict = (isReached) => (isReached ? 'reached' : 'NOT reached');

/** Formats which aims are reached. @param {readonly Round[]} rounds @param {string} name @param {number} count */
export const formatVerdict = (rounds, name, count) => {
  const longest = medianOf(rounds, name, 'longest');
  return [
    ...Object.entries(aims[count] ?? {}).map(([key, aim]) => {
      const ratio = ratioOf(rounds, name, /** @type {keyof Figures} */ (key));
      return `${name}, ${key}: ${ratio.toFixed(2)} of at most ${aim}: ${verdict(ratio <= aim)}`;
    }),
    `${name}, longest task: ${longest.toFixed(0)} ms of at most ${longestTask}: ${verdict(longest <= longestTask)}`,
  ].join('\n');
};
