import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test, vi } from 'vitest';
import { complaintsAbout } from './model/test-support/compiler.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const section = /## Questions and answers\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
const beginning = /```ts\n([\s\S]*?)```/.exec(section)?.[1] ?? '';

const questions = [...section.matchAll(/\n([^\n]+\?)\n\n```ts question\n([\s\S]*?)```/g)].map(
  ([, question = '', code = '']) => ({ question, code }),
);

const sourceOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Runs an answer and returns the lines that it prints. */
const run = async (code: string): Promise<string[]> => {
  const { outputFiles } = await build({
    stdin: { contents: beginning + code, resolveDir: import.meta.dirname, loader: 'ts' },
    alias: { '@health-networks/core/data': sourceOf('data/index.ts'), '@health-networks/core': sourceOf('index.ts') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const print = vi.spyOn(console, 'log').mockReturnValue();
  const script = outputFiles.map(({ text }) => text).join('');
  await import(`data:text/javascript,${encodeURIComponent(script)}`);
  const lines = print.mock.calls.map((call) => call.map((value) => String(value)).join(' '));
  print.mockRestore();
  return lines;
};

describe('the questions of the README', () => {
  test('are eight, each with code of at most five lines', () => {
    expect(questions).toHaveLength(8);
    expect(questions.filter(({ code }) => code.trim().split('\n').length > 5)).toEqual([]);
  });

  test('compile', { timeout: 60_000 }, () => {
    expect(complaintsAbout(beginning + questions.map(({ code }) => `{\n${code}}\n`).join(''))).toEqual([]);
  });

  test.each([
    ['Whom can I contact', ['Liesbeth van Holten gezondeleefomgeving@provincie-utrecht.nl']],
    ['Who are its partners', [expect.stringMatching(/^Municipality of Utrecht, .*UMC Utrecht, /)]],
    ['To which networks', ['Health Hub Utrecht,Citydeal Health Hub']],
    [
      'Which organizations',
      ['Universitair Medisch Centrum Groningen', 'Gemeente Groningen', 'Rijksuniversiteit Groningen'],
    ],
    ['What is called', ['places cologne', 'organizations city-of-cologne']],
    ['Which events', ['1 October 2021 HTRIC Research Meetup']],
    [
      'How many partners',
      [expect.stringMatching(/^over 30, ruim 30, über 30, yli 30 Health technology collaboration/)],
    ],
    ['What changed', [expect.stringMatching(/^\d{2,} \d+ 0$/), expect.stringContaining('Added:')]],
  ])('%s …', async (beginningOfQuestion, expected) => {
    const requested = questions.find(({ question }) => question.startsWith(beginningOfQuestion));
    expect(await run(requested?.code ?? '')).toEqual(expect.arrayContaining(expected));
  });
});
