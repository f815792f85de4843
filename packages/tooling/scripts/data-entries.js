/** @typedef {{ exports: Record<string, unknown> }} Manifest */

/**
 * Entry points of a package that are data files: there are no types to find behind them.
 *
 * @param {Manifest} manifest
 */
export const dataEntries = ({ exports }) =>
  Object.entries(exports)
    .filter(([, target]) => typeof target === 'string' && !/\.(?:js|json)$/.test(target))
    .map(([entry]) => entry);
