import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** How a process ended and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in a folder, as a shell does. */
export const runCommand = (
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: Readonly<Record<string, string>> } = {},
): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: 'C', ...env },
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

/** An empty folder of its own with these files. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'health-networks-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

export const readIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** What the command tells programs, as far as tests look at it. */
interface Told {
  readonly ok: boolean;
  readonly name: string;
  readonly schemaVersion: string;
  readonly problems: readonly { severity: string; line?: number; column?: number }[];
  readonly files: readonly Pick<Told, 'ok' | 'problems'>[];
  readonly dataset: Told;
  readonly organizations: Readonly<Record<string, { name: Readonly<Record<string, string>> }>>;
}

export const toldIn = (text: string): Told => JSON.parse(text) as Told;
