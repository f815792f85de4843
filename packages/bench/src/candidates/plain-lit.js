/** A typical implementation: one Lit element that renders every row of the floor with `map`. */
import { html, LitElement } from 'lit';
import { rowsOf, search, type } from './floor.js';

/** @param {import('./floor.js').Row} row */
const renderRow = ({ name, url, facts, role }) =>
  html`<li>
    <a href=${url}>${name}</a>
    <div>${facts}</div>
    <div>${role}</div>
  </li>`;

class PlainList extends LitElement {
  /** @override */
  static properties = { rows: { attribute: false }, query: { state: true } };

  constructor() {
    super();
    /** @type {readonly import('./floor.js').Row[]} */
    this.rows = [];
    this.query = '';
  }

  /** @param {Event} event */
  onInput({ target }) {
    if (target instanceof HTMLInputElement) this.query = target.value;
  }

  /** @override */
  render() {
    const left = search(this.rows, this.query);
    return html`<input @input=${this.onInput} />
      <div role="status">${left.length} of ${this.rows.length}</div>
      <ul>
        ${left.map(renderRow)}
      </ul>`;
  }
}

customElements.define('plain-list', PlainList);

/** @type {import('../page/candidate.js').MakeCandidate} */
export const makeCandidate = (root, dataset) => {
  const list = new PlainList();
  list.rows = rowsOf(dataset);
  root.append(list);
  const shadow = () => /** @type {ShadowRoot} */ (list.shadowRoot);
  return {
    setQuery: (query) => type(/** @type {HTMLInputElement} */ (shadow().querySelector('input')), query),
    firstName: () => shadow().querySelector('a')?.textContent ?? '',
    rowCount: () => shadow().querySelectorAll('li').length,
    isComplete: () => true,
  };
};
