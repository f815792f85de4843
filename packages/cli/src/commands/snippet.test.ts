import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';
import { tags } from './snippet.js';

const byTag = new URL('../../../elements/src/cdn/elements-by-tag.ts', import.meta.url);

describe('snippet', () => {
  test('lists every element and no other', () => {
    const found = [...readFileSync(byTag, 'utf8').matchAll(/'(hn-[\w-]+)':/g)].map(([, tag]) => tag);
    expect(tags).toEqual(found);
  });

  test('escapes the values of attributes', async () => {
    const args = ['snippet', 'partner-list', '--src', '/a b.json?x="1"&y=<2>', '--network', 'ring', '--lang', 'fi'];
    expect((await runHere(folderWith({}), args)).out).toBe(
      '<script type="module" src="/hn/hn.js"></script>\n' +
        '<hn-partner-list src="/a b.json?x=&#34;1&#34;&#38;y=&#60;2&#62;" network="ring" lang="fi"></hn-partner-list>\n',
    );
  });

  test('writes a whole page', async () => {
    const args = ['snippet', 'hn-partner-list', '--src', 'p.json', '--page', 'Partners & co', '--lang', 'nl'];
    expect((await runHere(folderWith({}), args)).out).toMatch(
      /^<!doctype html>\n<html lang="nl">[^]*<h1>Partners &#38; co<\/h1>\n<script[^]*<hn-partner-list src="p\.json" lang="nl"><\/hn-partner-list>\n<\/body>\n<\/html>\n$/,
    );
  });

  test('suggests the tag for a misspelled one', async () => {
    const { code, err } = await runHere(folderWith({}), ['snippet', 'partner-lst']);
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "hn-partner-list"?')]);
  });
});
