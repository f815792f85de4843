/**
 * Groups of modules by path; the first match applies.
 *
 * @type {readonly (readonly [group: string, path: RegExp])[]}
 */
const groups = [
  ['Lit', /^node_modules\//],
  ['styles', /\.styles\.js$|\/dist\/styles\//],
  ['core: terms and fields', /\/core\/dist\/model\/(?:vocabularies|terms|record-fields)/],
  ['core: text', /\/core\/dist\/text\//],
  ['core: queries', /\/core\/dist\/query\//],
  ['core: issues', /\/core\/dist\/(?:model\/)?issues\//],
  ['core: other', /\/core\/dist\//],
  ['data and errors', /\/elements\/dist\/(?:base\/(?:data|issues)|events|bundled)/],
  ['language and words', /\/elements\/dist\/(?:base\/language|languages)\//],
  ['evidence', /\/elements\/dist\/base\/evidence\//],
  ['long lists, pauses', /\/elements\/dist\/base\/(?:sliced-list\/|steps|paused-work)/],
  ['base', /\/elements\/dist\/base\//],
  ['widget: templates', /\/elements\/dist\/[\w-]+\/render\//],
  ['widget', /\/elements\/dist\//],
];

/** @param {string} path from the root, with slashes */
export const groupOf = (path) => groups.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
