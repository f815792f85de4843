import { expect, test } from 'vitest';
import { exampleElement } from '../test-support/example-element.js';
import { webTypes } from './editor-data.js';

test('contains elements with their complete API', () => {
  expect(webTypes([exampleElement], { name: 'pkg', version: '1.2.3' })).toEqual({
    $schema: 'https://json.schemastore.org/web-types',
    name: 'pkg',
    version: '1.2.3',
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: 'hn-list',
            description: 'A list of things.',
            attributes: [
              { name: 'src', description: 'Address.', value: { type: 'string' } },
              { name: 'look-of', description: 'Look.', value: { type: "'grid' | 'list'" }, default: "'grid'" },
              { name: 'open', description: 'Is it open?', value: { type: 'boolean' }, default: 'false' },
            ],
            slots: exampleElement.slots,
            js: {
              properties: [
                { name: 'src', description: 'Address.', type: 'string' },
                { name: 'lookOf', description: 'Look.', type: "'grid' | 'list'" },
                { name: 'open', description: 'Is it open?', type: 'boolean' },
                { name: 'data', description: 'Data.', type: 'Map | Set' },
              ],
              events: [{ name: 'hn-load', description: 'Data are there.', type: 'HnLoadEvent' }],
            },
            css: {
              parts: exampleElement.parts,
              properties: [{ name: '--hn-list-gap', description: 'Distance.' }],
            },
          },
        ],
      },
    },
  });
});
