import { describe, expect, test } from 'vitest';
import { createExampleProgram, functionsWithoutExample, typeErrorsIn } from './check-types.js';
import { composeModules, type Step } from './compose-module.js';
import { expectPromise } from './expect-promise.js';
import { loadModules, type RunExample } from './load-modules.js';
import { readExamples, titleOf } from './read-examples.js';

const { examples, unreachableExamples, scope, program: sources } = readExamples();
const { modules, slips } = composeModules(examples, scope);
const program = createExampleProgram(modules, sources);

test('every function that an entry point exports has an example', () => {
  expect(functionsWithoutExample(program)).toEqual([]);
});

test('every example belongs to an export, so that it runs', () => {
  expect(unreachableExamples).toEqual([]);
});

test('every comment that begins like a value is a value', () => {
  expect(slips).toEqual([]);
});

test('every example shows a result', () => {
  const silent = [...modules].filter(([, { steps }]) => steps.every(({ promised }) => promised.kind === 'prose'));
  expect(silent.map(([example]) => titleOf(example))).toEqual([]);
});

test('the examples compile', () => {
  expect(typeErrorsIn(modules, program)).toEqual([]);
});

test('reports an example that does not compile, and one that compiles against its expectation', () => {
  const codes = ['isE164(31); // false', "isE164('+31301234567'); // compile error: no number", 'isE165(); // true'];
  const wrong = codes.map((code, line) => ({
    file: 'packages/core/src/model/guards/is-e164.ts',
    line,
    name: 'isE164',
    code,
  }));
  const composed = composeModules(wrong, scope);
  expect(typeErrorsIn(composed.modules, createExampleProgram(composed.modules, sources))).toEqual([
    expect.stringMatching(
      /^isE164 \(packages\/core\/src\/model\/guards\/is-e164\.ts:0\): at "31\)\); .*": Argument of type/,
    ),
    expect.stringMatching(/ts:1\): .* Unused '@ts-expect-error' directive\.$/),
    expect.stringMatching(/ts:2\): .* Cannot find name 'isE165'/),
  ]);
});

describe('the comments of an example are true', async () => {
  /** Collects the values of each step, one for each time it was reached. */
  const valuesOf = async (steps: readonly Step[], run: RunExample): Promise<[Step, unknown[]][]> => {
    const values = steps.map((step): [Step, unknown[]] => [step, []]);
    await run((number, value) => values[number]?.[1].push(value));
    return values;
  };

  const runs = await loadModules(modules);
  for (const [number, [example, { steps }]] of [...modules].entries()) {
    test(titleOf(example), async () => {
      const run = runs[number];
      if (!run) throw new Error('The bundle lacks the example.');
      for (const [step, values] of await valuesOf(steps, run)) expectPromise(step, values);
    });
  }
});
