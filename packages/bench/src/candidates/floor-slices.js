/**
 * The cheapest list with every row in the page: all rows at once, in slices that the browser need not lay out off
 * screen.
 */
import { addSearch, addStyle, rowElement, rowsOf, type } from './floor.js';

const rowsInSlice = 50;
const rowHeight = 64;

/** @type {import('../page/candidate.js').MakeCandidate} */
export const makeCandidate = (root, dataset) => {
  addStyle(`
    .slice { content-visibility: auto; contain-intrinsic-block-size: auto ${rowsInSlice * rowHeight}px;
      margin: 0; padding: 0; list-style: none; }
    .slice li { min-block-size: ${rowHeight}px; }
  `);
  const rows = rowsOf(dataset);
  const list = document.createElement('div');
  /** @param {readonly import('./floor.js').Row[]} left */
  const draw = (left) => {
    const slices = [];
    for (let at = 0; at < left.length; at += rowsInSlice) {
      const slice = document.createElement('ul');
      // The first slice is in view anyway. A slice that can be skipped takes one frame more to appear.
      if (at > 0) slice.className = 'slice';
      slice.append(...left.slice(at, at + rowsInSlice).map(rowElement));
      slices.push(slice);
    }
    list.replaceChildren(...slices);
  };
  const field = addSearch(root, rows, draw);
  root.append(list);
  draw(rows);
  return {
    setQuery: (query) => type(field, query),
    firstName: () => list.querySelector('a')?.textContent ?? '',
    rowCount: () => list.querySelectorAll('li').length,
    isComplete: () => true,
  };
};
