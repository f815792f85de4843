/** Measures the partner list against the floors: `npm run bench -- --rounds 5 --rows 40,1000,10000`. */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../tooling/browser/launch-options.js';
import { buildCandidates, buildMeasure, floorName } from './candidates.js';
import { makeDataset } from './make-dataset.js';
import { makeQueries } from './make-queries.js';
import { measureCandidate } from './measure-candidate.js';
import { formatTable, formatVerdict } from './report.js';
import { measurePage } from './static/measure-page.js';
import { staticPages } from './static/pages.js';
import { formatPages } from './static/report-pages.js';
import { rotated } from './statistics.js';

const queriesInRound = 30;

/** Frames are painted as soon as they are ready, so that times are not rounded up to the next sixtieth of a second. */
const unlimitedFrames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, rows: { type: 'string', default: '40,1000,10000' } },
});

const candidates = await buildCandidates();
const measureCode = await buildMeasure();
const { args, ...options } = launchOptions();
const browser = await chromium.launch({ ...options, args: [...args, ...unlimitedFrames] });

/** @param {number} count */
const measureRounds = async (count) => {
  const dataset = makeDataset(count);
  const queries = makeQueries(dataset, queriesInRound);
  const first = Object.values(dataset.organizations)[0]?.name.en ?? '';
  const task = { data: JSON.stringify(dataset), first, queries };
  /** @type {import('./report.js').Round[]} */
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    /** @type {import('./report.js').Round} */
    const figures = {};
    for (const candidate of rotated(candidates, round)) {
      figures[candidate.name] = await measureCandidate(browser, candidate, measureCode, task);
    }
    rounds.push(figures);
  }
  return rounds;
};

/** Measures the list as whole pages. @param {number} count */
const measurePages = async (count) => {
  const floor = candidates.find(({ name }) => name === floorName)?.code ?? '';
  const pages = await staticPages(makeDataset(count), floor);
  /** @type {import('./static/report-pages.js').PageRound[]} */
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    /** @type {import('./static/report-pages.js').PageRound} */
    const figures = {};
    for (const page of rotated(pages, round)) figures[page.name] = await measurePage(browser, page);
    rounds.push(figures);
  }
  return formatPages(rounds, pages);
};

console.log(
  `${browser.browserType().name()} ${browser.version()}; ${values.rounds} rounds; medians, ratios to the floor`,
);
for (const count of values.rows.split(',').map(Number)) {
  const load = loadavg()[0] ?? 0;
  const rounds = await measureRounds(count);
  console.log(`\n${count} organizations (load before: ${load.toFixed(1)})\n`);
  console.log(formatTable(rounds, candidates));
  console.log(`\n${formatVerdict(rounds, 'partner-list-plain', count)}`);
  console.log(`\nWhole pages without script\n\n${await measurePages(count)}`);
}
await browser.close();
