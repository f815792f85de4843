/**
 * Says where the time to the first paint goes: `npm run bench:profile -- --rows 40 --candidate partner-list-plain`.
 * Medians of several pages; the functions are those of the last one, by their lines in the script that is not minified.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../../../tooling/browser/launch-options.js';
import { buildCandidate, buildMeasure, floorName } from '../candidates.js';
import { makeDataset } from '../make-dataset.js';
import { median } from '../statistics.js';
import { selfTimes } from './samples.js';
import { passes, timeByKind } from './trace.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    rows: { type: 'string', default: '40' },
    candidate: { type: 'string', default: 'partner-list-plain' },
    script: { type: 'string' },
  },
});

const categories = 'devtools.timeline,v8,disabled-by-default-v8.compile,blink.user_timing';

const dataset = makeDataset(Number(values.rows));
const data = JSON.stringify(dataset);
const first = Object.values(dataset.organizations)[0]?.name.en ?? '';
const measureCode = await buildMeasure();
const { args, ...options } = launchOptions();
const browser = await chromium.launch({ ...options, args: [...args, '--disable-frame-rate-limit'] });

/** @param {string} code @param {boolean} isSampled samples slow the page down: times and functions come of pages of their own */
const profile = async (code, isSampled) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await page.setContent('<!doctype html><html lang="en"><title>Profile</title><body></body></html>');
  await page.addScriptTag({ content: measureCode });
  await page.evaluate((text) => Reflect.get(globalThis, 'benchMeasure').takeData(text), data);
  if (isSampled) {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
  } else await browser.startTracing(page, { categories: categories.split(',') });
  await page.evaluate((run) => Reflect.get(globalThis, 'benchMeasure').showFirst(run), { code, first });
  const sampled = isSampled ? (await session.send('Profiler.stop')).profile : undefined;
  const trace = isSampled ? undefined : JSON.parse((await browser.stopTracing()).toString()).traceEvents;
  await page.close();
  return { sampled, trace: /** @type {import('./trace.js').TraceEvent[]} */ (trace ?? []) };
};

/** The thread that ran the script. @param {readonly import('./trace.js').TraceEvent[]} trace */
const mainThread = (trace) => {
  const { pid, tid } = trace.findLast(({ name }) => name === 'EvaluateScript') ?? {};
  return trace.filter((event) => event.pid === pid && event.tid === tid);
};

/** @type {Record<string, Record<string, number>>} */
const table = {};
for (const name of [floorName, values.candidate]) {
  const code = await buildCandidate(name);
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1)
    rounds.push(mainThread((await profile(code, false)).trace));
  const kinds = [...new Set(rounds.flatMap((events) => Object.keys(timeByKind(events))))];
  for (const kind of kinds) {
    const times = rounds.map((events) => /** @type {Record<string, number>} */ (timeByKind(events))[kind] ?? 0);
    table[kind] = { ...table[kind], [name]: Number(median(times).toFixed(1)) };
  }
  for (const [what, count] of Object.entries(passes(rounds[0] ?? []))) table[what] = { ...table[what], [name]: count };
}
console.log(`${values.rows} rows, milliseconds of the main thread to the first paint`);
console.table(table);
const code = await buildCandidate(values.candidate, false);
if (values.script !== undefined) writeFileSync(values.script, code);
const { sampled } = await profile(code, true);
if (sampled) console.table(selfTimes(sampled, 40).map(([name, ms]) => ({ name, ms: Number(ms.toFixed(1)) })));
await browser.close();
