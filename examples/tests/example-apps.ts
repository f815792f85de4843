import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { preview } from 'vite';
import { startServer } from '../plain-html/server.js';

const execute = promisify(execFile);

/** @param name of a folder of this repository's examples */
export const folderOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** A command of an installed package, as a person would run it: outside of a test. Rejects with what it printed. */
export const runCommand = async (script: string, args: readonly string[], cwd: string): Promise<string> => {
  const command = [folderOf(`../node_modules/${script}`), ...args];
  try {
    const env = { PATH: process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1' };
    const { stdout } = await execute(process.execPath, command, { cwd, env });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}`, { cause: error });
  }
};

/** Builds an example as its README says, and serves what was built until the tests of the file are done. */
export const startExample = async (name: string, builder = 'vite/bin/vite.js'): Promise<string> => {
  const root = folderOf(name);
  await runCommand(builder, ['build'], root);
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  afterAll(() => server.close());
  return server.resolvedUrls?.local[0] ?? '';
};

/** Serves the example without a build until the tests of the file are done. */
export const startPlainHtml = async (): Promise<string> => {
  const server = await startServer(0);
  afterAll(() => {
    server.close();
  });
  return server.url;
};

/** Everything that goes wrong on a page from now on. */
export const troublesOf = (page: Page): string[] => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
};

export const textsOf = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
