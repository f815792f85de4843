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

test('what is shared has a table of each kind that there is', () => {
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

test('an element has what it adds to its base, and what it describes in other words', () => {
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

test('an element without a base has all that it offers', () => {
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
