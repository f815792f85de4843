import { defineConfig } from 'vite';

/** Builds the code for servers as a worker, which renders plain HTML in the configurator. */
export default defineConfig({
  base: './',
  // Without `browser`: Lit has a build of its own for places without a document.
  resolve: { conditions: ['node', 'module', 'production'], mainFields: ['module', 'main'] },
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/static-html',
    modulePreload: false,
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // The server's code registers all widgets at once, and the profile imports some of them again.
      checks: { ineffectiveDynamicImport: false },
      input: 'src/static-html/worker.ts',
      output: { entryFileNames: 'worker.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
