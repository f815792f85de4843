import type { ComplexAttributeConverter, PropertyValues, ReactiveElement } from 'lit';

/**
 * What an attribute may say, as a converter for `@property`. Pages are written by hand and by machines: an attribute may
 * be empty, misspelled or taken away, and what it says then is what it says when it was never there.
 */
export class AttributeValues<Value> implements ComplexAttributeConverter<Value> {
  /** The value that a text stands for; of anything else, the value of an absent attribute. */
  readonly fromAttribute: (given: unknown) => Value;

  constructor(fromAttribute: (given: unknown) => Value) {
    this.fromAttribute = fromAttribute;
  }
}

const trimmed = (given: unknown): string => (typeof given === 'string' ? given.trim() : '');

/** One of a few words; anything else is the first of them. */
export const choice = <Value extends string>(usual: Value, ...others: readonly Value[]): AttributeValues<Value> =>
  new AttributeValues((given) => others.find((other) => other === trimmed(given)) ?? usual);

/** A text that may be absent: without letters it is. */
export const optionalText = new AttributeValues((given) => trimmed(given) || undefined);

/** A text, empty when absent. */
export const text = new AttributeValues(trimmed);

const deepest = 6;

/** Level of a heading that says none. */
const usualLevel = 2;

/** Level of a heading; those inside count on from it, so that it has to be one. */
export const level = new AttributeValues((given) => {
  const number = Math.trunc(Number(given));
  return number >= 1 && number <= deepest ? number : usualLevel;
});

const declarationsOf = (element: ReactiveElement): Map<unknown, unknown> => {
  const declared: unknown = Reflect.get(element.constructor, 'elementProperties');
  return declared instanceof Map ? declared : new Map();
};

const converterOf = (declaration: unknown): unknown =>
  typeof declaration === 'object' && declaration !== null ? Reflect.get(declaration, 'converter') : undefined;

/**
 * Holds changed properties to what their attributes may say: React, Vue and others set properties, where a page in HTML
 * sets attributes. To be called before an update.
 */
export const holdToAttributes = (element: ReactiveElement, changed: PropertyValues): void => {
  const declarations = declarationsOf(element);
  for (const name of [...changed.keys()]) {
    const converter = converterOf(declarations.get(name));
    if (converter instanceof AttributeValues)
      Reflect.set(element, name, converter.fromAttribute(Reflect.get(element, name)));
  }
};
