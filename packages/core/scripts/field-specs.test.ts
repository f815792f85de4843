import { expect, test } from 'vitest';
import { extractDocs } from './extract-docs.js';
import { extractFieldSpecs, renderFieldSpecs } from './field-specs.js';

const specs = extractFieldSpecs(extractDocs());

test('the generated module is up to date', async () => {
  const command = 'The model has changed: run "npm run docs" in packages/core.';
  await expect(await renderFieldSpecs(specs), command).toMatchFileSnapshot('../src/io/fields/field-specs.generated.ts');
});

test('says of a field what it holds, where it leads, and what it means', () => {
  expect([specs.records.places?.fields.within, specs.records.places?.fields.kind]).toEqual([
    {
      type: 'reference',
      targets: ['places'],
      term: 'schema:containedInPlace',
      description: 'The next larger place that it is part of.',
    },
    {
      type: 'term',
      vocabulary: 'place-kind',
      isRequired: true,
      term: 'schema:additionalType',
      description: 'What sort of place it is.',
    },
  ]);
});

test('reads lists, objects without a name, and value types', () => {
  expect({
    about: specs.records.contactPoints?.fields.about,
    latitude: specs.records.places?.fields.coordinates?.fields?.latitude,
    telephone: specs.records.contactPoints?.fields.telephone,
    undocumented: specs.records.contactPoints?.fields.undocumented,
    qualifier: specs.values.Quantity?.qualifier,
    source: specs.values.Citation?.source,
  }).toMatchObject({
    about: { type: 'reference', isList: true, isRequired: true, targets: ['networks', 'programs'] },
    latitude: { type: 'Latitude', isRequired: true, term: 'schema:latitude' },
    telephone: { type: 'Telephone' },
    undocumented: { type: 'enum', isList: true, vocabulary: 'contact-channel', values: ['email', 'telephone', 'url'] },
    qualifier: { type: 'enum', vocabulary: 'quantity-qualifier' },
    source: { type: 'reference', targets: ['sources'], term: 'schema:citation' },
  });
});
