import { expect, test } from 'vitest';
import { composeModule, composeModules } from './compose-module.js';
import { expectPromise } from './expect-promise.js';
import { loadModules } from './load-modules.js';
import type { Example } from './read-examples.js';

const example = (...lines: string[]): Example => ({
  file: 'packages/core/src/query/observations/observations-of.ts',
  line: 1,
  name: 'bounds',
  code: lines.join('\n'),
});

const scope = new Map([
  ['foldText', { from: '@health-networks/core', isValue: true }],
  ['Dataset', { from: '@health-networks/core', isValue: false }],
]);

/** Runs an example and compares every step with its comment. */
const runExample = async (...lines: string[]): Promise<void> => {
  const written = example(...lines);
  const module = composeModule(written, scope);
  const [run] = await loadModules(new Map([[written, module]]));
  const values = module.steps.map((): unknown[] => []);
  await run?.((step, value) => values[step]?.push(value));
  for (const [number, step] of module.steps.entries()) expectPromise(step, values[number] ?? []);
};

test.each([
  ["foldText('KÖLN'); // 'koln'"],
  ["foldText('KÖLN');", "// 'koln'"],
  ["const text = foldText('KÖLN');", "if (text) text; // 'koln'"],
  ["for (const text of ['KÖLN', 'Köln']) foldText(text); // 'koln'"],
  ["import { labels } from '@health-networks/core/labels/nl';", "labels['place-kind'].city; // ['stad', …]"],
  ["bounds({ value: 30, qualifier: 'over' }); // { min: 30, … }"],
  ["await Promise.resolve('a b c'); // 'a…c'"],
  ["const foldText = (): string => 'mine';", "foldText(); // 'mine'"],
  ["JSON.parse('{'); // throws SyntaxError"],
  ["foldText('KÖLN'); // in lower case, without dots"],
])('%j passes', async (...lines) => {
  await expect(runExample(...lines)).resolves.toBeUndefined();
});

test.each([
  ["foldText('KÖLN'); // 'köln'"],
  ["['a', 'b']; // ['b', …]"],
  ["['a']; // ['a', 'b', …]"],
  ["['a', 'b']; // ['a']"],
  ['bounds({ value: 30, qualifier: "over" }); // { max: 30, … }'],
  ["'a b d'; // 'a…c'"],
  ["if (foldText('x') === 'y') foldText('x'); // 'x'"],
  ["for (const text of ['KÖLN', 'Kiel']) foldText(text); // 'koln'"],
  ["JSON.parse('{}'); // throws SyntaxError"],
  ["JSON.parse('{'); // throws RangeError"],
])('%j fails', async (...lines) => {
  await expect(runExample(...lines)).rejects.toThrow();
});

test('an expected value after a statement without value is refused, and the others are checked', () => {
  const [wrong, right] = [example("const text = foldText('a'); // 'a'"), example("foldText('a'); // 'a'")];
  const { modules, slips } = composeModules([wrong, right], scope);
  expect([...modules.keys()]).toEqual([right]);
  expect(slips).toEqual([
    'bounds (packages/core/src/query/observations/observations-of.ts:1): "\'a\'" stands behind "const text = foldText(\'a\');", ' +
      'which has no value: put it behind an expression.',
  ]);
});

test('an example of a compile error is not run', async () => {
  await expect(runExample('null.value; // compile error: nothing has no value')).resolves.toBeUndefined();
});
