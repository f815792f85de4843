import { expect, test } from 'vitest';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Identifiers } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { readJsonLd, safeReadJsonLd } from '../json-ld/read-json-ld.js';
import { toSchemaOrg } from './schema-org.js';

const written = (identifiers: Identifiers): unknown =>
  toSchemaOrg(
    indexDataset(
      makeDataset({
        networks: byId({ id: 'ring', name: { en: 'Ring' }, kind: 'cluster', identifiers, citations: [] }),
        organizations: byId({ id: 'clinic', name: { en: 'Clinic' }, kind: 'other', identifiers, citations: [] }),
        memberships: byId({ id: 'm', member: 'clinic', organization: 'ring', role: 'partner', citations: [] }),
      }),
    ),
    'ring',
  );

test.each([
  ['KvK 12345678', { propertyID: 'KvK', value: '12345678' }],
  ['Y-tunnus 1234567-8', { propertyID: 'Y-tunnus', value: '1234567-8' }],
  ['Chamber of Commerce 12 34 56', { propertyID: 'Chamber of Commerce', value: '12 34 56' }],
  ['VAT NL001234567B01', { propertyID: 'VAT', value: 'NL001234567B01' }],
  ['12345678', { value: '12345678' }],
  ['CVR unknown', { value: 'CVR unknown' }],
])('the number "%s" is written as a value of its register and read back unchanged', (text, node) => {
  const document = written({ wikidata: 'Q42', other: [text, 'AGB 01'] });
  const identifier = [
    { '@type': 'PropertyValue', ...node },
    { '@type': 'PropertyValue', propertyID: 'AGB', value: '01' },
  ];
  expect(document).toMatchObject({ identifier, member: [{ member: { identifier } }] });
  const result = safeReadJsonLd(JSON.stringify(document), { network: { id: 'ring' }, language: 'en' });
  if (!result.success) throw result.error;
  const identifiers = { wikidata: 'Q42', other: [text, 'AGB 01'] };
  const { networks, organizations } = result.data;
  expect([networks.ring?.identifiers, organizations.clinic?.identifiers]).toEqual([identifiers, identifiers]);
  expect(result.issues).toEqual([]);
});

test.each([
  ['the name of a register', { name: 'CVR', value: 12345678 }, { other: ['CVR 12345678'] }],
  ['a number alone', { value: '12345678' }, { other: ['12345678'] }],
  ['no number', { propertyID: 'CVR' }, undefined],
])('a value with %s', (_, node, expected) => {
  const document = {
    '@context': 'https://schema.org',
    '@type': 'NGO',
    name: 'Alfa',
    identifier: { '@type': 'PropertyValue', ...node },
  };
  expect(readJsonLd(JSON.stringify(document)).organizations.alfa?.identifiers).toEqual(expected);
});
