/** @type {import('knip').KnipConfig} */
const config = {
  workspaces: {
    '.': {
      // Run as commands in packages/tooling/scripts.
      ignoreDependencies: [
        '@arethetypeswrong/cli',
        'oxlint',
        'oxlint-tsgolint',
        'publint',
        'typescript-5.5',
        'typescript-5.9',
        'zod-3',
      ],
    },
    'packages/core': {
      entry: [
        'src/{index,schema}.ts',
        'src/{integrity,data,io,issues}/index.ts',
        'src/model/vocabularies/index.ts',
        'src/text/labels/*.ts',
        'src/issues/languages/*.ts',
        // Type tests, run by the compiler.
        'src/**/*.test-d.ts',
        'scripts/*.ts',
        // Used by examples in doc comments.
        'scripts/examples/fixtures.ts',
      ],
      project: ['{src,scripts}/**/*.ts'],
    },
    'packages/cli': { project: ['**/*.ts'] },
    'packages/elements': {
      entry: [
        'src/{index,define,bundled}.ts',
        'src/preload/preload.ts',
        'src/{oembed/oembed,ssr/ssr}.ts',
        // The events of each element.
        'src/events/events.ts',
        // Read by scripts/write-light-sheet.js.
        'src/ssr/light/light.styles.ts',
        // Bundled by scripts/write-cdn.js.
        'src/embed/embed-{page,host}.ts',
        'src/*/define.ts',
        'src/cdn/{hn,hn.all}.ts',
        'src/**/*.test-d.ts',
        'scripts/*.js',
        'custom-elements-manifest.config.js',
      ],
      project: ['{src,scripts}/**/*.{ts,js}'],
      // Imported by compiled code, and by the wrappers and types that the build writes.
      ignoreDependencies: ['tslib', '@types/react', 'astro', 'react', 'svelte', 'vue'],
    },
    'examples/playground': {
      // Makes a certificate for a test.
      ignoreBinaries: ['openssl'],
      entry: ['src/{start,gallery}.ts'],
      project: ['{src,scripts}/**/*.ts', '*.{ts,js}'],
      // A test serves their scripts to a page.
      ignoreDependencies: ['@hotwired/turbo', 'htmx.org'],
    },
    'examples/wordpress': {
      entry: ['scripts/{build,test}.ts', 'real/{vitest.config,global-setup}.ts', 'real/*.test.ts'],
      project: ['{scripts,real}/**/*.ts', '*.ts'],
      // Its modules are imported by path.
      ignoreDependencies: ['@health-networks/playground'],
      ignoreBinaries: ['php', 'apt-get'],
    },
    'examples/react': { project: ['src/**'] },
    'examples/vue': { project: ['src/**'] },
    'examples/svelte': { project: ['src/**'] },
    // Its pages are read by the checker of Astro.
    'examples/astro': { project: ['src/**'] },
    'examples/tests': {
      // Read by type checkers, and bundled by a test.
      entry: ['wrong/**/*.{ts,tsx,vue,svelte,astro}', 'app-{for,written-by}-server.jsx'],
      // React 18 is found by the folder; the others are named in comments for the compiler.
      ignoreDependencies: ['react-dom', 'preact', 'solid-js'],
    },
    'packages/bench': {
      // The memory of a table is measured in a process of its own.
      entry: ['src/candidates/*.js', 'src/page/measure.js', 'src/exchange/memory.js'],
      project: ['src/**/*.js'],
    },
    'packages/tooling': {
      entry: ['scripts/*.js', 'browser/ensure-chromium.js', 'sizes/size-limit.config.js'],
      project: ['**/*.js'],
    },
  },
  // Types of parameters and results are exported for users.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
