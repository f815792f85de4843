import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/**
 * Runs code as a separate module in Node, where nothing else has loaded Lit, and returns its output, parsed as JSON.
 */
const runInNode = async (code: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
  });
  return JSON.parse(stdout);
};

const start = `const { renderWidget, widgetTags } = await import('@health-networks/elements/ssr');`;

test('every widget is rendered in four languages, without a global document', { timeout: 60_000 }, async () => {
  const result = await runInNode(`${start}
    const network = 'health-hub-utrecht';
    const states = new Set();
    for (const tag of widgetTags)
      for (const lang of ['en', 'nl', 'de', 'fi']) {
        const { html, styleHashes } = await renderWidget(tag, { network, lang });
        states.add(/^<hn-[^>]* state="(\\w+)"/.exec(html)?.[1] + ' ' + / lang="(\\w+)"/.exec(html)?.[1]);
        if (styleHashes.length === 0 || /\\sstyle=/.test(html)) states.add(tag + ' has no hash, or a style attribute');
      }
    console.log(JSON.stringify({ states: [...states], globals: ['document', 'window', 'HTMLElement'].filter((name) => name in globalThis) }));`);
  expect(result).toEqual({ states: ['ready en', 'ready nl', 'ready de', 'ready fi'], globals: [] });
});

test('an invalid option is reported with its value and a remedy', async () => {
  const result = await runInNode(`${start}
    const network = 'health-hub-utrecht';
    const messageOf = (options) => renderWidget('hn-partner-list', options).then(() => 'none', (error) => error.message);
    console.log(JSON.stringify([
      await messageOf({ network, lang: 'en', layout: 'tabel' }),
      await messageOf({ network, lang: 'en', 'heading-level': 9 }),
      await messageOf({ network, lang: 1 }),
      await messageOf({ lang: 'en' }),
    ]));`);
  expect(result).toEqual([
    '<hn-partner-list>: the option layout is "tabel". There are: grid, list, table.',
    '<hn-partner-list>: the option heading-level is 9. Give a number from 1 to 6.',
    'The option lang is 1. Give the language of the page, such as "en" or "nl-BE".',
    'The options give neither data nor a network. Give a dataset as data, or the id of a bundled network.',
  ]);
});
