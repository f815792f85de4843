import { buildPackages } from './build-packages.js';

try {
  await buildPackages({ ifNeeded: process.argv.includes('--if-needed') });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
