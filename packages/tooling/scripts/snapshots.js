import { join } from 'node:path';
import { pictures } from '../browser/picture-options.js';
import { shrinkPictures } from '../pictures/shrink-pictures.js';
import { root, run } from './run.js';

const gallery = 'packages/elements/src/test-support/gallery';
const tests = ['tree', 'pictures'].map((name) => `${gallery}/${name}.browser.test.ts`);

const { code } = run(['vitest', 'run', '--project', 'gallery', '--update=all', ...tests], { show: true });
shrinkPictures(join(root, pictures));
process.exitCode = code;
