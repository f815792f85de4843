import { describe, expect, test } from 'vitest';
import { recordSchemas } from '../src/model/dataset.js';
import type { SchemaDoc } from '../src/model/schema-doc.js';
import { recordNames } from '../src/model/record-fields.generated.js';
import { extractDocs, renderDocs } from './extract-docs.js';

const docs = extractDocs();

/** Finds fields, at any depth, without a description or a term. */
const undocumented = ({ fields = {} }: SchemaDoc, path: string): string[] =>
  Object.entries(fields).flatMap(([name, doc]) => [
    ...(doc.description === '' || doc.term === undefined ? [`${path}.${name}`] : []),
    ...undocumented(doc, `${path}.${name}`),
  ]);

test('the generated module is up to date', async () => {
  const command = 'The comments in the model have changed: run "npm run docs" in packages/core.';
  await expect(await renderDocs(docs), command).toMatchFileSnapshot('../src/model/field-docs.generated.ts');
});

describe.each(Object.entries(recordNames))('%s', (collection, name) => {
  const doc = docs[name] ?? { description: '' };

  test('has a description, a term, and both for every field', () => {
    expect({ ...doc, fields: undocumented(doc, name) }).toEqual({
      description: expect.stringMatching(/.\.$/),
      term: expect.stringMatching(/^\S/),
      fields: [],
    });
  });

  test('documents the fields that its schema has', () => {
    const schema = Object.entries(recordSchemas).find(([key]) => key === collection)?.[1];
    expect(Object.keys(doc.fields ?? {})).toEqual(Object.keys(schema?.shape ?? {}));
  });
});

test('reads the text, the term, and fields that are spread or nested', () => {
  expect(docs.Place?.fields).toMatchObject({
    id: { term: 'schema:identifier' },
    name: { description: 'Name.', term: 'schema:name' },
    coordinates: { fields: { latitude: { description: 'Degrees north.', term: 'schema:latitude' } } },
  });
});
