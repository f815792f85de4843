import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedDataset } from '../src/data/index.js';

const { id, title, textFile = '' } = seedDataset.sources['upgraded-finland-netherlands'];
const register = new URL('../../tooling/typescript/register.js', import.meta.url).href;
const script = fileURLToPath(new URL('coverage-sources.ts', import.meta.url));

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  writeFileSync(join(folder, textFile), `${title}\nShare it!\nMade up.`);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script in a separate process, like npm. */
const run = (sources: string, ...options: string[]): Promise<{ code: number; output: string; error: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, SOURCES_DIR: sources };
    const child = execFile(process.execPath, ['--import', register, script, ...options], { env }, (_, output, error) =>
      resolve({ code: child.exitCode ?? 1, output, error }),
    );
  });

test('reports that nothing was compared if the texts are missing, without failing', async () => {
  expect(await run(join(folder, 'nowhere'))).toEqual({
    code: 0,
    output: '',
    error: expect.stringMatching(/^The texts of the sources are not here.*SOURCES_DIR\.\n$/),
  });
});

test('fails and lists sentences that no record cites', async () => {
  const share =
    '1 of 2 sentences that hold a fact are cited, 0 of them with a fact that stands in words only; 1 hold none.';
  expect(await run(folder, '--uncited')).toEqual({
    code: 1,
    output: `${id}: ${title}\n${share}\n\n! Made up.\n    cited by no record\n`,
    error: '',
  });
});

test('writes the same as JSON', async () => {
  const { output } = await run(folder, '--json', '--source', id);
  expect(JSON.parse(output)).toMatchObject([
    { source: id, title, sentences: [{ state: 'cited' }, { state: 'non-factual' }, { state: 'uncited' }] },
  ]);
});

test('refuses an unknown source', async () => {
  expect(await run(folder, '--source', 'upgraded')).toEqual({
    code: 1,
    output: '',
    error: `No source has the id "upgraded" and a stored text. There are: ${id}.\n`,
  });
});
