import { findViolations } from '../imports/find-violations.js';
import { root } from './run.js';

for (const { rule, from, to, via, remedy } of await findViolations(root)) {
  const path = [from, ...via, to].join(' → ');
  console.error(`${rule}: ${path}\n  ${remedy}`);
  process.exitCode = 1;
}
