import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from '../browser/picture-options.js';
import { readPng } from '../pictures/read-png.js';
import { reduceColors } from '../pictures/reduce-colors.js';
import { writePng } from '../pictures/write-png.js';
import { root, run } from './run.js';

const gallery = 'packages/elements/src/test-support/gallery';
const tests = ['tree', 'pictures'].map((name) => `${gallery}/${name}.browser.test.ts`);

/** New pictures have millions of colors, and take four times the space. */
const shrink = () => {
  const folder = join(root, pictures);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
  for (const path of files.map((name) => join(folder, name))) {
    const picture = readPng(readFileSync(path));
    if (picture) writeFileSync(path, writePng(reduceColors(picture)));
  }
};

const { code } = await run(['vitest', 'run', '--project', 'browser', '--update=all', ...tests], { show: true });
shrink();
process.exitCode = code;
