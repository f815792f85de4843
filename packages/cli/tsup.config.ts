import { defineConfig } from 'tsup';

/** Commands are chunks of their own: `--help` loads no schemas and no reader of workbooks. */
export default defineConfig({
  entry: ['src/main.ts'],
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  sourcemap: true,
});
