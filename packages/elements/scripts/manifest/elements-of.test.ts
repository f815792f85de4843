import { expect, test } from 'vitest';
import { exampleBase, exampleElement } from '../test-support/example-element.js';
import { elementsOf, literalValues } from './elements-of.js';
import type { Declaration, Manifest } from './manifest.js';

const own = { name: 'HnBase', module: 'dist/base.js' };

const base: Declaration = {
  kind: 'class',
  customElement: true,
  name: 'HnBase',
  superclass: { name: 'LitElement', package: 'lit' },
  members: [
    { kind: 'field', name: 'src', description: 'Address.', type: { text: 'string | undefined' }, attribute: 'src' },
    { kind: 'field', name: 'version', static: true },
    { kind: 'method', name: 'reload' },
  ],
  attributes: [{ name: 'src', fieldName: 'src' }],
  slots: [{ name: '', description: 'Fallback.' }],
  cssParts: [{ name: 'base', description: 'All of it.' }],
  events: [{ name: 'hn-load', description: 'Data are there.', type: { text: 'HnLoadEvent' } }],
};

const element: Declaration = {
  kind: 'class',
  customElement: true,
  name: 'HnList',
  tagName: 'hn-list',
  summary: 'A list.',
  description: 'A list of things.',
  superclass: own,
  members: [
    ...(base.members ?? []),
    {
      kind: 'field',
      name: 'lookOf',
      description: 'Look.',
      type: { text: "'grid' | 'list'" },
      default: "'grid'",
      attribute: 'look-of',
    },
    {
      kind: 'field',
      name: 'open',
      description: 'Is it open?',
      type: { text: 'boolean' },
      default: 'false',
      attribute: 'open',
    },
    { kind: 'field', name: 'data', description: 'Data.', type: { text: 'Map | Set | undefined' } },
  ],
  slots: [{ name: 'empty', description: 'When there is nothing.' }, ...(base.slots ?? [])],
  cssParts: [{ name: 'base', description: 'All of the list.' }],
  cssProperties: [{ name: '--hn-list-gap', description: 'Distance.', default: '1em' }],
  events: base.events ?? [],
};

const event: Declaration = {
  kind: 'class',
  name: 'HnLoadEvent',
  members: [
    { kind: 'field', name: 'index' },
    { kind: 'field', name: 'count' },
  ],
};

const manifestOf = (...declarations: Declaration[]): Manifest => ({
  schemaVersion: '1.0.0',
  modules: [{ kind: 'javascript-module', path: 'dist/all.js', declarations, exports: [] }],
});

test('reads elements, and the classes without a tag that they extend', () => {
  expect(elementsOf(manifestOf(base, element, event))).toEqual({ elements: [exampleElement], bases: [exampleBase] });
});

test('an attribute without a property is a field too', () => {
  const attribute = { name: 'lang', description: 'Language.', type: { text: 'string' } };
  const { elements } = elementsOf(manifestOf({ ...element, members: [], attributes: [attribute] }));
  expect(elements[0]?.fields).toEqual([
    {
      name: 'lang',
      description: 'Language.',
      type: 'string',
      default: undefined,
      property: undefined,
      attribute: 'lang',
    },
  ]);
});

test.each([
  ["'grid' | 'list'", ['grid', 'list']],
  ["'grid'", ['grid']],
  ["'grid' | string", []],
  ['number', []],
])('%s has the values %j', (type, values) => {
  expect(literalValues(type)).toEqual(values);
});
