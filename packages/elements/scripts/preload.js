#!/usr/bin/env node
/**
 * Prints the lines that preload everything the widgets of a page need: `health-networks-preload --base /hn/ --lang nl
 * --network health-hub-utrecht hn-partner-list`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preloadLinks } from '@health-networks/elements/preload';

const usage = `health-networks-preload --base /hn/ --lang nl [--network <id> | --src <file>] <tag> …

Prints <link rel="modulepreload"> lines for the head of a page, before the script hn.js.

  --base      folder of the scripts on the site
  --lang      language of the page
  --network   bundled network that the widgets show
  --src       address of the page's own file, .json or .csv
`;

const run = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      network: { type: 'string' },
      src: { type: 'string' },
    },
  });
  const { base, lang, network, src } = values;
  if (base === undefined || positionals.length === 0) throw new RangeError(`Name --base and a tag.\n\n${usage}`);
  const files = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@health-networks/elements/cdn/files.json')), 'utf8'),
  );
  const reader = src === undefined ? undefined : /\.csv(?:[?#]|$)/i.test(src) ? 'csv' : 'json';
  return preloadLinks(files, { base, tags: positionals, language: lang, network, reader });
};

try {
  console.log(run());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
