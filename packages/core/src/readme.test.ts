import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDatasetJson } from './io/read-json.js';
import { parseDataset } from './parse/parse-dataset.js';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

test('the smallest file of the README is a dataset', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const { memberships } = parseDataset(readDatasetJson(json));
  expect(Object.values(memberships)).toEqual([
    { id: 'clinic-partner', member: 'clinic', organization: 'circle', role: 'partner', citations: [] },
  ]);
});

test('the messages of the README are those that people get', () => {
  const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  const broken = json
    .replace('https://clinic.example.org/', 'javascript:alert(1)')
    .replace('"member": "clinic"', '"member": "clinik"');
  const [, text = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(() => parseDataset(readDatasetJson(broken))).toThrow(text.trim());
});
