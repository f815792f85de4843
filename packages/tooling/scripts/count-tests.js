/**
 * The part of vitest's JSON report that is needed to count.
 *
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults by file
 */

/** @param {readonly { status: string }[]} results */
const countNotPassed = (results) => results.filter(({ status }) => status !== 'passed').length;

/**
 * Counts tests that passed, and all others as failed: those that failed, those that were skipped (a test that does not
 * run shows nothing), and files that could not be loaded. An exit code other than 0 is at least one failure, such as
 * an error outside of any test.
 *
 * @param {Report} report
 * @param {number} exitCode of vitest
 */
export const countTests = ({ numPassedTests, testResults }, exitCode) => {
  const byFile = testResults.map(({ status, assertionResults }) =>
    Math.max(countNotPassed(assertionResults), status === 'failed' ? 1 : 0),
  );
  const failed = byFile.reduce((sum, count) => sum + count, 0);
  return { passed: numPassedTests, failed: Math.max(failed, exitCode === 0 ? 0 : 1) };
};
