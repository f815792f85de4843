import { describe, expect, test } from 'vitest';
import { createExampleProgram, functionsWithoutExample, typeErrorsIn } from './check-types.js';
import { composeModules, type Step } from './compose-module.js';
import { expectPromise } from './expect-promise.js';
import { loadModules, type RunExample } from './load-modules.js';
import { readExamples } from './read-examples.js';

const { examples, unreachableExamples, scope, program: sources } = readExamples();
const { modules, slips } = composeModules(examples, scope);
const program = createExampleProgram(modules, sources);

test('every function that an entry point exports has an example', () => {
  expect(functionsWithoutExample(program)).toEqual([]);
});

test('every example documents something that is exported, so that it runs', () => {
  expect(unreachableExamples).toEqual([]);
});

test('every comment that begins as a value is one', () => {
  expect(slips).toEqual([]);
});

test('the examples compile', () => {
  expect(typeErrorsIn(modules, program)).toEqual([]);
});

describe('what the comments of an example say is so', async () => {
  /** What a step gave, each time that it was reached. */
  const valuesOf = async (steps: readonly Step[], run: RunExample): Promise<[Step, unknown[]][]> => {
    const values = steps.map((step): [Step, unknown[]] => [step, []]);
    await run((number, value) => values[number]?.[1].push(value));
    return values;
  };

  const runs = await loadModules(modules);
  for (const [number, [{ name, file, line }, { steps }]] of [...modules].entries()) {
    test(`${name} (${file}:${line})`, async () => {
      const run = runs[number];
      if (!run) throw new Error('The bundle lacks the example.');
      for (const [step, values] of await valuesOf(steps, run)) expectPromise(step, values);
    });
  }
});
