import { checks } from './checks.js';
import { run, secondsSince } from './run.js';

/** @typedef {import('./checks.js').Check} Check */

/** @param {Check} check */
const runCheck = async ({ name, looksAt, command, remedy }) => {
  const start = performance.now();
  const { code, output } = await run(command);
  const passed = code === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}: ${looksAt} (${secondsSince(start)})`);
  if (!passed) console.log(`\n${output}\n\n→ ${remedy}\n`);
  return passed;
};

/**
 * Runs checks one after the other, all of them even when one fails, and says how many passed and failed.
 *
 * @param {readonly Check[]} chosen
 */
export const runChecks = async (chosen = checks) => {
  let passed = 0;
  for (const check of chosen) passed += (await runCheck(check)) ? 1 : 0;
  return { passed, failed: chosen.length - passed };
};
