const end = '<!-- /generated -->';

/**
 * Inserts a text between the lines `<!-- generated: name -->` and `<!-- /generated -->` of a page. Throws if the page
 * has no such lines.
 *
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
export const replaceGenerated = (page, name, text) => {
  const start = `<!-- generated: ${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The page lacks the place for "${name}": add the lines ${start} and ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
};
