import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { version as axeVersion } from 'axe-core';
import { expect, test } from 'vitest';
import { packageFolder } from './manifest/analyze.js';

const page = readFileSync(join(packageFolder, 'docs/accessibility.md'), 'utf8');
const [general = '', ...sections] = page.split(/^## (?=`<hn-)/m);
const criteria = [...general.matchAll(/^- \*\*([\d.]+ [^*]+)\*\* \(AA?(?:, new)?\): /gm)].map(([, name]) => name);

/** Folders of the widgets, except `dataset`, which displays nothing. */
const widgets = readdirSync(join(packageFolder, 'src')).filter(
  (name) => name !== 'dataset' && existsSync(join(packageFolder, 'src', name, 'define.ts')),
);

test('each widget documents its keys and known limits', () => {
  expect(sections.map((section) => section.split('\n')[0])).toEqual(widgets.map((name) => `\`<hn-${name}>\``));
  for (const section of sections) {
    expect(section).toMatch(/### Keyboard\n\n- [^]*### Known limits\n\n- /);
  }
});

test('the page lists all criteria of WCAG 2.2, levels A and AA, and notes on these only', () => {
  expect(new Set(criteria).size).toBe(55);
  const noted = sections.flatMap((section) => [...section.matchAll(/^- (\d[\d.]+ [^:]+): /gm)].map(([, name]) => name));
  expect(noted.filter((name) => !criteria.includes(name))).toEqual([]);
});

test('the axe version is that of the assessment: reassess after an update and change the date', () => {
  expect(page).toContain(`axe-core ${axeVersion.split('.').slice(0, 2).join('.')} `);
});
