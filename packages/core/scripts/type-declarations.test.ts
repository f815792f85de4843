import { describe, expect, test } from 'vitest';
import type { SchemaDoc } from '../src/model/schema-doc.js';
import { recordNames } from '../src/model/record-fields.generated.js';
import { extractDocs } from './extract-docs.js';
import { renderTypes } from './type-declarations.js';

const docs = extractDocs();
const types = await renderTypes(docs);

test('the generated types are up to date', async () => {
  const command = 'The schemas or their comments have changed: run "npm run docs" in packages/core.';
  await expect(types, command).toMatchFileSnapshot('../src/model/types.generated.ts');
});

/** Returns the text of an interface, including its body. */
const interfaceText = (name: string): string =>
  new RegExp(`^export interface ${name} \\{\n[^]*?^\\}`, 'm').exec(types)?.[0] ?? '';

const commentedFields = (text: string): string[] =>
  [...text.matchAll(/\*\/\n\s+(\w+)\??:\s/g)].map(([, field = '']) => field);

const fieldsIn = ({ fields = {} }: SchemaDoc): string[] =>
  Object.entries(fields).flatMap(([name, field]) => [name, ...fieldsIn(field)]);

describe.each(Object.values(recordNames))('%s', (name) => {
  test('is an interface with a comment on every field', () => {
    expect(commentedFields(interfaceText(name))).toEqual(fieldsIn(docs[name] ?? { description: '' }));
  });
});

test('names the types of values, and the standard terms', () => {
  expect(interfaceText('Identifiers')).toMatchInlineSnapshot(`
    "export interface Identifiers {
      /**
       * Research Organization Registry.
       *
       * @term schema:sameAs
       */
      ror?: RorId | undefined;
      /**
       * Wikidata item.
       *
       * @term schema:sameAs
       */
      wikidata?: WikidataId | undefined;
      /**
       * Numbers in other registers, each after the name of the register: "KvK 12345678".
       *
       * @term schema:identifier
       */
      other?: PlainText[] | undefined;
    }"
  `);
});
