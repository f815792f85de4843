import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { ExampleModule } from './compose-module.js';
import { root } from '../../src/model/test-support/compiler-options.js';
import { sourcesByName, titleOf, type Example } from './read-examples.js';

/** Runs an example and reports the value of each of its steps. */
export type RunExample = (report: (step: number, value: unknown) => void) => Promise<void>;

const prefix = 'example:';

/** esbuild plugin that resolves `example:` and a number to the module of an example. */
const exampleModules = (modules: ReadonlyMap<Example, ExampleModule>): Plugin => ({
  name: 'example-modules',
  setup: (bundler) => {
    const byPath = new Map([...modules].map(([example, { code }]) => [titleOf(example), code]));
    const paths = [...byPath.keys()];
    bundler.onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path }) => ({
      path: paths[Number(path.slice(prefix.length))] ?? path,
      namespace: 'example',
    }));
    bundler.onLoad({ filter: /./, namespace: 'example' }, ({ path }) => ({
      contents: byPath.get(path) ?? '',
      loader: 'ts',
      resolveDir: root,
    }));
  },
});

/** Imports a bundle from a temporary file, so that stack traces have a file and line. */
const importBundle = async (write: (file: string) => Promise<unknown>): Promise<unknown> => {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'));
  try {
    const file = join(folder, 'examples.mjs');
    await write(file);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Bundles all examples with the sources and returns a function that runs each. The examples share modules. */
export const loadModules = async (modules: ReadonlyMap<Example, ExampleModule>): Promise<RunExample[]> => {
  const imports = [...modules.keys()].map((_, number) => `import run${number} from '${prefix}${number}';`);
  const list = `export const runs = [${[...modules.keys()].map((_, number) => `run${number}`).join(', ')}];`;
  const loaded = await importBundle((outfile) =>
    build({
      stdin: { contents: [...imports, list].join('\n'), resolveDir: root },
      plugins: [exampleModules(modules)],
      alias: sourcesByName,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      outfile,
      logLevel: 'silent',
    }),
  );
  return (loaded as { runs: RunExample[] }).runs;
};
