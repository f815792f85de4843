import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { checkDataset } from './integrity/check-dataset.js';
import { readDatasetJson } from './io/json/read-json.js';
import { complaintsAbout } from './model/test-support/compiler.js';
import { parseDataset } from './parse/parse-dataset.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test('the smallest file of the README is a dataset', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const { memberships } = parseDataset(readDatasetJson(json));
  expect(Object.values(memberships)).toEqual([
    { id: 'clinic-partner', member: 'clinic', organization: 'circle', role: 'partner', citations: [] },
  ]);
});

test('the messages in the README are the actual ones', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const broken = json
    .replace('https://clinic.example.org/', 'javascript:alert(1)')
    .replace('"member": "clinic"', '"member": "clinik"');
  const [, text = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(() => parseDataset(readDatasetJson(broken))).toThrow(text.trim());
});

describe('the network in TypeScript in the README', () => {
  const [, code = ''] = /```ts\n([^`]*defineDataset[\s\S]*?)```/.exec(readme) ?? [];

  /** Runs the code from the sources and returns its exports. */
  const run = async (): Promise<Record<string, unknown>> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
      alias: { '@health-networks/core': fileURLToPath(new URL('index.ts', import.meta.url)) },
      bundle: true,
      format: 'esm',
      write: false,
    });
    const script = outputFiles.map(({ text }) => text).join('');
    return import(`data:text/javascript,${encodeURIComponent(script)}`) as Promise<Record<string, unknown>>;
  };

  test('has at most 60 lines for 12 partners, two pillars, three contacts and an event', async () => {
    const { memberships, concepts, contactPoints, events } = parseDataset((await run()).circle);
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(60);
    expect([memberships, contactPoints, events].map((records) => Object.keys(records).length)).toEqual([12, 3, 1]);
    expect(Object.values(concepts).filter(({ scheme }) => scheme === 'pillar')).toHaveLength(2);
  });

  test('passes all rules', async () => {
    const issues = checkDataset(parseDataset((await run()).circle));
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('compiles, and a wrong id gives the message in the README', { timeout: 60_000 }, () => {
    expect(complaintsAbout(code)).toEqual([]);
    const [[, , message] = []] = complaintsAbout(code.replace("about: ['circle'], email", "about: ['circel'], email"));
    expect(readme).toContain(message);
  });
});
