import { expect, test } from 'vitest';
import { exampleBase, exampleElement } from '../test-support/example-element.js';
import { elementReference, overview, sharedReference } from './reference.js';

test('the overview has a line per element', () => {
  expect(overview([exampleElement])).toBe(
    `
| tag | what it is for |
| --- | --- |
| [\`<hn-list>\`](#hn-list) | A list. |
`.trim(),
  );
});

test('the shared reference has a table of each kind', () => {
  expect(sharedReference([exampleBase])).toBe(
    `
| attribute | property | values | default | meaning |
| --- | --- | --- | --- | --- |
| \`src\` | \`src\` | \`string\` |  | Address. |

| slot | content |
| --- | --- |
| (none) | Fallback. |

| part | what it is |
| --- | --- |
| \`base\` | All of it. |

| event | class | carries | fires when |
| --- | --- | --- | --- |
| \`hn-load\` | \`HnLoadEvent\` | \`index\`, \`count\` | Data are there. |
`.trim(),
  );
});

test('an element lists additions to its base, and different descriptions', () => {
  expect(elementReference([exampleElement], [exampleBase])).toBe(
    `
### \`<hn-list>\`

A list of things.

| attribute | property | values | default | meaning |
| --- | --- | --- | --- | --- |
| \`look-of\` | \`lookOf\` | \`grid\`, \`list\` | \`grid\` | Look. |
| \`open\` | \`open\` | \`boolean\` | \`false\` | Is it open? |
|  | \`data\` | \`Map \\| Set\` |  | Data. |

| slot | content |
| --- | --- |
| \`empty\` | When there is nothing. |

| part | what it is |
| --- | --- |
| \`base\` | All of the list. |

| custom property | default | sets |
| --- | --- | --- |
| \`--hn-list-gap\` | \`1em\` | Distance. |
`.trim(),
  );
});

test('an element without a base lists its complete API', () => {
  const element = { ...exampleElement, ...{ base: undefined, fields: [], parts: [], cssProperties: [], events: [] } };
  expect(elementReference([element], [exampleBase])).toBe(
    `
### \`<hn-list>\`

A list of things.

| slot | content |
| --- | --- |
| \`empty\` | When there is nothing. |
| (none) | Fallback. |
`.trim(),
  );
});
