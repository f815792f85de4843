import { findNearest, type Issue } from '@health-networks/core';
import { createFaults } from '@health-networks/core/issues';
import { words } from '../../languages/en/issues.js';
import { AttributeValues } from '../attributes.js';

/** What is said about the attributes of a widget and about what it cannot show. */
export type WidgetWords = Readonly<{
  [Kind in keyof typeof words]: Readonly<Record<keyof (typeof words)[Kind], string>>;
}>;

type Fault = ReturnType<typeof fault>;

const fault = createFaults('widget', words);

const issueOf = (attribute: string, value: string, found: Fault): Issue => ({
  rule: 'attributes',
  severity: 'warning',
  path: [attribute],
  field: attribute,
  value,
  ...found,
});

/** Suggests the nearest known word, or else lists what is known. */
const wrongValue = (word: string, keywords: readonly string[]): Fault => {
  const near = findNearest(word, keywords);
  return near === undefined
    ? fault('no-value', 'use-one-of', { values: keywords.join(', ') })
    : fault('no-value', 'did-you-mean', { near });
};

/** Returns the declarations of the attributes that a page can set, by name. */
const declaredBy = ({ constructor }: Element): Map<string, unknown> => {
  const declared: unknown = Reflect.get(constructor, 'elementProperties');
  const attributes = new Map<string, unknown>();
  if (!(declared instanceof Map)) return attributes;
  for (const [name, { attribute, state, converter }] of declared as ReadonlyMap<PropertyKey, Declaration>)
    if (attribute !== false && state !== true)
      attributes.set(typeof attribute === 'string' ? attribute : String(name).toLowerCase(), converter);
  return attributes;
};

interface Declaration {
  readonly attribute?: unknown;
  readonly state?: unknown;
  readonly converter?: unknown;
}

const faultOf = (converter: unknown, value: string): Fault | undefined => {
  if (!(converter instanceof AttributeValues) || value.trim() === '') return undefined;
  const { keywords, accepts } = converter;
  if (keywords && !keywords.includes(value.trim().toLowerCase())) return wrongValue(value.trim(), keywords);
  if (accepts?.(value) !== false) return undefined;
  return value.includes('{') ? fault('no-placeholder', 'write-id') : fault('no-number', 'write-number');
};

/** Attributes of HTML; those of frameworks contain punctuation. */
const isForeign = (host: Element, name: string): boolean => name in host || !/^[a-z][a-z-]*$/.test(name);

const unknownAttribute = (host: Element, name: string, known: readonly string[]): Issue[] => {
  if (isForeign(host, name)) return [];
  const near = known.find((one) => one.replaceAll('-', '') === name.replaceAll('-', '')) ?? findNearest(name, known);
  return near === undefined ? [] : [issueOf(name, name, fault('no-attribute', 'did-you-mean', { near }))];
};

/** Returns what is wrong with the attributes of a widget, for editors. */
export const attributeIssues = (host: Element): Issue[] => {
  const declared = declaredBy(host);
  const known = [...declared.keys()];
  return [...host.attributes].flatMap(({ name, value }) => {
    if (!declared.has(name)) return unknownAttribute(host, name, known);
    const found = faultOf(declared.get(name), value);
    return found ? [issueOf(name, value, found)] : [];
  });
};
