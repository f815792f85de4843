import { describe, expect, test } from 'vitest';
import { foldWord } from '../../model/fold-text.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { safeReadGeoJson } from '../geojson/read-geojson.js';
import { formatPartnersCsv } from '../partners-csv/format-partners-csv.js';
import { safeReadPartnersCsv } from '../partners-csv/read-partners.js';
import { tableVocabularies } from './declared-terms.js';
import { listedWords, narrowerWords, otherWords } from './other-words.js';
import { createWordReader, tableLabels } from './word-reader.js';

const kinds = createWordReader({ vocabulary: 'organization-kind', language: 'nl' });
const roles = createWordReader({ vocabulary: 'membership-role', language: 'de' });

describe('other words for terms', () => {
  test.each([
    ['kennisinstituut', 'knowledge-institution'],
    ['Onderneming', 'company'],
    ['FIRMEN', 'company'],
    ['zorg-instellingen', 'care-provider'],
    ['Non-governmental organizations', 'civic-organization'],
    ['Industrie und Handelskammer', 'chamber-of-commerce'],
    ['Overig', 'other'],
  ])('%j is the kind %j', (word, term) => {
    expect([kinds.find(word), kinds.findNarrower(word)]).toEqual([term, undefined]);
  });

  test.each([
    ['hogeschool', 'hogeschool', 'knowledge-institution'],
    ['HOGESCHOLEN', 'hogeschool', 'knowledge-institution'],
    ['Fachhochschule', 'Fachhochschule', 'knowledge-institution'],
    ['Ammattikorkeakoulut', 'ammattikorkeakoulu', 'knowledge-institution'],
    ['GGZ instelling', 'GGZ instelling', 'care-provider'],
    ['Umc', 'Umc', 'hospital'],
    ['Universitatsklinikum', 'Universitatsklinikum', 'hospital'],
    ['patientenvereniging', 'patientenvereniging', 'civic-organization'],
    ['startups', 'start-up', 'company'],
    ['GGD', 'GGD', 'government'],
    ['apotheek', 'apotheek', 'care-provider'],
    ['Gesundheitsämter', 'Gesundheitsamt', 'government'],
  ])('%j becomes %j, below %j', (word, label, broader) => {
    expect([kinds.find(word), kinds.findNarrower(word)]).toEqual([undefined, { label, broader }]);
  });

  test.each([
    'stichting',
    'vereniging',
    'Verein',
    'Stiftung',
    'foundation',
    'B.V.',
    'GmbH',
    'Oy',
    'järjestö',
    'charity',
  ])('%j is ambiguous and is not guessed', (word) => {
    expect([kinds.find(word), kinds.findNarrower(word)]).toEqual([undefined, undefined]);
  });

  test('another acronym of three letters is not suggested, a misspelled word is', () => {
    expect([kinds.hintFor('GGX').remedy, kinds.hintFor('hogeschol').remedy]).toEqual([
      expect.stringMatching(/^Use one of: /),
      'Did you mean "hogeschool"? Else leave it: it is shown as written.',
    ]);
  });

  test.each([
    ['kommune', undefined, { label: 'kommune', broader: 'municipality' }],
    ['NGO', undefined, { label: 'NGO', broader: 'civic-organization' }],
    ['Hospital', 'hospital', undefined],
    ['municipality', 'municipality', undefined],
    ['sygehus', undefined, undefined],
  ])('in a language without labels, %j stays as written', (word, term, narrower) => {
    const danish = createWordReader({ vocabulary: 'organization-kind', language: 'da' });
    expect([danish.find(word), term === undefined ? danish.findNarrower(word) : undefined]).toEqual([term, narrower]);
  });

  test('in a language without labels, no word of a third language is suggested', () => {
    const danish = createWordReader({ vocabulary: 'organization-kind', language: 'da' });
    const near = ['apotek', 'universitet', 'hospitl'].map((word) => danish.hintFor(word).values?.near);
    expect(near).toEqual([undefined, undefined, 'hospital']);
  });

  test('roles have synonyms, too', () => {
    expect([roles.find('Kooperationspartner'), roles.findNarrower('Kernpartner')]).toEqual([
      'partner',
      { label: 'Kernpartner', broader: 'partner' },
    ]);
  });

  test('are suggested for a misspelling', () => {
    expect([kinds.hintFor('hogesschool').values, kinds.hintFor('kennisinstitut').values]).toEqual([
      { near: 'hogeschool' },
      { near: 'kennisinstituut' },
    ]);
  });

  test.each(tableVocabularies)('no word means two terms of %s', (vocabulary) => {
    const labels = Object.values<Readonly<Record<string, string | readonly string[]>>>(tableLabels[vocabulary]).flatMap(
      (byTerm) =>
        Object.entries(byTerm).flatMap(([term, forms]) => [forms].flat().map((word) => [word, term] as const)),
    );
    const listed = [...listedWords(otherWords, vocabulary), ...listedWords(narrowerWords, vocabulary)];
    const words = [...labels, ...listed.map(({ word, term }) => [word, term] as const)];
    const known = new Map<string, string>();
    const twice = words.filter(([word, term]) => {
      const earlier = known.get(foldWord(word)) ?? term;
      known.set(foldWord(word), term);
      return earlier !== term;
    });
    expect(twice).toEqual([]);
    const ofLabels = new Set(labels.map(([word]) => foldWord(word)));
    expect(listed.filter(({ word }) => ofLabels.has(foldWord(word)))).toEqual([]);
    const folded = listed.map(({ word }) => foldWord(word));
    expect(folded.filter((word, at) => folded.indexOf(word) < at)).toEqual([]);
  });
});

