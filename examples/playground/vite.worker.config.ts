import { defineConfig } from 'vite';

/** What writes widgets as plain HTML in the configurator: the server's code, for a worker. */
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
      // The server's code registers all widgets at once, and the profile asks for some of them again.
      checks: { ineffectiveDynamicImport: false },
      input: 'src/static-html/worker.ts',
      output: { entryFileNames: 'worker.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
