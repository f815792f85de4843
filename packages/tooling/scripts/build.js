import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.js';
import { isUpToDate, markBuilt } from './up-to-date.js';

/** @param {string} path @param {string} last @param {readonly string[]} besides */
const packageOf = (path, last, besides) => ({
  path,
  folder: join(root, path),
  last: join(root, path, 'dist', last),
  besides: ['package-lock.json', 'tsconfig.json', ...besides].map((one) => join(root, one)),
});

/** Packages in order of dependency. */
const packages = [
  packageOf('packages/core', 'datapackage.json', ['packages/tooling/typescript']),
  packageOf('packages/cli', 'main.js', ['packages/core/dist/datapackage.json']),
  packageOf('packages/elements', 'web-types.json', ['packages/core/dist/datapackage.json']),
  // Includes the WordPress plugin, which the start page offers.
  packageOf('examples/playground', 'configurator.html', [
    'packages/elements/dist/web-types.json',
    'examples/wordpress/plugin',
    'examples/wordpress/scripts',
  ]),
];

const ifNeeded = process.argv.includes('--if-needed');

for (const one of packages) {
  if (ifNeeded && isUpToDate(one)) continue;
  const start = new Date();
  const { code } = run(['npm', 'run', 'build', '--silent', '-w', one.path], { show: true });
  if (code !== 0) {
    rmSync(one.last, { force: true });
    console.error(`${one.path} does not build; what its build printed is above.`);
    process.exit(1);
  }
  markBuilt(one, start);
  console.log(`built ${one.path} in ${Math.round((Date.now() - start.getTime()) / 1000)} s`);
}
