import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ringFiles } from './test-support/ring-files.js';
import { folderWith, readIn } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** The code blocks of the page, in order. */
const [workflow = '', hook = '', preCommit = '', feed = ''] = [
  ...readFileSync(new URL('../docs/recipes.md', import.meta.url), 'utf8').matchAll(/```(?:yaml|sh)\n([\s\S]*?)```/g),
].map(([, code = '']) => code);

const [right, wrong] = ['Naam;Website\nAker;https://a.example.org/\n', 'Naam;Website\nAker;aker\n'];

/** Returns the arguments of a command line, without the program that runs it. */
const argumentsOf = (line: string): string[] =>
  line
    .trim()
    .split(/\s+/)
    .slice(line.startsWith('npx') ? 3 : 1);

describe('the workflow', () => {
  interface Step {
    readonly uses?: string;
    readonly run?: string;
  }
  const { jobs, on } = parse(workflow) as { jobs: { validate: { steps: Step[] } }; on: object };
  const command = jobs.validate.steps.find(({ run }) => run !== undefined)?.run ?? '';

  test('runs for changes of the list, with a pinned version of each action', () => {
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    expect(jobs.validate.steps.flatMap(({ uses }) => uses ?? []).filter((name) => !/@v\d+$/.test(name))).toEqual([]);
  });

  test.each([
    [right, 0],
    [wrong, 1],
  ])('exits for %j with %i', async (text, code) => {
    expect((await runHere(folderWith({ 'partners.csv': text }), argumentsOf(command))).code).toBe(code);
  });
});

test('the pre-commit hook runs an existing command', async () => {
  const { repos } = parse(preCommit) as { repos: { hooks: { entry: string; files: string }[] }[] };
  const { entry, files } = repos[0]?.hooks[0] ?? { entry: '', files: '' };
  expect([new RegExp(files).test('partners.csv'), new RegExp(files).test('x/partners.csv')]).toEqual([true, false]);
  const folder = folderWith({ 'partners.csv': right });
  expect((await runHere(folder, [...argumentsOf(entry), 'partners.csv'])).code).toBe(0);
});

describe('the hook of git', () => {
  const commit = (text: string): { readonly status: number | null; readonly err: string } => {
    const folder = folderWith({ 'partners.csv': text });
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'health-networks'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
    chmodSync(join(folder, 'bin', 'health-networks'), 0o755);
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, LANG: 'C' },
      });
    git('init', '--quiet');
    writeFileSync(join(folder, '.git', 'hooks', 'pre-commit'), hook);
    chmodSync(join(folder, '.git', 'hooks', 'pre-commit'), 0o755);
    git('add', 'partners.csv');
    // A file in the folder that is not staged for commit does not count.
    writeFileSync(join(folder, 'partners.csv'), '');
    const { status, stderr } = git('commit', '--quiet', '-m', 'Partners');
    return { status, err: stderr };
  };

  test('accepts a valid list', () => {
    expect(commit(right).status).toBe(0);
  });

  test('refuses a faulty list with the position', () => {
    expect(commit(wrong)).toEqual({
      status: 1,
      err: expect.stringContaining('2:6 error: row 2, column Website "aker"'),
    });
  });
});

test('the feed of a release is written', async () => {
  const folder = folderWith({ 'partners.json': ringFiles['ring-2.json'] ?? '' });
  mkdirSync(join(folder, 'last'));
  writeFileSync(join(folder, 'last', 'partners.json'), ringFiles['ring.json'] ?? '');
  expect((await runHere(folder, argumentsOf(feed))).code).toBe(0);
  expect(readIn(folder, 'news.atom')).toContain('<id>https://example.org/partners/news</id>');
});
