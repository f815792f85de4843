import { describe, expect, test } from 'vitest';
import { foldWord } from '../../model/fold-text.js';
import { seedLanguages } from '../../model/seed-languages.js';
import { checkLanguage, findTableMistakes } from '../languages/check-language.js';
import { registerLanguage } from '../languages/registry.js';
import { rowWords } from './row-words.js';
import { sheetWords } from './sheet-words.js';
import type { TableWords } from './table-words.js';
import { anyOf } from './word-store.js';

/** Registers untyped values, because a page may pass values that do not match the types. */
const registerJson = (tag: string, tables: unknown): void => {
  Reflect.apply(registerLanguage, undefined, [tag, { tables }]);
};

/** Returns the paths of the lists, with their words. */
const listsIn = (part: object, path = ''): [path: string, words: unknown][] =>
  Object.entries(part).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? listsIn(inner, `${path}${key}.`)
      : [[`${path}${key}`, inner] as [string, unknown]],
  );

/** Lists that a built-in language needs no word in. */
const mayBeEmpty = [
  'emptyMarks',
  'persons.prefixes',
  'persons.capitalPrefixes',
  'time.from',
  'time.hours',
  'time.until',
  'time.through',
];

const wordsOf = (tag: string): TableWords => {
  const [[ofRows], [ofSheets]] = [rowWords.of(tag), sheetWords.of(tag)];
  if (!ofRows || !ofSheets) throw new Error(`no words in ${tag}`);
  const headers = { ...ofRows.headers, ...ofSheets.headers };
  return { ...ofRows, ...ofSheets, headers, time: { ...ofRows.time, ...ofSheets.time } };
};

describe('a built-in language', () => {
  test.each(seedLanguages)('%s has words in every part', (tag) => {
    const empty = listsIn(wordsOf(tag)).filter(([, words]) => Array.isArray(words) && words.length === 0);
    expect(empty.map(([path]) => path).filter((path) => !mayBeEmpty.includes(path))).toEqual([]);
    expect(
      listsIn(wordsOf(tag))
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      listsIn(wordsOf('en'))
        .map(([path]) => path)
        .sort(),
    );
  });

  test.each(seedLanguages)('%s has no word twice in a list, and no header for two columns', (tag) => {
    const twice = listsIn(wordsOf(tag)).filter(
      ([, words]) => Array.isArray(words) && new Set(words).size < words.length,
    );
    expect([twice, findTableMistakes(tag)]).toEqual([[], []]);
  });

  test('no header of the four means two columns of partners', () => {
    const columns = new Map<string, Set<string>>();
    for (const { headers } of rowWords.byTag().values()) {
      for (const [column, words] of Object.entries(headers.partners)) {
        for (const word of words) {
          const key = foldWord(word);
          columns.set(key, (columns.get(key) ?? new Set<string>()).add(column));
        }
      }
    }
    expect([...columns].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});

describe('registered words of tables', () => {
  const count = rowWords.make((all) => all.flatMap(({ remarks }) => remarks).filter((word) => word === 'í alt').length);

  test('count from the time of their registration, and stand before built-in ones of the language', () => {
    expect(count()).toBe(0);
    registerLanguage('fo', { tables: { remarks: ['í alt'] } });
    expect([count(), wordsOf('fo-FO').headers.partners.name]).toEqual([1, []]);
    registerLanguage('nl', { tables: { remarks: ['eindstand'] } });
    expect(wordsOf('nl').remarks.slice(0, 2)).toEqual(['eindstand', 'totaal']);
    expect(rowWords.of('sv, fo, nl').map(({ timeZone }) => timeZone)).toEqual(['', 'Europe/Amsterdam']);
  });

  test.each<[string, unknown]>([
    ['text', 'Navn'],
    ['nothing', null],
    ['a list', ['Navn']],
    [
      'lists that are none',
      { headers: 'Navn', remarks: { all: 'í alt' }, sheetNames: null, emptyMarks: 3, timeZone: 7 },
    ],
    ['items that are no words', { remarks: [null, 3, '', ' ', ['x', 1]], truthValues: [{}] }],
  ])('are ignored where they are %s', (_, tables) => {
    registerJson('is', tables);
    const words = listsIn(wordsOf('is')).map(([, list]) => list);
    expect(words.flat().filter((word) => word !== '' && word !== 'x')).toEqual([]);
  });

  test('are checked, with a remedy', () => {
    registerJson('kl', {
      headers: { partners: { name: ['Ateq', 'ateqarfik'], nam: ['Ateq'], kind: ['ATEQ'], url: 3 } },
      timeZone: 'Europe/Nuuk',
    });
    const { mistakes, missing } = checkLanguage('kl');
    expect(mistakes).toEqual([
      {
        path: 'tables.headers.partners.url',
        message: 'is neither text nor a function',
        remedy: 'Write text, or a list of texts.',
      },
      { path: 'tables.headers.partners.nam', message: 'is not a known message', remedy: 'Did you mean "name"?' },
      {
        path: 'tables.headers.partners.kind',
        message: 'has "ATEQ", as "name" has',
        remedy: 'Keep it in one of the two.',
      },
      {
        path: 'tables.timeZone',
        message: 'is "Europe/Nuuk", which is no time zone',
        remedy: 'Write a name such as "Europe/Copenhagen".',
      },
    ]);
    expect(missing).toContain('tables.sheetNames.events');
  });

  test('a pack without tables lacks none', () => {
    registerLanguage('se', { labels: { 'place-kind': { city: 'gávpot' } } });
    expect(checkLanguage('se').missing.filter((path) => path.startsWith('tables'))).toEqual([]);
  });
});

test('words in a pattern are plain text, the longest first', () => {
  expect(new RegExp(`^${anyOf(['kl', 'kl.', 't/m', '(a|b)*'])}$`, 'u').test('klx')).toBe(false);
  expect(new RegExp(anyOf(['kl', 'kl.']), 'u').exec('kl. 14')?.[0]).toBe('kl.');
  expect(new RegExp(anyOf([]), 'u').test('')).toBe(false);
});
