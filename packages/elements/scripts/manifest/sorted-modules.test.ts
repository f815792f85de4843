import { expect, test } from 'vitest';
import type { Manifest } from './manifest.js';
import { sortedModules } from './plugins.js';

test('the order of the modules does not depend on the file system', () => {
  const moduleAt = (path: string): Manifest['modules'][number] => ({
    kind: 'javascript-module',
    path,
    declarations: [],
    exports: [],
  });
  const customElementsManifest: Manifest = {
    schemaVersion: '1.0.0',
    modules: ['dist/b.js', 'dist/a/z.js', 'dist/a.js'].map(moduleAt),
  };
  sortedModules().packageLinkPhase({ customElementsManifest });
  expect(customElementsManifest.modules.map(({ path }) => path)).toEqual(['dist/a.js', 'dist/a/z.js', 'dist/b.js']);
});
