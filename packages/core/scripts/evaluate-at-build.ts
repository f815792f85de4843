import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { vocabularyFacts } from '../src/model/vocabularies/facts.js';
import * as de from '../src/text/labels/de.js';
import * as en from '../src/text/labels/en.js';
import * as fi from '../src/text/labels/fi.js';
import * as nl from '../src/text/labels/nl.js';

/** Exports to inline, by module path. */
const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'model/vocabularies/facts': { vocabularyFacts },
  'text/labels/en': en,
  'text/labels/nl': nl,
  'text/labels/de': de,
  'text/labels/fi': fi,
};

const toModule = (exports: Readonly<Record<string, unknown>>): string =>
  Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

const pathBelowSource = (path: string): string =>
  pathToFileURL(path)
    .href.replace(/^.*\/src\//, '')
    .replace(/\.ts$/, '');

/**
 * Inlines values that are computed from the vocabularies, so that a page with labels of one language does not load the
 * vocabularies in four.
 */
export const evaluateAtBuild: Plugin = {
  name: 'evaluate-at-build',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]src[\\/](?:model[\\/]vocabularies[\\/]facts|text[\\/]labels[\\/](?:en|nl|de|fi))\.ts$/ },
      ({ path }) => ({
        contents: toModule(values[pathBelowSource(path)] ?? {}),
        loader: 'js',
      }),
    );
  },
};
