import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import type { Concept, Dataset } from '../model/types.generated.js';
import { findLabel, labelOf, termLabel } from './label-of.js';
import { labels as en } from './labels/en.js';
import { labels as nl } from './labels/nl.js';
import type { LabelSet } from './labels/vocabulary-labels.js';
import { registerLanguage } from './languages/registry.js';

describe('labelOf', () => {
  test.each([
    ['en', 'hospital', 'hospitals'],
    ['nl', 'ziekenhuis', 'ziekenhuizen'],
    ['de-AT', 'Krankenhaus', 'Krankenhäuser'],
    ['fi', 'sairaala', 'sairaalat'],
    ['fr', 'hospital', 'hospitals'],
    ['not a tag', 'hospital', 'hospitals'],
  ])('in %s', (language, one, several) => {
    expect([
      labelOf('organization-kind', 'hospital', language),
      labelOf('organization-kind', 'hospital', language, { plural: true }),
    ]).toEqual([one, several]);
  });
});

test('labelOf returns declared labels, and a readable id for an unknown term', () => {
  const dataset = makeDataset({
    concepts: byId({ ...base, id: 'pharmacy', scheme: 'organization-kind', label: { en: 'pharmacy', nl: 'apotheek' } }),
  });
  expect([
    labelOf('organization-kind', 'pharmacy', 'nl', { dataset }),
    labelOf('organization-kind', 'hospital', 'nl', { dataset }),
    labelOf('organization-kind', 'sub-unit', 'nl', { dataset }),
    labelOf('organization-kind', 'pharmacy', 'nl'),
  ]).toEqual(['apotheek', 'ziekenhuis', 'sub unit', 'pharmacy']);
});

test('labelOf uses registered labels, and the next language for missing ones', () => {
  registerLanguage('sv', { labels: { 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] } } });
  expect([
    labelOf('organization-kind', 'hospital', 'sv-FI'),
    labelOf('organization-kind', 'insurer', 'sv, nl'),
    labelOf('organization-kind', 'hospital', 'nl, sv'),
    labelOf('organization-kind', 'insurer', 'sv'),
  ]).toEqual(['sjukhus', 'verzekeraar', 'ziekenhuis', 'insurer']);
});

describe('findLabel', () => {
  test('returns the single form of a label without a plural', () => {
    expect(findLabel(nl, 'group-extent', 'all', { plural: true })).toBe('alle');
  });

  test.each(['unknown', 'constructor', '__proto__', ''])('finds none for %j', (value) => {
    expect(findLabel(nl, 'organization-kind', value)).toBeUndefined();
  });
});

test('labelOf prefers the first language of the dataset to English', () => {
  const dataset = makeDataset({ languages: ['nl', 'sv', 'en'] });
  expect(labelOf('organization-kind', 'insurer', 'sv', { dataset })).toBe('verzekeraar');
});

const concept = (id: string, scheme: string, fields: Partial<Concept>): Concept => ({
  ...base,
  id,
  scheme,
  label: { en: id },
  ...fields,
});

const dataset = {
  ...makeDataset({
    concepts: byId(
      concept('pharmacy', 'organization-kind', {
        label: { da: 'apotek', en: 'pharmacy' },
        pluralLabel: { da: 'apoteker' },
        broader: 'care-provider',
      }),
      concept('trains', 'link-kind', { label: { en: 'trains' }, inverseLabel: { en: 'is trained by' } }),
      concept('coaches', 'link-kind', { label: { en: 'coaches' }, broader: 'trains' }),
      concept('pays', 'link-kind', { label: { en: 'pays' }, broader: 'funds' }),
      concept('twins', 'link-kind', { label: { en: 'is a twin of' }, broader: 'partner-of' }),
      concept('mocks', 'link-kind', { label: { en: 'mocks' } }),
      concept('focus', 'concept-scheme', { label: { da: 'indsats' } }),
      concept('sleep', 'theme', {}),
    ),
  }),
  languages: ['da'],
};

const name = (vocabulary: LabelSet, term: string, language: string, plural = false): [string, string] => {
  const { value, language: found } = termLabel(dataset, language === 'nl' ? nl : en, vocabulary, term, language, {
    plural,
    labelsLanguage: language === 'nl' ? 'nl' : 'en',
  });
  return [value, found];
};

describe('termLabel', () => {
  test.each<[LabelSet, string, string, [string, string]]>([
    ['organization-kind', 'pharmacy', 'da', ['apotek', 'da']],
    ['organization-kind', 'pharmacy', 'en-GB', ['pharmacy', 'en']],
    ['organization-kind', 'pharmacy', 'sv', ['apotek', 'da']],
    ['organization-kind', 'hospital', 'nl', ['ziekenhuis', 'nl']],
    ['organization-kind', 'hospital', 'da', ['hospital', 'en']],
    ['concept-scheme', 'focus', 'nl', ['indsats', 'da']],
    ['network-kind', 'pharmacy', 'nl', ['pharmacy', '']],
    ['network-kind', 'open-house', 'nl', ['open house', '']],
    ['organization-kind', 'constructor', 'nl', ['constructor', '']],
  ])('%s %s in %s', (vocabulary, term, language, label) => {
    expect(name(vocabulary, term, language)).toEqual(label);
  });

  test.each<[string, string, [string, string]]>([
    ['pharmacy', 'da', ['apoteker', 'da']],
    ['pharmacy', 'en', ['pharmacy', 'en']],
    ['hospital', 'nl', ['ziekenhuizen', 'nl']],
  ])('several: %s in %s', (term, language, label) => {
    expect(name('organization-kind', term, language, true)).toEqual(label);
  });

  test.each<[string, [string, string]]>([
    ['supports', ['is supported by', 'en']],
    ['trains', ['is trained by', 'en']],
    ['coaches', ['is trained by', 'en']],
    ['pays', ['is funded by', 'en']],
    ['twins', ['is a twin of', 'en']],
    ['partner-of', ['is a partner of', 'en']],
    ['mocks', ['mocks', 'en']],
    ['no-kind', ['no kind', '']],
  ])('backwards: %s', (term, label) => {
    expect(name('link-kind-inverse', term, 'en')).toEqual(label);
  });

  test('takes the words of the dataset for a built-in term in their own language only', () => {
    const hospital = { id: 'hospital', scheme: 'organization-kind', label: { da: 'sygehus' }, citations: [] };
    const danish = { ...dataset, concepts: { ...dataset.concepts, hospital } } as Dataset;
    const inLanguage = (language: string): string =>
      termLabel(danish, nl, 'organization-kind', 'hospital', language).value;
    expect(['da', 'da-DK, en', 'da_DK', 'nl'].map(inLanguage)).toEqual(['sygehus', 'sygehus', 'sygehus', 'ziekenhuis']);
  });

  test('assumes that labels are in the requested language by default', () => {
    expect(termLabel(dataset, nl, 'organization-kind', 'hospital', 'nl-BE')).toEqual({
      value: 'ziekenhuis',
      language: 'nl-BE',
    });
  });
});
