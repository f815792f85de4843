import { builtPaths, literalTypes, publicApi, sortedModules } from './scripts/manifest/plugins.js';

export default {
  globs: ['src/**/*.ts'],
  // Tests, scripts for pages and what lists their files are not imported; the modules that define a tag are added by publicApi.
  exclude: [
    'src/**/*.test.ts',
    'src/test-support/**',
    'src/bundled.ts',
    'src/cdn/**',
    'src/preload/**',
    'src/embed/**',
    'src/oembed/**',
    'src/**/define.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [literalTypes(), builtPaths(), publicApi(), sortedModules()],
};
