import { defineConfig } from 'tsup';

/** Commands are chunks of their own: `--help` loads no schemas and no reader of workbooks. */
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node20',
  splitting: true,
  // Optional, and no ES module: bundled, it could not load the modules of Node.
  external: ['n3'],
  clean: true,
  sourcemap: true,
});
