import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@health-networks/core';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const seed = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@health-networks/core/dataset.json')), 'utf8'),
) as Dataset;

/** Texts that occur only in records of the seed data. */
const seedTexts = [
  ...Object.keys(seed.networks),
  ...Object.values(seed.contactPoints).flatMap(({ email }) => email ?? []),
  ...Object.values(seed.persons).map(({ familyName }) => familyName),
].filter((text) => text.length > 7);

/** Bundles a site with these imports and returns all files, including lazily loaded ones. */
const bundleOf = async (imports: readonly string[]): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: imports.map((one) => `import '${one}';`).join(''), resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('\n');
};

const textsIn = (bundle: string): string[] => seedTexts.filter((text) => bundle.includes(text));

test('the widgets contain no record of the bundled networks', { timeout: 60_000 }, async () => {
  expect(textsIn(await bundleOf(['@health-networks/elements/define']))).toEqual([]);
});

test('the networks have their own import', { timeout: 60_000 }, async () => {
  const bundle = await bundleOf(['@health-networks/elements/bundled', '@health-networks/elements/partner-list/define']);
  expect(textsIn(bundle)).toEqual(expect.arrayContaining(['health-hub-utrecht', 'health-valley', 'upgraded']));
});
