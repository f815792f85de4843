import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { collectionNames, type AnyRecord } from '../model/collections.js';
import { localizedFields } from '../model/record-fields.generated.js';
import { documentDataset } from './document-dataset.js';

/** What the notes of the list of terms call `not "…"`, in lower case. */
const avoided = async (): Promise<string[]> => {
  const list = await readFile(new URL('terms.md', import.meta.url), 'utf8');
  const notes = [...list.matchAll(/\bnot ((?:"[^"]+"(?:, )?)+)/g)].map(([, words = '']) => words);
  return notes.flatMap((words) => [...words.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word.toLowerCase()));
};

/** Every text of the documents, with the field in which it stands. */
const texts = collectionNames.flatMap((name) =>
  Object.values<AnyRecord>(documentDataset[name]).flatMap((record) =>
    Object.entries<unknown>({ ...record })
      .filter(([field]) => localizedFields[name].some((localized) => localized === field))
      .map(([field, text]) => ({ where: `${record.id}.${field}`, words: JSON.stringify(text).toLowerCase() })),
  ),
);

test('no text of the documents uses a word that the list of terms has another for', async () => {
  const words = await avoided();
  expect(words).toContain('lehrkrankenhaus');
  expect(texts.length).toBeGreaterThan(300);
  expect(
    texts.flatMap((text) => words.filter((word) => text.words.includes(word)).map((word) => [text.where, word])),
  ).toEqual([]);
});
