import { descentTester } from '../model/descent-tester.js';
import { recordsOf } from './collection-of.js';
import { findIn } from './find-record.js';
import { perIndex } from './per-index.js';

/** Tells whether a place is another one, or lies within it. */
export const withinTester = perIndex((index) =>
  descentTester(
    recordsOf(index.dataset, 'places').map(({ id }) => id),
    (id) => findIn(index, 'places', id)?.within,
  ),
);
