import { describe, expect, test } from 'vitest';
import type { Label } from '../../text/labels/vocabulary-labels.js';
import { foldWord } from '../../model/fold-text.js';
import { createWordReader, tableLabels } from './word-reader.js';

const concepts = {
  pharmacy: {
    scheme: 'organization-kind',
    label: { da: 'apotek', en: 'pharmacy' },
    pluralLabel: { sv: 'apoteken' },
    broader: 'care-provider',
  },
  observer: { scheme: 'membership-role', label: { sv: 'observatör' } },
};

const kinds = createWordReader({ vocabulary: 'organization-kind', language: 'nl', concepts });

describe('the words of a table', () => {
  test.each([
    ['hospital', 'hospital'],
    ['Krankenhäuser', 'hospital'],
    ['ZIEKENHUIS', 'hospital'],
    ['care provider', 'care-provider'],
    ['welfare organizations', 'welfare-organization'],
    ['welfare organisations', 'welfare-organization'],
    ['Kansalaisjarjesto', 'civic-organization'],
    ['Pharmacy', 'pharmacy'],
    ['APOTEK', 'pharmacy'],
    ['apoteken', 'pharmacy'],
    ['observatör', undefined],
    ['shop', undefined],
    ['constructor', undefined],
  ])('%j is the term %j', (word, kind) => {
    expect(kinds.find(word)).toBe(kind);
  });

  test('an unknown word gets the nearest term or the list in the language of the file, and its declaration', () => {
    const roles = createWordReader({ vocabulary: 'membership-role', language: 'nl', concepts });
    const declare = (id: string, word: string): string =>
      `Else declare it: "concepts": { "${id}": { "scheme": "membership-role", "label": { "nl": "${word}" } } }.`;
    expect([
      roles.faultOf('partnr').remedy,
      roles.faultOf('obsrvatör').remedy,
      roles.faultOf('Vaste gast').remedy,
    ]).toEqual([
      `Did you mean "partner"? ${declare('partnr', 'partnr')}`,
      `Did you mean "observatör"? ${declare('obsrvator', 'obsrvatör')}`,
      expect.stringMatching(
        `^Use one of: "trekker", "coördinator", .*, "medewerker", "observatör"\\. ${declare('vaste-gast', 'Vaste gast')}$`,
      ),
    ]);
  });

  test.each<[string, Readonly<Record<string, Readonly<Record<string, Label>>>>]>([
    ['kinds', tableLabels['organization-kind']],
    ['roles', tableLabels['membership-role']],
  ])('no word means two %s in any language', (_, labels) => {
    const meanings = new Map<string, Set<string>>();
    for (const [value, label] of Object.values(labels).flatMap((byValue) => Object.entries(byValue))) {
      for (const word of [value, label].flat().map(foldWord)) {
        meanings.set(word, new Set([...(meanings.get(word) ?? []), value]));
      }
    }
    expect([...meanings].filter(([, values]) => values.size > 1)).toEqual([]);
  });
});
