import { describe, expect, test } from 'vitest';
import { complaintsAbout, completionsIn } from './test-support/compiler.js';

const snippet = (memberships: string): string => `
import { defineDataset } from './model/define-dataset.js';

defineDataset({
  places: { town: { name: { en: 'Town' }, kind: 'city' } },
  networks: { circle: { name: { en: 'The Circle' }, kind: 'cluster', place: 'town' } },
  organizations: { clinic: { name: { en: 'Clinic' }, kind: 'hospital' }, swan: { name: { en: 'Swan' }, kind: 'shop' } },
  concepts: { shop: { scheme: 'organization-kind', label: { en: 'shop' } } },
  memberships: {
    sound: { member: 'swan', organization: 'circle', role: 'partner' },
${memberships}
  },
});
`;

/** Shortens the list of built-in terms in a message, because it varies with the vocabularies. */
const shorten = (message: string): string => message.replace(/ '("[a-z-]+" \| ){6,}\.\.\. \d+ more \.\.\./, " '…");

// Reading the library takes the compiler several seconds.
describe('the compiler', { timeout: 60_000 }, () => {
  test('reports each mistake at its position, and nothing else', () => {
    const complaints = complaintsAbout(
      snippet(`
    noId: { member: 'clinik', organization: 'circle', role: 'partner' },
    wrongCollection: { member: 'clinic', organization: 'town', role: 'partner' },
    noTerm: { member: 'clinic', organization: 'circle', role: 'observer' },
    wrongVocabulary: { member: 'clinic', organization: 'circle', role: 'shop' },
    noField: { member: 'clinic', organization: 'circle', role: 'partner', nte: {} },`),
    );
    expect(complaints.map(([line, at, message]) => [line, at, shorten(message)])).toEqual([
      [
        12,
        'member',
        `Type '"clinik"' is not assignable to type '"swan" | "circle" | "clinic" | "'clinik' is not the id of a record in organizations, networks or persons"'. Did you mean '"clinic"'?`,
      ],
      [
        13,
        'organization',
        `Type '"town"' is not assignable to type '"swan" | "circle" | "clinic" | "'town' is the id of a record in places, not of a record in organizations, networks or programs"'.`,
      ],
      [
        14,
        'role',
        `Type '"observer"' is not assignable to type '… | "'observer' is neither a known term of membership-role nor declared by a concept of that scheme"'.`,
      ],
      [
        15,
        'role',
        `Type '"shop"' is not assignable to type '… | "'shop' is declared as a term of organization-kind, not of membership-role"'.`,
      ],
      [
        16,
        'nte',
        expect.stringMatching(
          /'nte' does not exist in type '\{ readonly .*member: .*\}'\. Did you mean to write 'note'\?$/,
        ),
      ],
    ]);
  });
});

describe('an editor', { timeout: 60_000 }, () => {
  test('completes ids of the referenced collections in an incomplete record', () => {
    expect(completionsIn(snippet("half: { member: '¦' }")).sort()).toEqual(['circle', 'clinic', 'swan']);
  });

  test('completes terms, including declared ones', () => {
    expect(completionsIn(snippet('').replace("'hospital'", "'¦'"))).toEqual(
      expect.arrayContaining(['care-provider', 'shop']),
    );
  });

  test('completes the names of fields', () => {
    expect(completionsIn(snippet("half: { member: 'clinic', ¦ }")).slice(0, 3)).toEqual([
      'organization',
      'role',
      'asOf',
    ]);
  });

  test('completes ids in a query, and lists them for an unknown one', () => {
    const query = (id: string): string =>
      `import { defineDataset, findNetwork, indexDataset } from '@health-networks/core';
       const kind = { name: { en: 'A' }, kind: 'cluster' } as const;
       findNetwork(indexDataset(defineDataset({ networks: { circle: kind, ring: kind } })), '${id}');`;
    expect(completionsIn(query('¦'))).toEqual(['circle', 'ring']);
    expect(complaintsAbout(query('circel'))).toEqual([
      [3, "'circel'", `Argument of type '"circel"' is not assignable to parameter of type '"circle" | "ring"'.`],
    ]);
  });
});
