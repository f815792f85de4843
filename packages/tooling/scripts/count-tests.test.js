import { describe, expect, test } from 'vitest';
import { countTests } from './count-tests.js';

/** @param {string} status @param {string[]} tests */
const file = (status, ...tests) => ({ status, assertionResults: tests.map((result) => ({ status: result })) });

describe('countTests', () => {
  test.each([
    ['tests that pass', [file('passed', 'passed', 'passed')], 0, { passed: 2, failed: 0 }],
    ['tests that fail', [file('failed', 'passed', 'failed', 'failed')], 1, { passed: 1, failed: 2 }],
    ['skipped tests as failed', [file('passed', 'passed', 'skipped', 'todo')], 0, { passed: 1, failed: 2 }],
    ['files that cannot be loaded as failed', [file('passed', 'passed'), file('failed')], 1, { passed: 1, failed: 1 }],
    ['errors outside of tests as failed', [file('passed', 'passed')], 1, { passed: 1, failed: 1 }],
  ])('counts %s', (_, testResults, exitCode, counts) => {
    const numPassedTests = testResults.flatMap((one) => one.assertionResults).filter((one) => one.status === 'passed');
    expect(countTests({ numPassedTests: numPassedTests.length, testResults }, exitCode)).toEqual(counts);
  });
});
