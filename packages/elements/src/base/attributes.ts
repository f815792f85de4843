import type { ComplexAttributeConverter, PropertyValues, ReactiveElement } from 'lit';

/**
 * A Lit attribute converter that never throws: attributes are written by hand and by generators, so an empty or
 * misspelled value falls back to the value of an absent attribute.
 */
export class AttributeValues<Value> implements ComplexAttributeConverter<Value> {
  /** Parses an attribute; `null` and anything that is not a string yield the default. */
  readonly fromAttribute: (given: unknown) => Value;

  /** The allowed values of an enumerated attribute. */
  readonly keywords: readonly string[] | undefined;

  /** Whether a value has an effect; undefined if any text has. For editors. */
  readonly accepts: ((value: string) => boolean) | undefined;

  constructor(
    fromAttribute: (given: unknown) => Value,
    keywords?: readonly string[],
    accepts?: (value: string) => boolean,
  ) {
    this.fromAttribute = fromAttribute;
    this.keywords = keywords;
    this.accepts = accepts;
  }
}

const trimmed = (given: unknown): string => (typeof given === 'string' ? given.trim() : '');

/**
 * Converts an enumerated attribute, in upper or lower case like those of HTML; the first keyword is the default for absent
 * and unknown values.
 */
export const choice = <Value extends string>(
  defaultValue: Value,
  ...others: readonly Value[]
): AttributeValues<Value> =>
  new AttributeValues(
    (given) => others.find((other) => other === trimmed(given).toLowerCase()) ?? defaultValue,
    [defaultValue, ...others],
  );

/** Converts a string attribute; a blank value counts as absent (`undefined`). */
export const optionalText = new AttributeValues((given) => trimmed(given) || undefined);

/** Converts a string attribute; the empty string when absent. */
export const text = new AttributeValues(trimmed);

/** Converts a count of at least one; `undefined` for absent and invalid values. */
export const count = new AttributeValues(
  (given) => {
    const number = Math.trunc(Number(given));
    return number >= 1 ? number : undefined;
  },
  undefined,
  (value) => Number(value) >= 1,
);

/** Converts a URL in which `{id}` stands for the id of a record. */
export const urlPattern = new AttributeValues(optionalText.fromAttribute, undefined, (value) =>
  /^(?:[^{]|\{id\})*$/.test(value),
);

/** Converts a boolean attribute, which is true when present, but for the value `false`, which editors mean. */
export const flag = new AttributeValues(
  (given) => given === true || (typeof given === 'string' && trimmed(given).toLowerCase() !== 'false'),
);

const parsed = (given: string): unknown => {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
};

/** Converts an attribute that holds a JSON object; an object set as a property is left as it is. */
export const json = new AttributeValues((given): object | undefined => {
  const isText = typeof given === 'string';
  if (isText && given.trim() === '') return undefined;
  const value = isText ? parsed(given) : given;
  if (typeof value === 'object' && value !== null) return value;
  if (isText) console.warn(`This attribute is not a JSON object and is ignored: ${given.slice(0, 80)}`);
  return undefined;
});

/** Spacing and text size. */
export type Density = 'comfortable' | 'compact';

const deepest = 6;

/** The default heading level. */
const defaultLevel = 2;

/** Converts a heading level from 1 to 6. Always a number, because nested headings are computed from it. */
export const level = new AttributeValues((given) => {
  const number = Math.trunc(Number(given));
  return number >= 1 && number <= deepest ? number : defaultLevel;
});

const declarationsOf = (element: ReactiveElement): Map<unknown, unknown> => {
  const declared: unknown = Reflect.get(element.constructor, 'elementProperties');
  return declared instanceof Map ? declared : new Map();
};

const converterOf = (declaration: unknown): unknown =>
  typeof declaration === 'object' && declaration !== null ? Reflect.get(declaration, 'converter') : undefined;

/**
 * Passes changed properties through their attribute converters, because React and Vue set properties where HTML sets
 * attributes. Call it before an update.
 */
export const normalizeProperties = (element: ReactiveElement, changed: PropertyValues): void => {
  const declarations = declarationsOf(element);
  for (const name of [...changed.keys()]) {
    const converter = converterOf(declarations.get(name));
    if (converter instanceof AttributeValues)
      Reflect.set(element, name, converter.fromAttribute(Reflect.get(element, name)));
  }
};
