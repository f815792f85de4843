import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packageFolder } from '../manifest/analyze.js';
import { outlinesModule } from './outlines-module.js';

const path = join(packageFolder, 'src/place-map/outlines.generated.ts');

test('the outlines that are committed are those that the script draws', async () => {
  expect(readFileSync(path, 'utf8')).toBe(await outlinesModule(path));
});

test('the outlines stay small', () => {
  expect(gzipSync(readFileSync(path)).length).toBeLessThan(4000);
});
