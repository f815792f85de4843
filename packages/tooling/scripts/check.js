import { checks, runChecks } from './checks.js';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(checks, name));

if (unknown.length > 0) {
  console.error(`No check is named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exitCode = 1;
} else if ((await runChecks(names.length > 0 ? names : undefined)).failed > 0) {
  process.exitCode = 1;
}
