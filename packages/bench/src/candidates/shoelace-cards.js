/** A common choice: the cards and the field of a widely used component library, filled by hand. */
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import { rowElement, rowsOf, search } from './floor.js';

/** @param {import('./floor.js').Row} row */
const cardOf = (row) => {
  const card = document.createElement('sl-card');
  card.append(...rowElement(row).childNodes);
  return card;
};

/** @type {import('../page/candidate.js').MakeCandidate} */
export const makeCandidate = (root, dataset) => {
  const rows = rowsOf(dataset);
  const field = document.createElement('sl-input');
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  const list = document.createElement('div');
  /** @param {readonly import('./floor.js').Row[]} left */
  const draw = (left) => {
    status.textContent = `${left.length} of ${rows.length}`;
    list.replaceChildren(...left.map(cardOf));
  };
  field.addEventListener('sl-input', () => draw(search(rows, field.value)));
  root.append(field, status, list);
  draw(rows);
  // A card is complete when it has rendered its own parts.
  const isRendered = () => list.querySelector('sl-card')?.shadowRoot?.querySelector('[part~=body]') !== null;
  return {
    setQuery: (query) => {
      field.value = query;
      field.dispatchEvent(new CustomEvent('sl-input'));
    },
    firstName: () => (isRendered() ? (list.querySelector('a')?.textContent ?? '') : ''),
    rowCount: () => list.children.length,
    isComplete: isRendered,
  };
};
