/** Prints waves of requests, requests and bytes of whole pages: `npm run waves -- --delay 200`. */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../../tooling/browser/launch-options.js';
import { afterScript, measureWaves } from './measure-waves.js';
import { cdn, pages } from './pages.js';

const { values } = parseArgs({
  options: {
    delay: { type: 'string', default: '200' },
    folder: { type: 'string', default: cdn },
    verbose: { type: 'boolean', default: false },
  },
});

const browser = await chromium.launch(launchOptions());
console.log(`${browser.browserType().name()} ${browser.version()}; every answer ${values.delay} ms late\n`);
console.log('page          waves  requests  code kB  data kB  shown after ms   (all but the last after hn.js)');
for (const [name, html] of Object.entries(pages())) {
  const figures = await measureWaves(browser, { html, folder: values.folder, delay: Number(values.delay) });
  const { waves, requests, code, data } = afterScript(figures);
  const cells = [waves, requests, (code / 1000).toFixed(1), (data / 1000).toFixed(1), Math.round(figures.milliseconds)];
  const [first = '', ...others] = cells.map(String);
  console.log(
    `${name.padEnd(14)}${first.padStart(5)}${others.map((cell, at) => cell.padStart([10, 9, 9, 16][at] ?? 0)).join('')}`,
  );
  if (values.verbose) for (const { path, wave, bytes } of figures.requests) console.log(`  ${wave}  ${bytes}  ${path}`);
  for (const trouble of figures.troubles) console.log(`  trouble: ${trouble}`);
}
await browser.close();
