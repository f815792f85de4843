import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { makeDataset } from '../../integrity/test-support/make-dataset.js';
import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { formatCsvFiles } from './collection-csv.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { toDataPackage, type DataResource } from './data-package.js';
import { rowsOf } from '../test-support/from-csv.js';

const geoNames = { title: 'GeoNames', path: 'https://www.geonames.org/' };
const descriptor = toDataPackage(seedDataset, { name: 'health-networks', version: '1.2.3', sources: [geoNames] });
const resource = (name: string): DataResource | undefined =>
  descriptor.resources.find((candidate) => candidate.name === name);

/** Finds the cells that violate the descriptor: types, required, enum, unique keys, foreign keys. */
const violations = (dataset: Dataset): string[] => {
  const { resources } = toDataPackage(dataset, { name: 'test' });
  const files = formatCsvFiles(dataset);
  const rows = new Map(resources.map(({ name, path }) => [name, rowsOf(files.get(path.replace('csv/', '')) ?? '')]));
  return resources.flatMap(({ name, schema }) => {
    const own = rows.get(name) ?? [];
    const cells = own.flatMap((row) =>
      schema.fields.flatMap(({ name: field, type, constraints = {} }) => {
        const cell = row[field] ?? '';
        const isMissing = cell === '' && constraints.required;
        const isForeign = cell !== '' && constraints.enum?.includes(cell) === false;
        const isNoNumber = cell !== '' && type !== 'string' && !Number.isFinite(Number(cell));
        return isMissing || isForeign || isNoNumber ? [`${name}.${field}: ${cell}`] : [];
      }),
    );
    const keys = own.map((row) =>
      [schema.primaryKey]
        .flat()
        .map((field) => row[field])
        .join(),
    );
    const foreign = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const ids = new Set(rows.get(reference.resource || name)?.map((row) => row[reference.fields]));
      return own
        .filter((row) => row[fields] && !ids.has(row[fields]))
        .map((row) => `${name}.${fields}: ${row[fields] ?? ''}`);
    });
    return [...cells, ...keys.filter((key, index) => keys.indexOf(key) !== index), ...foreign];
  });
};

describe('toDataPackage', () => {
  test('contains the metadata of the dataset', () => {
    const { resources: _, sources = [], ...rest } = descriptor;
    expect(rest).toEqual({
      profile: 'tabular-data-package',
      name: 'health-networks',
      title: 'Documented health-innovation networks',
      version: '1.2.3',
      licenses: [{ name: 'CC0-1.0', path: 'https://spdx.org/licenses/CC0-1.0.html' }],
    });
    const documents = Object.values(seedDataset.sources).map(({ title, url }) => ({ title, path: url }));
    expect(sources).toEqual([...documents, geoNames]);
  });

  test('omits missing metadata', () => {
    const { resources: _, ...rest } = toDataPackage({ ...makeDataset(), sources: {} }, { name: 'bare' });
    expect(rest).toEqual({ profile: 'tabular-data-package', name: 'bare' });
    expect(toDataPackage({ ...makeDataset(), license: 'Ask us' }, { name: 'bare' }).licenses).toEqual([
      { name: 'other', title: 'Ask us' },
    ]);
  });

  test('describes every file under a name in lower case, with the columns of its header', () => {
    const files = formatCsvFiles(seedDataset);
    const headers = [...files].map(([file, text]) => [`csv/${file}`, text.split('\r\n')[0]]);
    expect(
      descriptor.resources.map(({ path, schema }) => [path, schema.fields.map(({ name }) => name).join()]),
    ).toEqual(headers);
    expect(descriptor.resources.filter(({ name }) => !/^[-a-z0-9._/]+$/.test(name))).toEqual([]);
  });

  test('describes a column: type, meaning, term, constraints', () => {
    const fields = resource('places')?.schema.fields ?? [];
    expect(fields.filter(({ name }) => ['id', 'kind', 'geonamesId', 'alternateNames'].includes(name))).toEqual([
      {
        name: 'id',
        type: 'string',
        description: 'Kebab-case, unique in the whole dataset, never reused; the key under which the record stands.',
        rdfType: 'https://schema.org/identifier',
        constraints: { required: true, unique: true },
      },
      {
        name: 'alternateNames',
        type: 'string',
        description: expect.stringContaining('A list: items joined by ";", or a JSON array where an item holds one.'),
        rdfType: 'https://schema.org/alternateName',
      },
      {
        name: 'kind',
        type: 'string',
        description: 'What sort of place it is. A known term of "place-kind", or one declared in "concepts".',
        rdfType: 'https://schema.org/additionalType',
        constraints: { required: true },
      },
      { name: 'geonamesId', type: 'integer', description: 'Number in GeoNames.', rdfType: 'https://schema.org/sameAs' },
    ]);
  });

  test('has foreign keys to other tables, itself, or the table of all ids', () => {
    expect(
      [resource('places'), resource('contact-points'), resource('groups'), resource('concepts')].map(
        (at) => at?.schema.foreignKeys,
      ),
    ).toEqual([
      [{ fields: 'within', reference: { resource: '', fields: 'id' } }],
      [
        { fields: 'person', reference: { resource: 'persons', fields: 'id' } },
        { fields: 'organization', reference: { resource: 'records', fields: 'id' } },
      ],
      [
        { fields: 'area', reference: { resource: 'places', fields: 'id' } },
        { fields: 'network', reference: { resource: 'networks', fields: 'id' } },
      ],
      [{ fields: 'network', reference: { resource: 'networks', fields: 'id' } }],
    ]);
    expect(resource('citations')?.schema.primaryKey).toEqual(['record', 'position']);
  });

  test('gives every column a meaning and the absolute IRI of its term', () => {
    const fields = descriptor.resources.flatMap(({ schema }) => schema.fields);
    expect(
      fields.filter(({ description, rdfType }) => description === '' || !/^(?:https?:|urn:)/.test(rdfType)),
    ).toEqual([]);
  });

  test.each<[string, Dataset]>([
    ['the seed data', seedDataset],
    ['two small networks', miniDataset],
    ['declared terms', danishDataset],
  ])('%s satisfy its types, keys and references', (_, dataset) => {
    expect(violations(dataset)).toEqual([]);
  });

  test('covers all collections', () => {
    expect(descriptor.resources).toHaveLength(collectionNames.length + 2);
  });
});
