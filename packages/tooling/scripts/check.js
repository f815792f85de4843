import { buildPackages } from './build-packages.js';
import { checks } from './checks.js';
import { runChecks } from './run-checks.js';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some((check) => check.name === name));

try {
  if (unknown.length > 0) {
    throw new Error(
      `No check is named ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
    );
  }
  await buildPackages({ ifNeeded: true });
  const { failed } = await runChecks(names.length > 0 ? checks.filter(({ name }) => names.includes(name)) : checks);
  if (failed > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
