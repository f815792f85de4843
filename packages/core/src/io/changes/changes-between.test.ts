import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { de } from '../../text/changes/de.js';
import { en } from '../../text/changes/en.js';
import { fi } from '../../text/changes/fi.js';
import { nl } from '../../text/changes/nl.js';
import { checkLanguage } from '../../text/languages/check-language.js';
import { registerLanguage } from '../../text/languages/registry.js';
import { changesBetween, formatChanges } from './changes-between.js';

const citations: never[] = [];

const ring = makeDataset({
  languages: ['en'],
  places: byId({ id: 'utrecht', name: { en: 'Utrecht' }, kind: 'city', citations }),
  organizations: byId(
    { id: 'clinic', name: { en: 'Clinic' }, kind: 'hospital', url: 'https://example.org/', citations },
    { id: 'lab', name: { en: 'Lab' }, kind: 'company', citations },
  ),
  networks: byId({ id: 'ring', name: { en: 'The Ring' }, kind: 'cluster', citations }),
  memberships: byId(
    { id: 'm1', member: 'clinic', organization: 'ring', role: 'partner', citations },
    { id: 'm2', member: 'lab', organization: 'ring', role: 'member', citations },
  ),
  concepts: byId({ id: 'partners', scheme: 'property', label: { en: 'partners' }, citations }),
  observations: byId({
    id: 'count',
    subject: 'ring',
    property: 'partners',
    quantity: { value: 30, qualifier: 'over' },
    citations,
  }),
});

const later: Dataset = {
  ...ring,
  license: 'CC0-1.0',
  organizations: byId(
    { id: 'clinic', name: { en: 'The Clinic' }, kind: 'care-provider', place: 'utrecht', citations },
    { id: 'school', name: { en: 'School' }, kind: 'knowledge-institution', citations },
  ),
  memberships: byId(
    { id: 'm1', member: 'clinic', organization: 'ring', role: 'partner', title: { en: 'Host' }, citations },
    { id: 'm3', member: 'school', organization: 'ring', role: 'partner', startDate: '2030-01-02', citations },
    { id: 'm4', member: 'school', organization: 'ring', role: 'founder', citations },
  ),
  observations: byId({
    id: 'count',
    subject: 'ring',
    property: 'partners',
    quantity: { value: 40, qualifier: 'about' },
    citations,
  }),
  persons: byId({ id: 'anna', givenName: 'Anna', familyName: 'Berg', citations }),
  contactPoints: byId({ id: 'anna-contact', person: 'anna', about: ['ring'], citations }),
  events: byId({ id: 'day', name: { en: 'Ring Day' }, startDate: '2030-05-06', status: 'planned', citations }),
};

test('changes are listed by importance', () => {
  expect(formatChanges(ring, later, { language: 'en' }).trimEnd().split('\n')).toEqual([
    'School joined The Ring (partner and founder), 2 January 2030',
    'Lab left The Ring (member)',
    'Clinic is now called The Clinic',
    'The Ring: partners over 30 became about 40',
    'New event: Ring Day, 6 May 2030',
    'New contact: Anna Berg',
    'New: Anna Berg (person)',
    'The Clinic: kind changed from hospital to care provider',
    'The Clinic: website removed: https://example.org/',
    'The Clinic: place added: Utrecht',
    'The Clinic, The Ring: title changed',
    'The dataset: license added: CC0-1.0',
  ]);
});

test('changes name their record, field and date', () => {
  expect(changesBetween(ring, later).slice(0, 4)).toEqual([
    {
      kind: 'joined',
      collection: 'memberships',
      id: 'm3',
      date: '2030-01-02',
      text: 'School joined The Ring (partner and founder), 2 January 2030',
    },
    { kind: 'left', collection: 'memberships', id: 'm2', text: 'Lab left The Ring (member)' },
    {
      kind: 'renamed',
      collection: 'organizations',
      id: 'clinic',
      field: 'name',
      text: 'Clinic is now called The Clinic',
    },
    {
      kind: 'figure',
      collection: 'observations',
      id: 'count',
      field: 'quantity',
      text: 'The Ring: partners over 30 became about 40',
    },
  ]);
});

test('a membership with a new end date is described as ended', () => {
  const { m1, m2 } = ring.memberships;
  const ended = { ...ring, memberships: { ...(m1 && { m1 }), ...(m2 && { m2: { ...m2, endDate: '2030' } }) } };
  expect(changesBetween(ring, ended)).toMatchObject([
    { kind: 'left', text: 'Lab left The Ring (member), 2030', date: '2030' },
  ]);
});

