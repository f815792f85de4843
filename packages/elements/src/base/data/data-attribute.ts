import { LoadError } from './load-error.js';

/** Enough to recognize what stands there. */
const mostLetters = 40;

const shortened = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text);

/** What stands in the attribute `data`, which no element has: it is not passed over, since it meant to say what to show. */
export const dataAttributeOf = (element: Element): string | undefined =>
  element.getAttribute('data')?.trim() || undefined;

/** Frameworks set an attribute where an element does not have the property yet, because its script has not come. */
export const refuseDataAttribute = ({ localName }: Element, value: string): never => {
  throw new LoadError(
    'invalid-data',
    `The attribute data holds "${shortened(value)}", which is no dataset. Set the property data, once customElements.whenDefined('${localName}') resolves.`,
  );
};
