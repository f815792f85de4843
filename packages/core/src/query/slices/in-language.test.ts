import { expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import { seedLanguages } from '../../model/seed-languages.js';
import { checkDataset } from '../../integrity/check-dataset.js';
import { localize } from '../../text/localize.js';
import { inLanguage } from './in-language.js';

const dutch = inLanguage(seedDataset, 'nl');

test('every text is reduced to the language', () => {
  expect(dutch.name).toEqual({ nl: seedDataset.name.nl });
  expect(dutch.organizations['province-of-utrecht']?.name).toEqual({ nl: 'Provincie Utrecht' });
  expect(dutch.languages).toEqual(['nl']);
});

test('other values are unchanged', () => {
  const source = seedDataset.sources['province-utrecht-health-hub'];
  const { datingNote } = source;
  expect(dutch.sources[source.id]).toEqual({ ...source, ...(datingNote && { datingNote: { nl: datingNote.nl } }) });
});

test('remarks on omitted texts are omitted', () => {
  const citation = { source: 'report', quote: 'so it says' };
  const place = {
    id: 'x',
    name: { en: 'Cologne', nl: 'Keulen' },
    kind: 'city' as const,
    citations: [citation, { ...citation, fields: ['name.en'] }, { ...citation, fields: ['name.en', 'kind'] }],
    editorial: ['name.en', 'name.nl', 'kind'],
  };
  const { citations, editorial } = inLanguage({ ...seedDataset, places: { x: place } }, 'nl').places.x ?? {};
  expect({ citations, editorial }).toEqual({
    citations: [citation, { ...citation, fields: ['kind'] }],
    editorial: ['name.nl', 'kind'],
  });
});

test('a text without that language keeps its fallback', () => {
  const place = { id: 'x', name: { fi: 'Turku', sv: 'Åbo' }, kind: 'city' as const, citations: [] };
  expect(inLanguage({ ...seedDataset, places: { x: place } }, 'nl').places.x?.name).toEqual({ fi: 'Turku' });
});

test.each(seedLanguages)('the seed in %s has the same texts as the whole seed, and is valid', (language) => {
  const reduced = inLanguage(seedDataset, language);
  const names = Object.values(seedDataset.networks).map(({ name }) => localize(name, language));
  expect(Object.values(reduced.networks).map(({ name }) => localize(name, language))).toEqual(names);
  expect(checkDataset(reduced).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('other words for a concept are kept in the one language', () => {
  const concept = {
    id: 'x',
    scheme: 'organization-kind',
    label: { en: 'pharmacy', nl: 'apotheek' },
    altLabels: { en: ['chemist'], nl: ['apothekerij', 'drogist'] },
    citations: [],
  };
  expect(inLanguage({ ...seedDataset, concepts: { x: concept } }, 'nl').concepts.x).toEqual({
    ...concept,
    label: { nl: 'apotheek' },
    altLabels: { nl: ['apothekerij', 'drogist'] },
  });
});
