import { expect, test } from 'vitest';
import { recordSpecs, valueSpecs } from '../src/io/fields/field-specs.generated.js';
import { extractDocs } from './extract-docs.js';
import { extractFieldShapes, renderFieldSpecs } from './field-specs.js';

const shapes = extractFieldShapes(extractDocs());

test('the generated module is up to date', async () => {
  const command = 'The model has changed: run "npm run docs" in packages/core.';
  await expect(await renderFieldSpecs(shapes), command).toMatchFileSnapshot(
    '../src/io/fields/field-specs.generated.ts',
  );
});

test('describes type, targets and meaning of a field', () => {
  expect([recordSpecs.places.fields.within, recordSpecs.places.fields.kind]).toEqual([
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
    about: recordSpecs.contactPoints.fields.about,
    latitude: recordSpecs.places.fields.coordinates?.fields?.latitude,
    telephone: recordSpecs.contactPoints.fields.telephone,
    undocumented: recordSpecs.contactPoints.fields.undocumented,
    qualifier: valueSpecs.Quantity?.qualifier,
    source: valueSpecs.Citation?.source,
  }).toMatchObject({
    about: { type: 'reference', isList: true, isRequired: true, targets: ['networks', 'programs'] },
    latitude: { type: 'Latitude', isRequired: true, term: 'schema:latitude' },
    telephone: { type: 'Telephone' },
    undocumented: { type: 'enum', isList: true, vocabulary: 'contact-channel', values: ['email', 'telephone', 'url'] },
    qualifier: { type: 'enum', vocabulary: 'quantity-qualifier' },
    source: { type: 'reference', targets: ['sources'], term: 'schema:citation' },
  });
});
