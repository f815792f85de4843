import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { collectionNames, type AnyRecord } from '../model/collections.js';
import { localizedFields } from '../model/record-fields.generated.js';
import { documentDataset } from './document-dataset.js';
import { seedDataset } from './seed-dataset.js';

/** Returns the words that the notes of the list of terms call `not "…"`, in lower case. */
const avoided = async (): Promise<string[]> => {
  const list = await readFile(new URL('terms.md', import.meta.url), 'utf8');
  const notes = [...list.matchAll(/\bnot ((?:"[^"]+"(?:, )?)+)/g)].map(([, words = '']) => words);
  return notes.flatMap((words) => [...words.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word.toLowerCase()));
};

/** All texts of the documents, with their fields. */
const texts = collectionNames.flatMap((name) =>
  Object.values<AnyRecord>(documentDataset[name]).flatMap((record) =>
    Object.entries<unknown>({ ...record })
      .filter(([field]) => localizedFields[name].some((localized) => localized === field))
      .map(([field, text]) => ({ where: `${record.id}.${field}`, words: JSON.stringify(text).toLowerCase() })),
  ),
);

test('no text of the documents uses a word to avoid by the list of terms', async () => {
  const words = await avoided();
  expect(words).toContain('lehrkrankenhaus');
  expect(texts.length).toBeGreaterThan(300);
  expect(
    texts.flatMap((text) => words.filter((word) => text.words.includes(word)).map((word) => [text.where, word])),
  ).toEqual([]);
});

const englishOf = (text: unknown): string =>
  typeof text === 'object' && text !== null && 'en' in text ? String(text.en) : '';

/** American spellings of words that are frequent in texts of this field. */
const american =
  /\b(?:aging|behavior|color|favor|fulfill|labor|neighborhood|programs?\b|\p{L}+iz(?:e[ds]?|ing|ation)\b)/iu;

/** Words that are spelled the same in British English. */
const alike = /\b(?:small and medium-sized|(?:re)?size[ds]?)\b/giu;

test('English texts other than names of organizations use British spelling, like labels', () => {
  const english = collectionNames
    .filter((name) => name !== 'organizations' && name !== 'networks' && name !== 'sources')
    .flatMap((name) =>
      Object.values<AnyRecord>(seedDataset[name]).flatMap((record) =>
        Object.entries<unknown>({ ...record })
          .filter(([field]) => localizedFields[name].some((localized) => localized === field))
          .map(([field, text]) => [`${record.id}.${field}`, englishOf(text).replaceAll(alike, '')]),
      ),
    );
  expect(english.length).toBeGreaterThan(500);
  expect(english.filter(([, text = '']) => american.test(text))).toEqual([]);
});
