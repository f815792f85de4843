import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Exit code and output of a process. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command in a folder, like a shell. */
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

const folders: string[] = [];

/** Removes the temporary folders that tests have created. */
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

// Not after each test: a folder may serve several.
afterAll(removeFolders);

/** Creates a temporary folder with these files, which is there until the tests of the file have run. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'health-networks-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

export const readIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** The part of the JSON output that tests use. */
interface JsonOutput {
  readonly ok: boolean;
  readonly name: string;
  readonly schemaVersion: string;
  readonly problems: readonly { severity: string; line?: number; column?: number }[];
  readonly files: readonly Pick<JsonOutput, 'ok' | 'problems'>[];
  readonly dataset: JsonOutput;
  readonly organizations: Readonly<Record<string, { name: Readonly<Record<string, string>> }>>;
}

export const parseOutput = (text: string): JsonOutput => JSON.parse(text) as JsonOutput;
