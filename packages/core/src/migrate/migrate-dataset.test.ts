import { describe, expect, test } from 'vitest';
import { parseDataset } from '../parse/parse-dataset.js';
import { migrateDataset, safeMigrateDataset } from './safe-migrate-dataset.js';
import { ada, former, network, page } from './test-support/former-dataset.js';

const labelOf = (id: string): unknown => migrateDataset(former).concepts[id];

describe('migrateDataset', () => {
  const { concepts, ...migrated } = migrateDataset(former);

  test('maps every shape of version 1', () => {
    const { concepts: _concepts, ...expected } = parseDataset({
      schemaVersion: '2',
      languages: ['en'],
      sources: { page: { ...former.sources.page } },
      places: former.places,
      organizations: former.organizations,
      networks: former.networks,
      persons: { ada },
      memberships: {
        'clinic-leads-school': {
          member: 'clinic',
          organization: 'school',
          role: 'lead',
          citations: [{ source: 'page', quote: 'led by the clinic' }],
          editorial: ['role'],
        },
        'ada-leads-school': {
          member: 'ada',
          organization: 'school',
          role: 'lead',
          citations: [{ source: 'page', quote: 'a school' }],
          editorial: ['role'],
        },
      },
      concepts,
      goals: { goal: { network: 'circle', kind: 'aim', statement: { en: 'Care.' } } },
      programs: {
        school: {
          name: { en: 'School' },
          kind: 'coalition',
          network: 'circle',
          themes: ['care'],
          citations: [
            { source: 'page', quote: 'a school' },
            { source: 'page', quote: 'for the young', fields: ['kind'] },
            { source: 'page', quote: 'about care', fields: ['themes.0'] },
          ],
          editorial: [],
        },
      },
      events: {
        visit: {
          name: { en: 'Visit' },
          places: ['town'],
          status: 'held',
          citations: [{ source: 'page', fields: ['places', 'name.en'] }],
        },
      },
      links: {
        'school-aimed-at-youth': {
          from: 'school',
          to: 'youth',
          kind: 'aimed-at',
          citations: [{ source: 'page', quote: 'for the young' }],
          editorial: ['kind'],
        },
      },
      groups: {
        hospitals: {
          network: 'circle',
          organizationKind: 'hospital',
          extent: 'most-prominent',
          name: { en: 'the most prominent hospitals' },
          area: 'town',
          relation: 'covers',
          citations: [{ source: 'page', fields: ['name.en', 'organizationKind'] }],
          editorial: ['name'],
        },
        youth: {
          name: { en: 'Youth' },
          order: 2,
          network: 'circle',
          relation: 'serves',
          citations: [{ source: 'page', quote: 'the young', fields: ['name.en', 'relation'] }],
          editorial: ['relation', 'name'],
        },
        makers: { name: { en: 'Makers' }, network: 'circle', relation: 'brings-together' },
      },
      statements: {
        view: {
          attributedTo: 'ada',
          about: ['youth'],
          text: { en: 'Young.' },
          citations: [{ source: 'page', fields: ['attributedTo', 'text'] }],
          editorial: ['attributedTo'],
        },
      },
      changeEvents: { merger: { ...former.changeEvents.merger, status: 'done' } },
    });
    expect(migrated).toEqual(expected);
  });

  test('declares the former terms that are in use, and no others', () => {
    expect(Object.entries(concepts).map(([id, { scheme }]) => `${scheme}: ${id}`)).toEqual([
      'theme: care',
      'source-layer: document',
      'network-kind: city-deal',
      'program-kind: coalition',
      'link-kind: aimed-at',
      'group-extent: most-prominent',
    ]);
    expect(labelOf('coalition')).toEqual({
      id: 'coalition',
      scheme: 'program-kind',
      label: { en: 'coalition', nl: 'coalitie', de: 'Koalition', fi: 'koalitio' },
      pluralLabel: { en: 'coalitions', nl: 'coalities', de: 'Koalitionen', fi: 'koalitiot' },
      citations: [],
    });
  });

  test('gives a former term another id where a record has its name', () => {
    const { concepts: declared, sources } = migrateDataset({
      schemaVersion: '1',
      sources: { page: { ...page, layer: 'roster' } },
      networks: { roster: network },
    });
    expect([Object.keys(declared), sources.page?.layer]).toEqual([['roster-2'], 'roster-2']);
  });

  test('does not duplicate a lead membership, and keeps the citations of the program', () => {
    const memberships = {
      m: { member: 'clinic', organization: 'school', role: 'lead', citations: [{ source: 'page' }] },
    };
    const { memberships: found } = migrateDataset({ ...former, memberships });
    expect(Object.values(found).map(({ id, citations }) => [id, citations])).toEqual([
      ['m', [{ source: 'page' }, { source: 'page', quote: 'led by the clinic' }]],
      ['ada-leads-school', [{ source: 'page', quote: 'a school' }]],
    ]);
  });

  test('does not modify the input', () => {
    const input = structuredClone(former);
    migrateDataset(input);
    expect(input).toEqual(former);
  });

  test('reads version 2 unchanged, and a file without version as either', () => {
    const dataset = migrateDataset(former);
    const { schemaVersion: _version, ...unversioned } = former;
    expect([migrateDataset(dataset), migrateDataset(unversioned)]).toEqual([dataset, dataset]);
  });

  test('keeps groups that are used as concepts as concepts, in a declared scheme', () => {
    const target = (broader?: string) => ({
      scheme: 'target-group',
      label: { en: 'Y' },
      ...(broader !== undefined && { broader }),
    });
    const { concepts: kept, groups } = migrateDataset({
      schemaVersion: '1',
      organizations: former.organizations,
      concepts: {
        all: target(),
        young: target('all'),
        measured: target(),
        theme: { scheme: 'theme', label: { en: 'T' }, broader: 'young' },
        alone: target(),
      },
      observations: {
        o: { subject: 'clinic', property: 'measured', quantity: { value: 1, qualifier: 'exact' } },
      },
    });
    expect(Object.values(kept).map(({ id, scheme, broader }) => [id, scheme, broader])).toEqual([
      ['all', 'target-group', undefined],
      ['young', 'target-group', 'all'],
      ['measured', 'target-group', undefined],
      ['theme', 'theme', 'young'],
      ['target-group', 'concept-scheme', undefined],
    ]);
    expect(Object.values(groups)).toEqual([{ id: 'alone', name: { en: 'Y' }, citations: [] }]);
  });

  test('a file without a version that has features of version 1 must meet its requirements', () => {
    const statements = {
      old: { person: 'ada', about: ['ada'], text: { en: 'A.' } },
      bare: { about: ['ada'], text: { en: 'B.' } },
    };
    expect(() => migrateDataset({ persons: former.persons, statements })).toThrow('statements.bare.person is missing');
  });

  test('an ended membership does not count as lead', () => {
    const memberships = { m: { member: 'clinic', organization: 'school', role: 'lead', endDate: '2010' } };
    expect(Object.keys(migrateDataset({ ...former, memberships }).memberships)).toEqual([
      'm',
      'clinic-leads-school',
      'ada-leads-school',
    ]);
  });

  test('renames "tie" of groups and its vocabulary in version 2, also in citations', () => {
    const group = { name: { en: 'All clinics' }, network: 'circle' };
    const concept = { label: { en: 'advises' } };
    const fileOf = (field: string, scheme: string) => ({
      schemaVersion: '2',
      sources: { page },
      networks: { circle: network },
      concepts: { advises: { ...concept, scheme } },
      groups: {
        all: { ...group, [field]: 'advises', citations: [{ source: 'page', fields: [field] }], editorial: [field] },
      },
    });
    expect(migrateDataset(fileOf('tie', 'group-tie'))).toEqual(parseDataset(fileOf('relation', 'group-relation')));
    expect(migrateDataset(fileOf('relation', 'group-tie'))).toEqual(parseDataset(fileOf('relation', 'group-relation')));
  });

  test.each([
    [
      'both names',
      { groups: { all: { name: { en: 'A' }, tie: 'covers', relation: 'covers' } } },
      'groups.all.relation',
    ],
    ['a faulty value', { groups: { all: { name: { en: 'A' }, tie: 7 } } }, 'groups.all.tie'],
    ['what version 2 has not', { groups: { all: { name: { en: 'A' }, tie: 'covers' } }, coverages: {} }, 'coverages'],
    [
      'a former field beside it',
      { groups: { all: { name: { en: 'A' }, tie: 'covers' } }, events: { day: { place: 'x' } } },
      'events.day.place',
    ],
  ])('refuses %s in version 2 with "tie", by the path in the input', (_, parts, place) => {
    const result = safeMigrateDataset({ schemaVersion: '2', ...parts });
    expect(result.success ? [] : result.error.issues.map(({ path }) => path.join('.'))).toContain(place);
  });
});
