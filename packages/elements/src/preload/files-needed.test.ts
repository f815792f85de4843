import { expect, test } from 'vitest';
import type { BuiltFiles } from './built-files.js';
import { filesNeeded } from './files-needed.js';

const files: BuiltFiles = {
  tags: {
    'hn-dataset': ['shared.js'],
    'hn-partner-list': ['list.js', 'shared.js'],
    'hn-place-map': ['map.js', 'shared.js'],
    'hn-source-list': ['sources.js', 'shared.js'],
    'hn-network-profile': ['profile.js', 'shared.js'],
  },
  words: { en: ['words.en.js'], nl: ['words.nl.js', 'labels.nl.js'] },
  data: { folder: 'data', networks: ['circle'] },
  outlines: { circle: ['outlines/de.js'] },
  readers: { json: ['validator.js', 'shared.js'], csv: ['csv.js', 'shared.js'] },
};

const list = { tag: 'hn-partner-list', language: 'nl' };

test('a widget needs its code, texts and data, each file once', () => {
  expect(filesNeeded(files, { ...list, network: 'circle' })).toEqual([
    'list.js',
    'shared.js',
    'words.nl.js',
    'labels.nl.js',
    'data/nl/circle.js',
  ]);
});

test('a custom file requires its reader instead of data', () => {
  expect(filesNeeded(files, { ...list, reader: 'csv' }).at(-1)).toBe('csv.js');
});

test.each([
  ['nl-BE', 'words.nl.js'],
  ['nl_NL', 'words.nl.js'],
  ['NL', 'words.nl.js'],
  ['sv', 'words.en.js'],
  ['', 'words.en.js'],
  ['constructor', 'words.en.js'],
])('texts in "%s" come from %s', (language, file) => {
  expect(filesNeeded(files, { ...list, language })).toContain(file);
});

test.each(['elsewhere', '__proto__', 'constructor', '../circle', ''])(
  'a network "%s" that is not bundled has no file',
  (network) => {
    expect(filesNeeded(files, { ...list, network })).toEqual(['list.js', 'shared.js', 'words.nl.js', 'labels.nl.js']);
  },
);

test('an unknown tag needs only texts', () => {
  expect(filesNeeded(files, { tag: 'toString', language: 'en' })).toEqual(['words.en.js']);
});

test('a data provider needs no texts', () => {
  expect(filesNeeded(files, { tag: 'hn-dataset', language: 'nl', network: 'circle' })).toEqual([
    'shared.js',
    'data/nl/circle.js',
  ]);
});

test('a map needs its countries too', () => {
  expect(filesNeeded(files, { tag: 'hn-place-map', language: 'en', network: 'circle' }).at(-1)).toBe('outlines/de.js');
});

test('a profile needs the widgets of its default or requested sections', () => {
  const profile = { tag: 'hn-network-profile', language: 'en' };
  expect(filesNeeded(files, profile)).toEqual(['profile.js', 'shared.js', 'list.js', 'map.js', 'words.en.js']);
  expect(filesNeeded(files, { ...profile, sections: 'about, sources __proto__' })).toEqual([
    'profile.js',
    'shared.js',
    'sources.js',
    'words.en.js',
  ]);
});
