import { expect, test } from 'vitest';
import { byId } from '../../integrity/test-support/make-dataset.js';
import type { Concept, Dataset, NetworkEvent, Organization, Place } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { diffDatasets } from '../../query/versions/diff-datasets.js';
import { formatPartnersCsv } from '../partners-csv/format-partners-csv.js';
import { readPartnersCsv } from '../partners-csv/read-partners.js';
import { toFormSheets } from './form-sheets.js';
import { safeReadSheets } from './read-sheets.js';
import { updateFromSheets } from './update-from-sheets.js';

const uncited = { citations: [] };

const dataset: Dataset = {
  ...miniDataset,
  languages: ['en'],
  places: byId<Place>({ id: 'hall', name: { en: 'Hall; north' }, kind: 'campus', ...uncited }),
  concepts: byId<Concept>(
    { id: 'data', scheme: 'theme', label: { en: 'Data; AI' }, ...uncited },
    { id: 'quoted', scheme: 'theme', label: { en: '"Care" at home' }, ...uncited },
  ),
  organizations: byId<Organization>({
    id: 'clinic',
    name: { en: 'Clinic; and more' },
    alternateNames: ['C;C', 'The "Clinic"'],
    kind: 'hospital',
    themes: ['data', 'quoted'],
    identifiers: { other: ['Register A; 12', 'B 3'] },
    ...uncited,
  }),
  memberships: byId({ id: 'm', member: 'clinic', organization: 'lake-network', role: 'partner', ...uncited }),
  events: byId<NetworkEvent>({
    id: 'day',
    name: { en: 'Day' },
    about: ['lake-network'],
    places: ['hall'],
    organizers: ['clinic'],
    themes: ['quoted', 'data'],
    status: 'planned',
    ...uncited,
  }),
};

const sheets = toFormSheets(indexDataset(dataset), 'lake-network', { language: 'en' }).map(
  ({ name, columns, rows }) => ({ name, rows: [columns.map(({ header }) => header), ...rows] }),
);

test('list items with semicolons are read back from a workbook', () => {
  const read = safeReadSheets(sheets, { network: { id: 'lake-network' }, language: 'en' });
  if (!read.success) throw read.error;
  const { organizations, events, places, concepts } = read.data;
  const labelsOf = (ids: readonly string[] = []): unknown[] => ids.map((id) => concepts[id]?.label.en);
  expect([
    organizations.clinic?.alternateNames,
    organizations.clinic?.identifiers?.other,
    labelsOf(organizations.clinic?.themes),
    labelsOf(events.day?.themes),
    events.day?.places?.map((id) => places[id]?.name.en),
    events.day?.organizers,
  ]).toEqual([
    ['C;C', 'The "Clinic"'],
    ['Register A; 12', 'B 3'],
    ['Data; AI', '"Care" at home'],
    ['"Care" at home', 'Data; AI'],
    ['Hall; north'],
    ['clinic'],
  ]);
});

test('and change nothing in the dataset', () => {
  const result = updateFromSheets(dataset, sheets, { network: 'lake-network', language: 'en' });
  if (!result.success) throw result.error;
  expect(diffDatasets(dataset, result.data).changed).toEqual([]);
});

test('and from a CSV file', () => {
  const csv = formatPartnersCsv(indexDataset(dataset), 'lake-network');
  expect(readPartnersCsv(csv, { language: 'en' }).organizations.clinic?.alternateNames).toEqual([
    'C;C',
    'The "Clinic"',
  ]);
});