const csv = 'Naam;Soort;Rol\nA;hogeschool;kernpartner\nB;Hogescholen;partner\nC;kennisinstituut;lid\n';

describe('a table with such words', () => {
  test.each(['strict', 'lenient'] as const)('keeps a narrower word as a term below the known one: %s', (mode) => {
    const result = safeReadPartnersCsv(csv, { language: 'nl', mode });
    if (!result.success) throw result.error;
    const { concepts, organizations, memberships } = result.data;
    expect(Object.values(organizations).map(({ kind }) => kind)).toEqual([
      'hogeschool',
      'hogeschool',
      'knowledge-institution',
    ]);
    expect(Object.values(memberships).map(({ role }) => role)).toEqual(['kernpartner', 'partner', 'member']);
    expect(Object.values(concepts)).toEqual([
      {
        id: 'hogeschool',
        scheme: 'organization-kind',
        label: { nl: 'hogeschool' },
        broader: 'knowledge-institution',
        citations: [],
      },
      { id: 'kernpartner', scheme: 'membership-role', label: { nl: 'kernpartner' }, broader: 'partner', citations: [] },
    ]);
    expect(result.issues.map((issue) => [issue.severity, formatIssue(issue)])).toEqual([
      [
        'info',
        'rows.2.Soort "hogeschool" is read as a kind of "kennisinstelling". No action is needed; to have only "kennisinstelling" there, write that.',
      ],
      [
        'info',
        'rows.2.Rol "kernpartner" is read as a kind of "partner". No action is needed; to have only "partner" there, write that.',
      ],
    ]);
    expect(parseDataset(result.data)).toEqual(result.data);
  });

  test('is read back unchanged from the written file', () => {
    const first = safeReadPartnersCsv(csv, { language: 'nl' });
    if (!first.success) throw first.error;
    const again = safeReadPartnersCsv(formatPartnersCsv(indexDataset(first.data), 'network', { language: 'nl' }), {
      language: 'nl',
    });
    if (!again.success) throw again.error;
    expect(again.data.concepts).toEqual(first.data.concepts);
  });
});

describe('words that a network declares', () => {
  const concepts = {
    pharmacy: {
      scheme: 'organization-kind',
      label: { nl: 'apotheek' },
      altLabels: { nl: ['farmacie', 'hogeschool'], en: ["chemist's"] },
      broader: 'care-provider',
    },
    'young-people': { scheme: 'theme', label: { nl: 'jeugd' }, altLabels: { nl: ['jongeren'] } },
  };

  test('are read like its label, take precedence over built-in ones, and are suggested', () => {
    const reader = createWordReader({ vocabulary: 'organization-kind', language: 'nl', concepts });
    expect(['Farmacie', 'chemists', 'hogeschool'].map((word) => reader.find(word))).toEqual([
      'pharmacy',
      'pharmacy',
      'pharmacy',
    ]);
    expect(reader.faultOf('farmasie').remedy).toContain('Did you mean "farmacie"?');
  });

  test('are found for themes', () => {
    const result = safeReadPartnersCsv("Naam;Thema's\nA;Jongeren\n", { language: 'nl', concepts });
    expect(result.success && result.data.organizations.a?.themes).toEqual(['young-people']);
  });
});

test('readers of other formats keep a narrower word in the same way', () => {
  const feature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [5.1, 52.1] },
    properties: { name: 'A', kind: 'Hochschule' },
  };
  const result = safeReadGeoJson(JSON.stringify({ type: 'FeatureCollection', features: [feature] }), {
    language: 'de',
  });
  if (!result.success) throw result.error;
  expect(result.data.organizations.a?.kind).toBe('hochschule');
  expect(result.data.concepts.hochschule).toMatchObject({
    label: { de: 'Hochschule' },
    broader: 'knowledge-institution',
  });
  expect(result.issues.filter(({ code }) => code === 'table.narrower-word').map(({ severity }) => severity)).toEqual([
    'info',
  ]);
});

describe('the language of the table', () => {
  const danish = {
    kommune: { scheme: 'organization-kind', label: { da: 'kommune' } },
    klub: { scheme: 'organization-kind', label: { da: 'idrætsklub' } },
  };
  const inLanguage = (language: string, concepts = {}) =>
    createWordReader({ vocabulary: 'organization-kind', language, concepts });

  test.each([
    ['de', 'Klinik', 'hospital'],
    ['de-AT', 'Kliniken', 'hospital'],
    ['da', 'Klinik', undefined],
    ['nl', 'Klinik', undefined],
  ])('has words of its own: %s, %s', (language, word, term) => {
    const reader = inLanguage(language);
    expect([reader.find(word), reader.findNarrower(word)]).toEqual([term, undefined]);
  });

  test.each([
    ['da', 'Kommuner', 'kommune'],
    ['da', 'Idrætsklubber', undefined],
    ['da', 'IDRÆTSKLUBB', 'idrætsklub'],
    ['nl', 'Gemente', 'gemeente'],
    ['de', 'Gemeinden-', 'Gemeinden'],
    ['de', 'Klinikk', 'Klinik'],
    ['fi', 'Sairala', 'sairaala'],
    ['nl', 'Sairala', 'sairaala'],
  ])('comes first in suggestions, after declared terms: %s, %s', (language, word, near) => {
    const { remedy } = inLanguage(language, danish).hintFor(word);
    if (near === undefined) expect(remedy).not.toContain('Did you mean');
    else expect(remedy).toContain(`Did you mean "${near}"?`);
  });
});
