import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version as axeVersion } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { analyze, packageFolder } from '../manifest/analyze.js';
import { assessment } from './assessment.js';
import { clauseOf, criteria } from './criteria.js';
import { accessibilityPage } from './page.js';
import { renderAccessibilityPages } from './render-pages.js';
import { checkFacts, readFacts, widgetNames } from './widget-facts.js';

const facts = { keyboard: [], notes: {}, limits: [] };

describe('the criteria', () => {
  test('are the 31 of level A and the 24 of level AA, each once', () => {
    const numbers = criteria.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(55);
    expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  });

  test('have a requirement in EN 301 549 v3.2.1, but for those that WCAG 2.2 added', () => {
    const added = criteria.filter((criterion) => clauseOf(criterion) === undefined);
    expect(added.map(({ number }) => number)).toEqual(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);
    expect(criteria.map(clauseOf)).toContain('9.1.4.10');
  });
});

describe('the facts of a widget', () => {
  test('may be few', () => {
    expect(checkFacts(facts)).toEqual([]);
  });

  test.each([
    [
      { ...facts, notes: { '1.4.6': 'High contrast.' } },
      '"notes" names "1.4.6", which is no A or AA criterion of WCAG 2.2.',
    ],
    [{ ...facts, notes: { '1.4.3': ' ' } }, 'The note on "1.4.3" is empty.'],
    [{ ...facts, limits: [''] }, '"limits" has to be a list of sentences.'],
    [
      { ...facts, keyboard: [{ keys: 'Tab', does: '' }] },
      '"keyboard" has to be a list of { "keys": "Tab", "does": "…" }; empty where there is nothing to operate.',
    ],
    [{ ...facts, remarks: [] }, '"remarks" is none of keyboard, notes, limits.'],
  ])('%j are refused', (wrong, problem) => {
    expect(checkFacts(wrong)).toEqual([problem]);
  });
});

describe('the page', () => {
  const rowOf = (page: string, number: string): string | undefined =>
    page.split('\n').find((line) => line.startsWith(`| ${number} `));

  test('puts the note of the widget before what holds for all', () => {
    const widget = {
      tag: 'hn-list',
      summary: 'A list.',
      undecided: [],
      facts: { ...facts, notes: { '2.1.2': 'No trap.' } },
    };
    expect(rowOf(accessibilityPage(widget), '2.1.2')).toBe(
      '| 2.1.2 No Keyboard Trap | A | 9.2.1.2 | Supports | No trap. The keyboard script leaves the widget at its end. |',
    );
  });

  test('lets a note say that a criterion applies after all', () => {
    const widget = {
      tag: 'hn-list',
      summary: 'A list.',
      undecided: [],
      facts: { ...facts, notes: { '3.3.2': 'Labels.' } },
    };
    expect(rowOf(accessibilityPage(widget), '3.3.2')).toBe(
      '| 3.3.2 Labels or Instructions | A | 9.3.3.2 | Supports | Labels. |',
    );
  });
});

test('axe is the one of the assessment: after a new one, look again and change the date', () => {
  expect(axeVersion.split('.').slice(0, 2).join('.')).toBe(assessment.axe);
});

test.each(widgetNames)('%s says how accessible it is', (name) => {
  expect(() => readFacts(name)).not.toThrow();
});

test('every page is up to date: npm run docs', async () => {
  const pages = await renderAccessibilityPages(await analyze());
  const stale = [...pages].filter(([path, text]) => {
    const file = join(packageFolder, 'src', path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  expect(stale.map(([path]) => path)).toEqual([]);
});
