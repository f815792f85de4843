import { brotliCompressSync } from 'node:zlib';
import { markdownTable } from '../markdown-table.js';
import { median } from '../statistics.js';
import { staticFloor } from './pages.js';

/** @typedef {Record<string, import('./measure-page.js').PageFigures>} PageRound by name of the page */

const columns = /** @type {const} */ ([
  ['paint', 'first paint ms'],
  ['main', 'main thread ms'],
  ['nodes', 'nodes'],
]);

/** @param {readonly PageRound[]} rounds @param {string} name @param {keyof import('./measure-page.js').PageFigures} key */
const cell = (rounds, name, key) => {
  const values = rounds.map((round) => round[name]?.[key] ?? Number.NaN);
  const ratios = rounds.map((round) => (round[name]?.[key] ?? Number.NaN) / (round[staticFloor]?.[key] ?? Number.NaN));
  return `${median(values).toFixed(1)} (${median(ratios).toFixed(1)}x)`;
};

/**
 * Formats a table of medians, each with its ratio to the page written by hand.
 *
 * @param {readonly PageRound[]} rounds @param {readonly { name: string, html: string }[]} pages
 */
export const formatPages = (rounds, pages) => {
  const head = ['page', 'brotli kB', ...columns.map(([, title]) => title)];
  const rows = pages.map(({ name, html }) => [
    name,
    (brotliCompressSync(html).length / 1000).toFixed(1),
    ...columns.map(([key]) => cell(rounds, name, key)),
  ]);
  return markdownTable([head, ...rows]);
};
