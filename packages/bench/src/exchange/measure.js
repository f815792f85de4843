import { safeReadPartnersCsv } from '@health-networks/core/io';
import { safeParseDataset } from '@health-networks/core/schema';
import Papa from 'papaparse';
import { makeDataset } from '../make-dataset.js';
import { median } from '../statistics.js';
import { handWrittenCheck } from './hand-written-check.js';
import { makeCsv } from './make-csv.js';

/** A made-up table is larger than what a page reads. */
const maxBytes = 100_000_000;

/** @param {string} text */
export const readOurs = (text) => {
  const result = safeReadPartnersCsv(text, { language: 'nl', maxBytes });
  if (!result.success) throw result.error;
  return result.data;
};

/** Rows of cells, as papaparse gives them when nothing is asked of it. @param {string} text */
export const readBare = (text) => Papa.parse(text, { skipEmptyLines: true }).data;

/** Milliseconds of the processor, collecting memory included: what else runs on the machine does not count. @param {() => unknown} act */
const timeOf = (act) => {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/**
 * Milliseconds of both, in turn, each first in every other round; once before that is counted.
 *
 * @param {() => unknown} ours @param {() => unknown} floor @param {number} rounds
 */
const race = (ours, floor, rounds) => {
  ours();
  floor();
  return Array.from({ length: rounds }, (_, round) => {
    const first = round % 2 === 0 ? timeOf(ours) : undefined;
    const other = timeOf(floor);
    return { ours: first ?? timeOf(ours), floor: other };
  });
};

/**
 * @typedef {object} Speed
 * @property {number} count of rows or records
 * @property {number} ours a second
 * @property {number} floor a second
 * @property {number} ratio how often as long ours takes
 */

/** @param {number} count @param {{ ours: number, floor: number }[]} times @returns {Speed} */
export const speedOf = (count, times) => ({
  count,
  ours: (count * 1000) / median(times.map(({ ours }) => ours)),
  floor: (count * 1000) / median(times.map(({ floor }) => floor)),
  ratio: median(times.map(({ ours, floor }) => ours / floor)),
});

/** Reading a table, beside bare papaparse. @param {number} rows @param {number} rounds */
export const measureReading = (rows, rounds) => {
  const text = makeCsv(rows);
  return speedOf(
    rows,
    race(
      () => readOurs(text),
      () => readBare(text),
      rounds,
    ),
  );
};

/** Checking a dataset, beside a check written by hand for it. @param {number} organizations @param {number} rounds */
export const measureChecking = (organizations, rounds) => {
  /** @type {import('./hand-written-check.js').Collections} */
  const dataset = JSON.parse(JSON.stringify(makeDataset(organizations)));
  const check = () => {
    const result = safeParseDataset(dataset);
    if (!result.success) throw result.error;
  };
  const byHand = () => {
    const faults = handWrittenCheck(dataset);
    if (faults.length > 0) throw new Error(faults[0]);
  };
  return speedOf(organizations, race(check, byHand, rounds));
};
