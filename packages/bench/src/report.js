import { floorName } from './candidates.js';
import { median } from './statistics.js';

/** @typedef {import('./measure-candidate.js').Figures} Figures */
/** @typedef {Record<string, Figures>} Round by name of the candidate */

/** The most that the list may cost beside the floor; see the design's budgets. */
const limits = /** @type {const} */ ({ first: 1.5, filter: 1.3 });

/** Figures shown with their ratio to the floor of the same round. */
const columns = /** @type {const} */ ([
  ['first', 'first paint ms'],
  ['filter', 'filter to paint ms'],
  ['filter95', 'filter p95 ms'],
  ['memory', 'added MB'],
  ['nodes', 'nodes'],
]);

/** @param {readonly Round[]} rounds @param {string} name @param {keyof Figures} key */
const medianOf = (rounds, name, key) => median(rounds.map((round) => round[name]?.[key] ?? Number.NaN));

/** Within a round, so that a slow moment of the machine falls on both. @param {readonly Round[]} rounds @param {string} name @param {keyof Figures} key */
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
  return `| ${[name, (bytes / 1000).toFixed(1), ...cells, ...rest].join(' | ')} |`;
};

/**
 * A table of medians over the rounds, each beside its ratio to the floor.
 *
 * @param {readonly Round[]} rounds
 * @param {readonly { name: string, bytes: number }[]} candidates
 */
export const formatTable = (rounds, candidates) => {
  const head = ['candidate', 'brotli kB', ...columns.map(([, title]) => title)];
  head.push('all rows after ms', 'rows in page', 'long tasks (longest ms)');
  return [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...candidates.map(({ name, bytes }) => rowFor(rounds, name, bytes)),
  ].join('\n');
};

/** What of the budgets is reached. @param {readonly Round[]} rounds @param {string} name */
export const formatVerdict = (rounds, name) =>
  /** @type {(keyof typeof limits)[]} */ (Object.keys(limits))
    .map((key) => {
      const ratio = ratioOf(rounds, name, key);
      return `${name}, ${key}: ${ratio.toFixed(2)} of at most ${limits[key]}: ${ratio <= limits[key] ? 'reached' : 'NOT reached'}`;
    })
    .join('\n');
