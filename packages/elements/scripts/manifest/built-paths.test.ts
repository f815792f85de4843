import { expect, test } from 'vitest';
import { builtPath, builtPaths } from './plugins.js';
import type { Manifest } from './manifest.js';

test.each([
  ['src/base/text.ts', 'dist/base/text.js'],
  ['/src/base/text.js', 'dist/base/text.js'],
  ['./base/text.js', 'dist/base/text.js'],
  ['src/index.ts', 'dist/index.js'],
])('%s is built to %s', (source, built) => {
  expect(builtPath(source)).toBe(built);
});

test('a manifest refers only to built files, and keeps packages', () => {
  const manifestOf = (path: (name: string) => string): Manifest => ({
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: path('list'),
        declarations: [
          {
            kind: 'class',
            name: 'HnList',
            superclass: { name: 'HnElement', module: path('base') },
            slots: [{ name: '', inheritedFrom: { name: 'HnElement', module: path('base') } }],
          },
          { kind: 'class', name: 'Plain', superclass: { name: 'LitElement', package: 'lit' } },
        ],
        exports: [{ kind: 'js', name: 'HnList', declaration: { name: 'HnList', module: path('list') } }],
      },
    ],
  });
  const customElementsManifest = manifestOf((name) => `src/${name}.ts`);
  builtPaths().packageLinkPhase({ customElementsManifest });
  expect(customElementsManifest).toEqual(manifestOf((name) => `dist/${name}.js`));
});
