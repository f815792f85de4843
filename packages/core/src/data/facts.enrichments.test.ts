import { expect, test } from 'vitest';
import { documentDataset, seedDataset } from './index.js';

const { changeEvents, links, networks, organizations, programs, statements } = seedDataset;

test('an unnamed European subsidy program funds Zorg Verbindt', () => {
  const { from, kind, to, about } = links['link-subsidy-program-zorg-verbindt'];
  expect([from, kind, to, about]).toEqual(['zorg-verbindt-subsidy-program', 'funds', 'zorg-verbindt', undefined]);
  expect(programs['zorg-verbindt-subsidy-program']).toMatchObject({ kind: 'funding-program' });
});

test('Lifelines has its website and its numbers from the registers, which the documents do not give', () => {
  const { url, identifiers } = programs.lifelines;
  expect([url, identifiers]).toEqual([
    'https://www.lifelines.nl',
    { ror: 'https://ror.org/01ja6ps71', wikidata: 'Q2470032' },
  ]);
  expect(documentDataset.programs.lifelines).not.toHaveProperty('identifiers');
});

test.each<[id: keyof typeof changeEvents, originals: string[], results: string[], caution: string]>([
  [
    'zorg-verbindt-succeeded-by-zorg-korter-sneller-beter',
    ['zorg-verbindt'],
    ['zorg-korter-sneller-beter'],
    'Inferred',
  ],
  [
    'invest-utrecht-region-to-rom-utrecht-region',
    ['invest-utrecht-region'],
    ['rom-utrecht-region'],
    'No page says that it took place',
  ],
])('%s is shown with its uncertainty', (id, originals, results, caution) => {
  expect(changeEvents[id]).toMatchObject({ originals, results });
  expect(changeEvents[id].note?.en).toContain(caution);
});

test('Team International is related to nobody', () => {
  const { kind, subOrganizationOf, place } = organizations['team-international'];
  expect([kind, subOrganizationOf, place]).toEqual(['other', undefined, undefined]);
  const ends = [
    ...Object.values(links).flatMap(({ from, to }) => [from, to]),
    ...Object.values(seedDataset.memberships).flatMap(({ member, organization }) => [member, organization]),
  ];
  expect(ends).not.toContain('team-international');
});

test('no text spells out GGZ: that the forum’s own pages mean the same forum is our reading', () => {
  expect(documentDataset.networks['euregionaal-forum-ggz'].alternateNames).toBeUndefined();
  expect(networks['euregionaal-forum-ggz'].alternateNames).toContain(
    'Euregionaal Forum Grensoverschrijdende Gezondheidszorg',
  );
  expect(networks['euregionaal-forum-ggz'].editorial).toContain('alternateNames');
  expect(statements['statement-forum-name-written-out'].citations.map(({ source }) => source)).toEqual([
    'erw-forum-nl',
    'erw-forum-de',
  ]);
});

test('tasks that a budget plans to move are planned to move', () => {
  const { kind, status } = changeEvents['invest-utrecht-region-to-rom-utrecht-region'];
  expect([kind, status]).toEqual(['transfer-of-tasks', 'planned']);
});
