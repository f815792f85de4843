/** The element as a site uses it, with the data passed in and the same layout as the floors. */
import '@health-networks/elements/partner-list/define';

/** @param {string} evidence @returns {import('../page/candidate.js').MakeCandidate} */
export const makePartnerList = (evidence) => (root, dataset) => {
  const list = document.createElement('hn-partner-list');
  list.setAttribute('layout', 'list');
  list.setAttribute('evidence', evidence);
  // In the order of the data, as the floors show them.
  list.setAttribute('group-by', 'none');
  list.data = dataset;
  root.append(list);
  const shadow = () => /** @type {ShadowRoot} */ (list.shadowRoot);
  return {
    setQuery: (query) => {
      const field = /** @type {HTMLInputElement} */ (shadow().querySelector('input'));
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    firstName: () => shadow().querySelector('[part~=name]')?.textContent?.trim() ?? '',
    rowCount: () => shadow().querySelectorAll('[part~=item]').length,
    isComplete: () => shadow().querySelectorAll('[part~=item]').length === Object.keys(dataset.memberships).length,
  };
};
