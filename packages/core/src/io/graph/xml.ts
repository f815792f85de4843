/** Characters that XML 1.0 does not allow, not even escaped. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes text for an element or an attribute. Line breaks are preserved in both. */
export const xmlText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(forbidden, '')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);

/** Formats a start tag with its attributes, without the closing bracket: `<node id="a"`. */
export const xmlTag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${xmlText(value)}"`)
    .join('')}`;
