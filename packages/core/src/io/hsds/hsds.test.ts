import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { formatHsdsFiles } from './hsds.js';
import { uuidOf } from './uuid-of.js';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly format?: string;
      readonly constraints: { readonly required: boolean; readonly unique: boolean; readonly enum?: readonly string[] };
    }[];
    readonly primaryKey: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

/** Fields that HSDS 3 requires of each table, restated from its schemas: `required` and `tabular_required`. */
const required: Readonly<Record<string, readonly string[]>> = {
  organization: ['id', 'name', 'description'],
  organization_identifier: ['id', 'organization_id', 'identifier_type', 'identifier'],
  program: ['id', 'organization_id', 'name', 'description'],
  location: ['id', 'location_type'],
  contact: ['id'],
  phone: ['id', 'number'],
  language: ['id'],
  taxonomy: ['id', 'name', 'description'],
  taxonomy_term: ['id', 'name', 'description'],
  attribute: ['id', 'link_id', 'taxonomy_term_id', 'link_entity'],
};

type Row = Readonly<Record<string, string>>;

const resourcesOf = (files: ReadonlyMap<string, string>): readonly Resource[] =>
  (JSON.parse(files.get('datapackage.json') ?? '') as { resources: Resource[] }).resources;

/** Reads the rows of a file with an independent parser. */
const rowsOf = (files: ReadonlyMap<string, string>, { path }: Resource): Row[] =>
  parse(files.get(path) ?? '', { columns: true });

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  uri: /^(?:https?:\/\/|urn:)\S+$/,
  email: /^\S+@\S+$/,
};

/** Finds violations of the Frictionless specification: missing values, types, formats, enumerations, keys. */
const violations = (files: ReadonlyMap<string, string>): string[] => {
  const resources = resourcesOf(files);
  const rows = new Map(resources.map((resource) => [resource.name, rowsOf(files, resource)]));
  return resources.flatMap(({ name, schema }) => {
    const own = rows.get(name) ?? [];
    const cells = own.flatMap((row) =>
      schema.fields.flatMap(({ name: field, type, format = '', constraints }) => {
        const cell = row[field] ?? '';
        const isWrong =
          cell === ''
            ? constraints.required
            : (type === 'number' && !Number.isFinite(Number(cell))) ||
              constraints.enum?.includes(cell) === false ||
              formats[format]?.test(cell) === false;
        return isWrong ? [`${name}.${field}: ${cell}`] : [];
      }),
    );
    const ids = own.map((row) => row[schema.primaryKey] ?? '');
    const foreign = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set(rows.get(reference.resource || name)?.map((row) => row[reference.fields]));
      return own
        .filter((row) => row[fields] && !known.has(row[fields]))
        .map((row) => `${name}.${fields}: ${row[fields] ?? ''}`);
    });
    return [...cells, ...ids.filter((id, at) => ids.indexOf(id) !== at), ...foreign];
  });
};

const dataset: Dataset = makeDataset({
  languages: ['nl'],
  places: byId({ id: 'utrecht', name: { nl: 'Utrecht' }, kind: 'city', geonamesId: 2745912, citations: [] }),
  organizations: byId(
    { id: 'clinic', name: { nl: 'Kliniek' }, kind: 'hospital', place: 'utrecht', startDate: '2016-03', citations: [] },
    { id: 'ward', name: { nl: 'Afdeling, 1e "A"' }, kind: 'other', subOrganizationOf: 'clinic', citations: [] },
  ),
  networks: byId({ id: 'ring', name: { nl: 'De Ring' }, kind: 'cluster', citations: [] }),
  programs: byId(
    { id: 'lab', name: { nl: 'Lab' }, kind: 'living-lab', network: 'ring', citations: [] },
    { id: 'loose', name: { nl: 'Los' }, kind: 'project', citations: [] },
  ),
  memberships: byId({ id: 'm', member: 'clinic', organization: 'ring', role: 'partner', citations: [] }),
  contactPoints: byId({
    id: 'desk',
    about: ['ring'],
    telephone: { number: '+31301234567', display: '030' },
    availableLanguages: ['nl', 'en'],
    citations: [],
  }),
});

const tableOf = (data: Dataset, name: string): Row[] => {
  const files = formatHsdsFiles(indexDataset(data), { name: 'ring' });
  const resource = resourcesOf(files).find((each) => each.name === name);
  return resource ? rowsOf(files, resource) : [];
};

/** Returns the cells that are not empty. */
const filled = (row: Row | undefined): Row =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, cell]) => cell !== ''));

describe('formatHsdsFiles', () => {
  test('returns organizations and networks with the fields that HSDS requires', () => {
    expect(tableOf(dataset, 'organization').map(filled)).toEqual([
      { id: uuidOf('clinic'), name: 'Kliniek', description: 'hospital', year_incorporated: '2016' },
      {
        id: uuidOf('ward'),
        name: 'Afdeling, 1e "A"',
        description: 'other organisation',
        parent_organization_id: uuidOf('clinic'),
      },
      { id: uuidOf('ring'), name: 'De Ring', description: 'cluster' },
    ]);
  });

  test('omits a program that no organization runs', () => {
    expect(tableOf(dataset, 'program').map(filled)).toEqual([
      { id: uuidOf('lab'), organization_id: uuidOf('ring'), name: 'Lab', description: 'living lab' },
    ]);
  });

  test('returns kinds and roles as taxonomy terms, with broader terms', () => {
    const terms = tableOf(dataset, 'taxonomy_term').map(({ code, name, parent_id: parent }) => [code, name, parent]);
    expect(terms).toEqual([
      ['organization-kind/hospital', 'hospital', uuidOf('organization-kind/care-provider')],
      ['organization-kind/care-provider', 'care provider', ''],
      ['organization-kind/other', 'other organisation', ''],
      ['network-kind/cluster', 'cluster', ''],
      ['program-kind/living-lab', 'living lab', ''],
      ['membership-role/partner', 'partner', ''],
    ]);
    expect(filled(tableOf(dataset, 'attribute').at(-1))).toEqual({
      id: uuidOf('m.attribute'),
      link_id: uuidOf('clinic'),
      link_entity: 'organization',
      link_type: 'membership-role',
      taxonomy_term_id: uuidOf('membership-role/partner'),
      value: 'De Ring',
    });
  });

  test('returns the languages of a telephone', () => {
    expect(tableOf(dataset, 'language').map(({ phone_id: phone, code, name }) => [phone, code, name])).toEqual([
      [uuidOf('desk.telephone'), 'nl', 'Dutch'],
      [uuidOf('desk.telephone'), 'en', 'English'],
    ]);
  });
});

describe.each<[string, Dataset]>([
  ['the seed data', seedDataset],
  ['declared terms', danishDataset],
  ['a small network', dataset],
])('%s as HSDS', (_, data) => {
  const files = formatHsdsFiles(indexDataset(data), { name: 'ring', language: 'nl' });

  test('satisfy their descriptor according to another parser', () => {
    expect(violations(files)).toEqual([]);
  });

  test('have the required fields of HSDS', () => {
    const summary = resourcesOf(files).map(({ name, schema }) => [
      name,
      schema.fields.filter(({ constraints }) => constraints.required).map((field) => field.name),
    ]);
    expect(Object.fromEntries(summary)).toEqual(required);
  });
});

test('uuidOf derives a unique, stable UUID from each text', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `record-${at}`);
  expect(new Set(texts.map(uuidOf)).size).toBe(texts.length);
  expect(texts.filter((text) => !formats.uuid?.test(uuidOf(text)))).toEqual([]);
  expect(uuidOf('clinic')).toBe(uuidOf('clinic'));
});
