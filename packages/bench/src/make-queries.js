import { rowsOf, search } from './candidates/floor.js';

/** @typedef {import('./page/measure.js').Query} Query */

/**
 * Creates queries as a reader types them: the beginning of a name letter by letter, then all rows again. Each query
 * changes the first name shown, so that its result differs from the previous one.
 *
 * @param {import('@health-networks/core').Dataset} dataset
 * @param {number} count
 * @returns {Query[]}
 */
export const makeQueries = (dataset, count) => {
  const rows = rowsOf(dataset);
  const firstOf = (/** @type {string} */ query) => search(rows, query)[0]?.name ?? '';
  /** @type {Query[]} */
  const queries = [];
  let shown = firstOf('');
  for (let at = 1; queries.length < count; at += 1) {
    const name = rows[(at * 7) % rows.length]?.name ?? '';
    const typed = [1, 2, 3, 4, 6].map((length) => name.slice(0, length));
    for (const query of [...typed, '']) {
      const first = firstOf(query);
      if (first === shown) continue;
      queries.push({ query, first });
      shown = first;
    }
  }
  return queries.slice(0, count);
};
