/**
 * Shared parts of the floors: rows joined from the same dataset, a search over text folded once, and one row as DOM.
 * This is about the minimum for a searchable list written by hand.
 *
 * @typedef {import('@health-networks/core').Dataset} Dataset
 * @typedef {{ name: string, url: string, facts: string, role: string, text: string }} Row
 */

/** @param {string} text */
export const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** @param {Dataset} dataset @returns {Row[]} */
export const rowsOf = ({ memberships, organizations, places }) =>
  Object.values(memberships).flatMap(({ member, role }) => {
    const organization = organizations[member];
    if (!organization) return [];
    const { name, kind, place = '', url = '' } = organization;
    const facts = `${kind} · ${places[place]?.name.en ?? ''}`;
    const text = fold([...Object.values(name), facts, role].join(' '));
    return [{ name: name.en ?? '', url, facts, role, text }];
  });

/** @param {readonly Row[]} rows @param {string} query */
export const search = (rows, query) => rows.filter(({ text }) => text.includes(fold(query)));

/** @param {Row} row */
export const rowElement = ({ name, url, facts, role }) => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = name;
  const kind = document.createElement('div');
  kind.textContent = facts;
  const relation = document.createElement('div');
  relation.textContent = role;
  item.append(link, kind, relation);
  return item;
};

/**
 * Adds a search field and a line with the number of rows.
 *
 * @param {Element} root
 * @param {readonly Row[]} rows
 * @param {(left: readonly Row[]) => void} show
 */
export const addSearch = (root, rows, show) => {
  const field = document.createElement('input');
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  field.addEventListener('input', () => {
    const left = search(rows, field.value);
    status.textContent = `${left.length} of ${rows.length}`;
    show(left);
  });
  root.append(field, status);
  return field;
};

/** @param {string} css */
export const addStyle = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** @param {HTMLInputElement} field @param {string} query */
export const type = (field, query) => {
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
