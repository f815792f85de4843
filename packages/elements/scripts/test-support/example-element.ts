import type { elementsOf } from '../manifest/elements-of.js';

type ElementDoc = ReturnType<typeof elementsOf>['elements'][number];

/** A class that elements extend. */
export const exampleBase: ElementDoc = {
  className: 'HnBase',
  tagName: undefined,
  base: undefined,
  summary: '',
  description: '',
  fields: [
    { name: 'src', description: 'Address.', type: 'string', default: undefined, property: 'src', attribute: 'src' },
  ],
  slots: [{ name: '', description: 'Fallback.' }],
  parts: [{ name: 'base', description: 'All of it.' }],
  cssProperties: [],
  events: [{ name: 'hn-load', description: 'Data are there.', type: 'HnLoadEvent', carries: ['index', 'count'] }],
};

/** An element with one item of every kind. */
export const exampleElement: ElementDoc = {
  className: 'HnList',
  tagName: 'hn-list',
  base: 'HnBase',
  summary: 'A list.',
  description: 'A list of things.',
  fields: [
    ...exampleBase.fields,
    {
      name: 'lookOf',
      description: 'Look.',
      type: "'grid' | 'list'",
      default: "'grid'",
      property: 'lookOf',
      attribute: 'look-of',
    },
    {
      name: 'open',
      description: 'Is it open?',
      type: 'boolean',
      default: 'false',
      property: 'open',
      attribute: 'open',
    },
    {
      name: 'data',
      description: 'Data.',
      type: 'Map | Set',
      default: undefined,
      property: 'data',
      attribute: undefined,
    },
  ],
  slots: [{ name: 'empty', description: 'When there is nothing.' }, ...exampleBase.slots],
  parts: [{ name: 'base', description: 'All of the list.' }],
  cssProperties: [{ name: '--hn-list-gap', description: 'Distance.', default: '1em' }],
  events: exampleBase.events,
};
