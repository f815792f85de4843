import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { readJsonLd, jsonLdScriptsIn, safeReadJsonLd } from './read-json-ld.js';

const script = (content: string, attributes = 'type="application/ld+json"'): string =>
  `<script ${attributes}>${content}</script>`;

test.each([
  ['a page', `<html><p a=">">${script('1')}<p>${script('2')}`, ['1', '2']],
  ['a comment', `<!-- old: ${script('0')} -->${script('1')}`, ['1']],
  ['an empty comment', `<!-->${script('1')}<!--->${script('2')}<!-- - -- > -->`, ['1', '2']],
  ['a comment without an end', `${script('1')}<!-- ${script('0')}`, ['1']],
  ['a template', `<template id=">">${script('0')}</template>${script('1')}`, ['1']],
  ['a text area', `<textarea>${script('0')}</textarea>${script('1')}`, ['1']],
  [
    'a frame, a style and a title',
    ['iframe', 'style', 'title'].map((tag) => `<${tag}>${script('0')}</${tag}>`).join(''),
    [],
  ],
  ['another script', `<script>write('${script('0').replace('</', '<\\/')}')</script>${script('1')}`, ['1']],
  ['a tag that only begins like one', `<scripts type="application/ld+json">0</scripts>${script('1')}`, ['1']],
  ['a script without an end', `${script('1')}<script type="application/ld+json">0`, ['1']],
  ['a comparison', `<p>1 < 2 <3</p>${script('1')}`, ['1']],
])('%s', (_, page, expected) => {
  expect(jsonLdScriptsIn(page)).toEqual(expected);
});

test.each([
  ['TYPE=application/ld+json', true],
  ["async type = 'application/ld+json; charset=utf-8'", true],
  ['type=" Application/LD+JSON "', true],
  ['data-type="application/ld+json" type="text/plain"', false],
  ['data-type="application/ld+json"', false],
  ['type="text/plain" title="type=application/ld+json"', false],
  ['type="application/ld+json-seq"', false],
  ['type="text/plain" type="application/ld+json"', false],
  ['', false],
])('a script with the attributes %s', (attributes, isRead) => {
  expect(jsonLdScriptsIn(script('1', attributes))).toEqual(isRead ? ['1'] : []);
});

describe('the scripts of a page', () => {
  const described = (name: string): string =>
    JSON.stringify({ '@context': 'https://schema.org', '@type': 'NGO', name });

  test('are read only where the page has them', () => {
    const page = `<html><!-- ${script(described('Old'))} --><template>${script(described('Other'))}</template>
      ${script(described('Blocked'), 'type="text/plain" data-type="application/ld+json"')}${script(described('New'))}`;
    expect(Object.keys(readJsonLd(page).organizations)).toEqual(['new']);
  });

  test('are found in one pass', () => {
    expect(jsonLdScriptsIn('<!--'.repeat(500_000))).toEqual([]);
    expect(jsonLdScriptsIn('<script '.repeat(500_000))).toEqual([]);
  });
});

test('a context that is not loaded is reported once', () => {
  const node = { '@context': 'https://example.org/c', '@type': 'NGO', name: 'A' };
  const result = safeReadJsonLd(JSON.stringify([node, { ...node, name: 'B' }]), { mode: 'lenient' });
  const issues = result.success ? result.issues : result.error.issues;
  expect(issues.filter(({ code }) => code === 'exchange.unknown-context')).toHaveLength(1);
});

test.each<[what: string, page: string, position: [number, number] | undefined]>([
  [
    'on the line of its tag',
    `<html>\n<p>${script('{"a" 1}')}`,
    [2, '<p><script type="application/ld+json">{"a" '.length + 1],
  ],
  ['on a line of its own', `<html>\n\n${script('\n{\n  "a" 1\n}')}`, [5, 7]],
  ['after others', `<p>\n${script('{}')}\n${script('\n{"a" 1}')}`, [4, 6]],
  ['with other ends of lines', `<p>\r\n${script('\r\n{"a" 1}')}`, [3, 6]],
  ['in a page with letters of two bytes', `<p>äöü😀\n${script('\n{"a" 1}')}`, [3, 6]],
])('a fault of a script %s has its place in the page', (_, page, position) => {
  const result = safeReadJsonLd(page);
  const issues = result.success ? result.issues : result.error.issues;
  const found = issues.find(({ rule }) => rule === 'json');
  expect([found?.values?.line, found?.values?.column]).toEqual(position);
  expect(found && formatIssue(found)).toContain(`line ${String(position?.[0])}, column ${String(position?.[1])}`);
});
