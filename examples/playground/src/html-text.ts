/** Text as HTML, between tags or between the quotation marks of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Attributes as they stand in a tag, each after a space; one without a value is its name alone. */
export const attributesHtml = (attributes: readonly (readonly [name: string, value: string])[]): string =>
  attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`)).join('');
