const isPrimitive = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** A list as text: joined by `;`, or as JSON if that could not be parsed back. */
const listText = (items: readonly unknown[]): string => {
  const texts = items.filter(isPrimitive).map(String);
  const isPlain = texts.every((text) => text !== '' && !text.includes(';')) && !texts[0]?.startsWith('[');
  return isPlain ? texts.join(';') : JSON.stringify(texts);
};

/** Text of a cell; nothing where there is no value. */
export const cellText = (value: unknown): string => {
  if (Array.isArray(value)) return listText(value);
  return isPrimitive(value) ? String(value) : '';
};
