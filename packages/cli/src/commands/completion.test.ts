import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

const folder = folderWith({ 'ring.json': '{}' });

const scriptFor = async (shell: string): Promise<string> => (await runHere(folder, ['completion', shell])).out;

/** Returns the completions that bash offers for the last word of a line. */
const offered = (script: string, ...line: string[]): string[] => {
  const words = ['health-networks', ...line].map((word) => `'${word}'`).join(' ');
  const requested = `${script}\nCOMP_WORDS=(${words}); COMP_CWORD=${line.length}; _health_networks; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', requested], { cwd: folder, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
};

describe('bash completes', () => {
  test.each<[string, string[], string[]]>([
    ['commands', ['imp'], ['import']],
    ['options', ['import', '--na'], ['--name', '--names-in']],
    ['options after a file', ['diff', 'a.json', 'b.json', '--fo'], ['--format']],
    ['languages', ['show', '--lang', ''], ['en', 'nl', 'de', 'fi']],
    ['formats', ['export', 'ring.json', '--to', 'ical'], ['icalendar']],
    ['forms of a difference', ['diff', '--format', 'a'], ['atom']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['files', ['validate', 'ri'], ['ring.json']],
  ])('%s', async (_, line, words) => {
    expect(offered(await scriptFor('bash'), ...line)).toEqual(words);
  });
});

test('zsh and fish complete every command and every option', async () => {
  const { out: help } = await runHere(folder, ['--help']);
  const names = [...help.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name = '']) => name);
  expect(names).toContain('serve');
  const [zsh, fish] = [await scriptFor('zsh'), await scriptFor('fish')];
  expect(names.filter((name) => !zsh.includes(`'${name}:`))).toEqual([]);
  expect(names.filter((name) => !fish.includes(`-a ${name} -d '`))).toEqual([]);
  expect([zsh.includes("'--remove-absent:"), fish.includes('-l remove-absent')]).toEqual([true, true]);
  const known = "-l lang -x -a 'en nl de fi' -d 'language of messages (default: that of the system)'";
  expect(fish.includes(`complete -c health-networks -n '__fish_seen_subcommand_from show' ${known}`)).toBe(true);
});

test('an unknown shell is refused', async () => {
  expect(await runHere(folder, ['completion', 'zhs'])).toEqual({
    code: 2,
    out: '',
    err: '<shell> "zhs" is not known. Use one of: bash, zsh, fish.\n',
  });
});
