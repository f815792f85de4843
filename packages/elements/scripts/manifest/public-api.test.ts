import { expect, test } from 'vitest';
import type { Declaration, Module } from './manifest.js';
import { publicApi } from './plugins.js';

const moduleOf = (path: string, ...declarations: Declaration[]): Module => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } })),
});

const index = (...references: [name: string, module: string][]): Module => ({
  ...moduleOf('dist/index.js'),
  exports: references.map(([name, module]) => ({ kind: 'js', name, declaration: { name, module } })),
});

const publicPartOf = (...modules: Module[]): Module[] => {
  const customElementsManifest = { schemaVersion: '1.0.0', modules };
  publicApi().packageLinkPhase({ customElementsManifest });
  return customElementsManifest.modules;
};

const base: Declaration = { kind: 'class', name: 'HnElement', superclass: { name: 'LitElement', package: 'lit' } };
const list: Declaration = {
  kind: 'class',
  name: 'HnList',
  tagName: 'hn-list',
  superclass: { name: 'HnElement', module: 'dist/base.js' },
};

test('keeps exports of the index and their superclasses, and adds tag definitions', () => {
  const entry = index(['HnList', 'dist/list/list.js'], ['OnlyAType', 'dist/list/list.js']);
  const internal: Declaration = { kind: 'function', name: 'renderItem' };
  expect(
    publicPartOf(
      entry,
      moduleOf('dist/base.js', base),
      moduleOf('dist/list/list.js', list, internal),
      moduleOf('dist/list/rows.js', internal),
    ),
  ).toEqual([
    index(['HnList', 'dist/list/list.js']),
    moduleOf('dist/base.js', base),
    moduleOf('dist/list/list.js', list),
    {
      ...moduleOf('dist/list/define.js'),
      exports: [
        {
          kind: 'custom-element-definition',
          name: 'hn-list',
          declaration: { name: 'HnList', module: 'dist/list/list.js' },
        },
      ],
    },
  ]);
});

test('removes private, inferred and constant members from a class', () => {
  const members: Declaration['members'] = [
    { kind: 'field', name: 'layout', default: "'grid'" },
    { kind: 'field', name: 'code', readonly: true, default: 'code' },
    { kind: 'field', name: 'tagName', static: true, readonly: true },
    { kind: 'field', name: '#rows', privacy: 'private' },
    { kind: 'method', name: 'render', privacy: 'protected' },
  ];
  const picked: Declaration = {
    kind: 'class',
    name: 'Picked',
    members,
    events: [{ name: 'hn-pick', description: 'Picked.' }, { name: 'guess' }],
    superclass: { name: 'Event', module: 'dist/picked.js' },
  };
  expect(publicPartOf(index(['Picked', 'dist/picked.js']), moduleOf('dist/picked.js', picked))).toEqual([
    index(['Picked', 'dist/picked.js']),
    moduleOf('dist/picked.js', {
      ...picked,
      members: [
        { kind: 'field', name: 'layout', default: "'grid'" },
        { kind: 'field', name: 'code', readonly: true },
      ],
      events: [{ name: 'hn-pick', description: 'Picked.' }],
      superclass: { name: 'Event', package: 'global:' },
    }),
  ]);
});
