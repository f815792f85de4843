import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './checks.js';
import { run } from './run.js';

/** @typedef {{ passed: number, failed: number }} Count */

/** Runs all tests. A skipped test counts as failed, and so does an error outside of tests. @returns {Count} */
const runTests = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = run(['vitest', 'run', '--allowOnly=false', ...reporters], { show: true });
  /** @type {{ numTotalTests: number, numPassedTests: number }} */
  const { numTotalTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return { passed: numPassedTests, failed: Math.max(numTotalTests - numPassedTests, code === 0 ? 0 : 1) };
};

/** Preparations that all checks require: a browser and the builds. */
const preparations = [
  ['node', 'packages/tooling/browser/ensure-chromium.js'],
  ['node', 'packages/tooling/scripts/build.js', '--if-needed'],
];

/** @type {Count[]} */
const counts = [];
try {
  const isReady = preparations.every((command) => run(command, { show: true }).code === 0);
  counts.push(...(isReady ? [await runChecks(), runTests()] : [{ passed: 0, failed: 1 }]));
} catch (error) {
  console.error(error);
  counts.push({ passed: 0, failed: 1 });
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
