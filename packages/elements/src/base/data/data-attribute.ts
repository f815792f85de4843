import { LoadError } from './load-error.js';

/** Length at which the value is cut in messages. */
const mostLetters = 40;

const shortened = (text: string): string => (text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text);

/** The value of the attribute `data`, which is not supported: data are passed as a property. */
export const dataAttributeOf = (element: Element): string | undefined =>
  element.getAttribute('data')?.trim() || undefined;

/** Frameworks set an attribute instead of the property while the element is not yet defined. */
export const refuseDataAttribute = ({ localName }: Element, value: string): never => {
  throw new LoadError(
    'invalid-data',
    `The attribute data holds "${shortened(value)}", which is no dataset. Set the property data, once customElements.whenDefined('${localName}') resolves.`,
  );
};
