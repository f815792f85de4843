import { expect, test } from 'vitest';
import type { BuiltFiles } from './built-files.js';
import { preloadLinks, preloadUrls } from './preload.js';

const files: BuiltFiles = {
  tags: { 'hn-partner-list': ['list.js', 'shared.js'], 'hn-source-list': ['sources.js', 'shared.js'] },
  words: { en: ['words.en.js'] },
  data: { folder: 'data', networks: ['circle'] },
  outlines: {},
  readers: { json: ['validator.js'], csv: [] },
};

const page = { base: '/hn', tags: ['hn-partner-list'], language: 'en' };

test('a page preloads the files of all its widgets, each once', () => {
  const tags = ['hn-partner-list', 'hn-source-list'];
  expect(preloadUrls(files, { ...page, tags, network: 'circle' })).toEqual([
    '/hn/list.js',
    '/hn/shared.js',
    '/hn/words.en.js',
    '/hn/data/en/circle.js',
    '/hn/sources.js',
  ]);
});

test('one line for each file, safe in HTML', () => {
  expect(preloadLinks(files, { ...page, base: 'https://cdn.example.org/"a&b"/' }).split('\n')[0]).toBe(
    '<link rel="modulepreload" href="https://cdn.example.org/&quot;a&amp;b&quot;/list.js" />',
  );
});

test('an unknown tag or network is reported with the known ones', () => {
  expect(() => preloadLinks(files, { ...page, tags: ['hn-partners'] })).toThrow(
    new RangeError('There is no tag "hn-partners". There are: hn-partner-list, hn-source-list.'),
  );
  expect(() => preloadLinks(files, { ...page, network: 'constructor' })).toThrow(
    new RangeError('There is no bundled network "constructor". There are: circle.'),
  );
});
