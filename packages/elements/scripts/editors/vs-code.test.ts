import { expect, test } from 'vitest';
import { exampleElement } from '../test-support/example-element.js';
import { vsCodeData } from './editor-data.js';

const markdown = (value: string) => ({ kind: 'markdown', value });

test('names tags, attributes and their values', () => {
  expect(vsCodeData([exampleElement])).toEqual({
    version: 1.1,
    tags: [
      {
        name: 'hn-list',
        description: markdown('A list of things.'),
        attributes: [
          { name: 'src', description: markdown('Address.') },
          { name: 'look-of', description: markdown('Look.'), values: [{ name: 'grid' }, { name: 'list' }] },
          { name: 'open', description: markdown('Is it open?'), valueSet: 'v' },
        ],
      },
    ],
  });
});
