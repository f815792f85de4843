import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.js';
import { isUpToDate, markBuilt } from './up-to-date.js';

/** @param {string} name @param {string} last @param {readonly string[]} besides */
const packageOf = (name, last, besides) => ({
  name,
  folder: join(root, 'packages', name),
  last: join(root, 'packages', name, 'dist', last),
  besides: ['package-lock.json', 'tsconfig.json', ...besides].map((path) => join(root, path)),
});

/** In order of dependency. */
const packages = [
  packageOf('core', 'datapackage.json', ['packages/tooling/typescript']),
  packageOf('cli', 'main.js', ['packages/core/dist/datapackage.json']),
  packageOf('elements', 'web-types.json', ['packages/core/dist/datapackage.json']),
];

const ifNeeded = process.argv.includes('--if-needed');

for (const one of packages) {
  if (ifNeeded && isUpToDate(one)) continue;
  const start = new Date();
  const { code } = run(['npm', 'run', 'build', '--silent', '-w', `packages/${one.name}`], { show: true });
  if (code !== 0) {
    rmSync(one.last, { force: true });
    console.error(`packages/${one.name} does not build; what its build printed is above.`);
    process.exit(1);
  }
  markBuilt(one, start);
  console.log(`built packages/${one.name} in ${Math.round((Date.now() - start.getTime()) / 1000)} s`);
}
