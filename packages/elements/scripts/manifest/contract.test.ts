import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as publicModule from '../../src/index.js';
import { analyze, packageFolder } from './analyze.js';
import { elementsOf, literalValues } from './elements-of.js';

const sources = join(packageFolder, 'src');

const manifest = await analyze();
const { elements } = elementsOf(manifest);
const declarations = manifest.modules.flatMap((module) => module.declarations);

const namesOf = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name);

const observedAttributes = (className: string): string[] => {
  const found = Object.entries(publicModule).find(([name]) => name === className)?.[1];
  return typeof found === 'function' && 'observedAttributes' in found ? found.observedAttributes : [];
};

test('every element is exported by the index and has its tag from @tagname', () => {
  const folders = readdirSync(sources).filter((name) => existsSync(join(sources, name, 'define.ts')));
  expect(elements.map(({ tagName }) => tagName)).toEqual(folders.map((name) => `hn-${name}`));
});

test.each(
  declarations.filter(({ customElement, superclass }) => customElement === true || superclass?.name === 'Event'),
)(
  '$name and its complete API have a description',
  ({ name, description, members, attributes, slots, cssParts, cssProperties, events }) => {
    const items = [members, attributes, slots, cssParts, cssProperties, events].flatMap((list) => list ?? []);
    const lacking = [{ name, description }, ...items].filter((item) => !item.description);
    expect(namesOf(lacking), 'Describe these in JSDoc.').toEqual([]);
  },
);

describe.each(elements)('<$tagName>', (element) => {
  test('has a summary', () => {
    expect(element.summary).toMatch(/.\.$/);
  });

  test('reads the attributes that it documents, and no others', () => {
    const documented = element.fields.flatMap(({ attribute }) => attribute ?? []);
    expect(documented.toSorted()).toEqual(observedAttributes(element.className).toSorted());
  });

  // The last one is JSON; its type lists the possible keys.
  const plainTypes = ['string', 'number', 'boolean', 'MessageOverrides<Messages>'];

  test('lists the values of its attributes', () => {
    const named = element.fields.filter(
      ({ attribute, type }) =>
        attribute !== undefined && !plainTypes.includes(type) && literalValues(type).length === 0,
    );
    expect(named, 'Declare the type as a union of strings, in the folder of the element or in base.').toEqual([]);
  });
});
