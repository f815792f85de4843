import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as publicModule from '../../src/index.js';
import { analyze, packageFolder } from './analyze.js';
import { elementsOf, literalValues } from './elements-of.js';
import { namesInSources } from './names-in-sources.js';

type ElementDoc = ReturnType<typeof elementsOf>['elements'][number];

const sources = join(packageFolder, 'src');
const lists = ['slots', 'parts', 'cssProperties', 'events'] as const;

const manifest = await analyze();
const { elements, bases } = elementsOf(manifest);
const declarations = manifest.modules.flatMap((module) => module.declarations);

const fileOf = ({ tagName = '' }: ElementDoc): string => {
  const name = tagName.replace(/^hn-/, '');
  return join(sources, name, `${name}.ts`);
};

const used = new Map(elements.map((element) => [element.className, namesInSources(fileOf(element))]));
const baseOf = ({ base }: ElementDoc): ElementDoc | undefined => bases.find(({ className }) => className === base);

const namesOf = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name);

/** Names of the list that the element documents itself, in place of its base. */
const ownNames = (element: ElementDoc, list: (typeof lists)[number]): string[] => {
  const inherited = baseOf(element)?.[list] ?? [];
  const isInherited = (item: { name: string; description: string }): boolean =>
    inherited.some(({ name, description }) => name === item.name && description === item.description);
  return namesOf(element[list].filter((item) => !isInherited(item)));
};

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
  '$name has a description, and so has everything that it offers',
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

  test('spells out the values of its attributes', () => {
    const named = element.fields.filter(
      ({ attribute, type }) =>
        attribute !== undefined && !['string', 'number', 'boolean'].includes(type) && literalValues(type).length === 0,
    );
    expect(named, 'Declare the type as a union of strings, in the folder of the element or in base.').toEqual([]);
  });

  test.each(lists)('documents the %s that it uses, and no others', (list) => {
    const inSources = used.get(element.className)?.[list] ?? [];
    expect({
      undocumented: inSources.filter((name) => !namesOf(element[list]).includes(name)),
      unused: ownNames(element, list).filter((name) => !inSources.includes(name)),
    }).toEqual({ undocumented: [], unused: [] });
  });
});

describe.each(bases)('$className', (base) => {
  test.each(lists)('documents no %s that no widget uses', (list) => {
    const inSources = elements
      .filter((element) => baseOf(element) === base)
      .map(({ className }) => used.get(className));
    const all = new Set(inSources.flatMap((names) => names?.[list] ?? []));
    expect(namesOf(base[list]).filter((name) => !all.has(name))).toEqual([]);
  });
});
