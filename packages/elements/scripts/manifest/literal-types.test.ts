import ts from 'typescript';
import { expect, test } from 'vitest';
import { literalTypes } from './plugins.js';
import type { Module } from './manifest.js';

const sources = {
  'src/base/look.ts': "export type Look =\n  | 'plain'\n  | 'rich';",
  'src/base/fields/size.ts': "export type Size = 's' | 'm';",
  'src/based/shade.ts': "export type Shade = 'light' | 'dark';",
  'src/list/items.ts': "export type Look = 'grid' | 'list';\ntype Row = { a: string } | string;",
  'src/list/choice.ts': "export type Choice = 'auto' | Look;\nexport type Other = 'auto' | Row;",
  'src/list/render/side.ts': "export type Side = 'start' | 'end';",
};

const moduleOf = (path: string, ...types: string[]): Module => ({
  kind: 'javascript-module',
  path,
  exports: [],
  declarations: [
    {
      kind: 'class',
      name: 'HnList',
      members: types.map((text, at) => ({ kind: 'field', name: `field${at}`, type: { text } })),
      attributes: [{ name: 'untyped' }],
    },
  ],
});

const spelledOut = (path: string, ...types: string[]): (string | undefined)[] => {
  const plugin = literalTypes();
  for (const [file, text] of Object.entries(sources)) {
    ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), (node) =>
      plugin.collectPhase({ ts, node }),
    );
  }
  const moduleDoc = moduleOf(path, ...types);
  plugin.moduleLinkPhase({ moduleDoc });
  return (moduleDoc.declarations[0]?.members ?? []).map(({ type }) => type?.text);
};

test('names of literal unions are replaced, those of the own folder first', () => {
  expect(spelledOut('src/list/list.ts', 'Look', 'Side', 'Size', 'Row', 'string')).toEqual([
    "'grid' | 'list'",
    "'start' | 'end'",
    "'s' | 'm'",
    'Row',
    'string',
  ]);
});

test('a name of another folder is not used', () => {
  expect(spelledOut('src/card/card.ts', 'Look', 'Shade')).toEqual(["'plain' | 'rich'", 'Shade']);
});

test('a name inside a union is replaced by its values, unless it is another type', () => {
  expect(spelledOut('src/list/list.ts', 'Choice', 'Other')).toEqual(["'auto' | 'grid' | 'list'", 'Other']);
});