describe('with a day that counts as today', () => {
  const joining = (dates: object): Dataset => ({
    ...ring,
    memberships: {
      ...ring.memberships,
      ...byId({ id: 'm5', member: 'lab', organization: 'ring', role: 'funder', citations, ...dates }),
    },
  });

  test.each([
    [{ startDate: '2030' }, 'Lab will join The Ring (funder), 2030'],
    [{ startDate: '2024-05' }, 'Lab joined The Ring (funder), May 2024'],
    [{ startDate: '2001', endDate: '2002' }, 'Lab was part of The Ring (funder), 2001–2002'],
    [{ startDate: '2001', endDate: '2030' }, 'Lab joined The Ring (funder), 2001'],
    [{}, 'Lab joined The Ring (funder)'],
  ])('a new membership of %j is told in its tense', (dates, text) => {
    expect(formatChanges(ring, joining(dates), { today: '2024-05-06' })).toBe(`${text}\n`);
  });

  test.each([
    [{ endDate: '2030' }, 'Lab will leave The Ring (funder), 2030'],
    [{ endDate: '2024' }, 'Lab left The Ring (funder), 2024'],
  ])('an end of %j is told in its tense', (dates, text) => {
    expect(formatChanges(joining({}), joining(dates), { today: '2024-05-06' })).toBe(`${text}\n`);
  });
});

test('members with a successor have neither left nor joined', () => {
  const succession = { id: 'new-name', kind: 'renaming', originals: ['lab'], results: ['lab-plus'], status: 'done' };
  const { m1 } = ring.memberships;
  const renamed = {
    ...ring,
    organizations: {
      ...ring.organizations,
      ...byId({ id: 'lab-plus', name: { en: 'Lab+' }, kind: 'company', citations }),
    },
    memberships: {
      ...(m1 && { m1 }),
      ...byId({ id: 'm6', member: 'lab-plus', organization: 'ring', role: 'member', citations }),
    },
    changeEvents: byId({ ...succession, date: '2024', citations }),
  } as Dataset;
  expect(formatChanges(ring, renamed)).toBe('Lab became Lab+ (renaming), 2024\n');
});

describe.each([
  ['nl', 'School is toegetreden tot The Ring (partner en oprichter), 2 januari 2030', 'Geen verschil.\n'],
  ['de', 'School ist The Ring beigetreten (Partner und Gründer), 2. Januar 2030', 'Kein Unterschied.\n'],
  ['fi', 'The Ring: School on nyt mukana (kumppani ja perustaja), 2. tammikuuta 2030', 'Ei eroja.\n'],
  ['en', 'School joined The Ring (partner and founder), 2 January 2030', 'No difference.\n'],
])('in %s', (language, joined, nothing) => {
  test('changes are described in that language', () => {
    expect([changesBetween(ring, later, { language })[0]?.text, formatChanges(ring, ring, { language })]).toEqual([
      joined,
      nothing,
    ]);
  });

  test('no placeholder is left', () => {
    const lines = formatChanges(seedDataset, later, { language }) + formatChanges(later, seedDataset, { language });
    expect(lines.split('\n').filter((line) => /[{}]|undefined|\[object/.test(line))).toEqual([]);
  });
});

test.each([
  ['nl', nl],
  ['de', de],
  ['fi', fi],
])('every sentence in %s uses the values of the English one', (_, words) => {
  const valuesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
  const values = (table: Readonly<Record<string, string>>): object =>
    Object.fromEntries(Object.entries(table).map(([key, text]) => [key, valuesIn(text)]));
  expect(values(words)).toEqual(values(en));
});

test('a language can be registered, with English for missing texts', () => {
  registerLanguage('da', {
    changes: { joined: '{member} er nu med i {whole} ({roles})', 'field-order': 'plads i rækken' },
  });
  const ordered = byId({ id: 'partners', scheme: 'property' as const, label: { en: 'partners' }, order: 2, citations });
  expect(formatChanges(ring, { ...ring, concepts: ordered }, { language: 'da' })).toBe(
    'partners: plads i rækken added: 2\n',
  );
  expect(
    changesBetween(ring, later, { language: 'da' })
      .map(({ text }) => text)
      .slice(0, 2),
  ).toEqual(['School er nu med i The Ring (partner og founder), 2. januar 2030', 'Lab left The Ring (member)']);
  const { missing, mistakes } = checkLanguage('da');
  expect([missing.includes('changes.left'), missing.includes('changes.joined'), mistakes]).toEqual([true, false, []]);
});
