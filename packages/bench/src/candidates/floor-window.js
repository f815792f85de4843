/** The cheapest list of all, with only the rows in view. Find-in-page, print and screen readers miss the rest. */
import { addSearch, addStyle, rowElement, rowsOf, type } from './floor.js';

const rowHeight = 64;
const viewHeight = 640;
const spare = 4;

/** @type {import('../page/candidate.js').MakeCandidate} */
export const makeCandidate = (root, dataset) => {
  addStyle(`
    .view { block-size: ${viewHeight}px; overflow-y: auto; }
    .rows { position: relative; margin: 0; padding: 0; list-style: none; }
    .rows li { position: absolute; inset-inline: 0; block-size: ${rowHeight}px; overflow: hidden; }
  `);
  const rows = rowsOf(dataset);
  const view = document.createElement('div');
  view.className = 'view';
  const list = document.createElement('ul');
  list.className = 'rows';
  view.append(list);
  let left = /** @type {readonly import('./floor.js').Row[]} */ (rows);
  const draw = () => {
    const first = Math.max(0, Math.floor(view.scrollTop / rowHeight) - spare);
    const last = Math.ceil((view.scrollTop + viewHeight) / rowHeight) + spare;
    const items = left.slice(first, last).map((row, at) => {
      const item = rowElement(row);
      item.style.insetBlockStart = `${(first + at) * rowHeight}px`;
      return item;
    });
    list.style.blockSize = `${left.length * rowHeight}px`;
    list.replaceChildren(...items);
  };
  const field = addSearch(root, rows, (found) => {
    left = found;
    view.scrollTop = 0;
    draw();
  });
  view.addEventListener('scroll', draw);
  root.append(view);
  draw();
  return {
    setQuery: (query) => type(field, query),
    firstName: () => list.querySelector('a')?.textContent ?? '',
    rowCount: () => list.children.length,
    isComplete: () => true,
  };
};
