/**
 * Tests the plugin in a real WordPress, with Debian's packages. Prints how many tests passed and failed, in the form of
 * `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './ensure-packages.js';

const config = fileURLToPath(new URL('../real/vitest.config.ts', import.meta.url));
const vitest = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url));

/** A skipped test counts as failed, and so does an error outside of tests. */
const runTests = (): { passed: number; failed: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', `--config=${config}`, '--allowOnly=false', ...reporters],
    {
      stdio: 'inherit',
    },
  );
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as { numTotalTests: number; numPassedTests: number };
    const failed = Math.max(counts.numTotalTests - counts.numPassedTests, status === 0 ? 0 : 1);
    return { passed: counts.numPassedTests, failed };
  } catch {
    // Without a report, no test has run.
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const missing = ensurePackages();
if (missing !== undefined) console.error(missing);
const { passed, failed } = missing === undefined ? runTests() : { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
