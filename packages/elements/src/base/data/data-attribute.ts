import { LoadError } from './load-error.js';

/** Length to which the value is shortened in messages. */
const maxShownLength = 40;

const shortened = (text: string): string => (text.length > maxShownLength ? `${text.slice(0, maxShownLength)}…` : text);

/** Returns the value of the `data` attribute, which is not supported: data is passed as a property. */
export const dataAttributeOf = (element: Element): string | undefined =>
  element.getAttribute('data')?.trim() || undefined;

/**
 * Throws an error that explains the `data` attribute: frameworks set it instead of the property while the element is
 * not yet defined.
 */
export const refuseDataAttribute = ({ localName }: Element, value: string): never => {
  throw new LoadError(
    'invalid-data',
    `The attribute data holds "${shortened(value)}", which is no dataset. Set the property data, once customElements.whenDefined('${localName}') resolves.`,
  );
};
