import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages } from './build-packages.js';
import { countTests } from './count-tests.js';
import { runChecks } from './run-checks.js';
import { run } from './run.js';

/** @typedef {{ passed: number, failed: number }} Count */

const runTests = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { code } = await run(['vitest', 'run', '--allowOnly=false', ...reporters], { show: true });
    return countTests(
      /** @type {import('./count-tests.js').Report} */ (JSON.parse(readFileSync(report, 'utf8'))),
      code,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** @param {readonly Count[]} counts */
const conclude = (counts) => {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
};

/** @type {Count[]} */
const counts = [];
try {
  const { code } = await run(['node', 'packages/tooling/browser/ensure-chromium.js'], { show: true });
  if (code !== 0) throw new Error('Without a browser, the tests of the elements cannot run.');
  await buildPackages({ ifNeeded: true });
  counts.push(await runChecks());
  counts.push(await runTests());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1 });
}
conclude(counts);
