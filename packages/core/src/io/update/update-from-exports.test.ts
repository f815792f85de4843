import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import { defineDataset } from '../../model/define-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { diffDatasets } from '../../query/versions/diff-datasets.js';
import { safeReadJsonLd } from '../json-ld/read-json-ld.js';
import { toSchemaOrg } from '../schema-org/schema-org.js';
import { localize } from '../../text/localize.js';
import { updateFromDataset } from './update-from-dataset.js';

/** Returns the changes of a dataset by its own description for search engines. */
const changesOf = (dataset: Dataset, network: string, language: string) => {
  const name = localize(dataset.networks[network]?.name, language) ?? network;
  const text = JSON.stringify(toSchemaOrg(indexDataset(dataset), network, { language }));
  const read = safeReadJsonLd(text, { network: { id: network, name }, language, mode: 'lenient' });
  if (!read.success) throw read.error;
  const { data } = updateFromDataset(dataset, read.data, { network });
  const { added, changed } = diffDatasets(dataset, data);
  return { added: added.map(({ collection, id }) => `${collection}.${id}`), changed };
};

describe('schema.org read back into its dataset adds nothing', () => {
  test.each(Object.keys(seedDataset.networks))('for %s', (network) => {
    for (const language of ['en', 'nl']) {
      expect(changesOf(seedDataset, network, language)).toEqual({ added: [], changed: [] });
    }
  });

  const about = ['ring'];
  const clinic = { name: { en: 'Clinic' }, kind: 'hospital' } as const;
  const dataset = defineDataset({
    languages: ['en'],
    networks: { ring: { name: { en: 'Ring' }, kind: 'cluster' } },
    places: {
      ede: { name: { en: 'Ede' }, kind: 'city' },
      zeist: { name: { en: 'Zeist' }, kind: 'city' },
    },
    organizations: {
      a: { ...clinic, url: 'https://a.example.org/' },
      b: { ...clinic, url: 'https://b.example.org/' },
      c: { ...clinic, place: 'ede', url: 'https://c.example.org/' },
      d: { name: { en: 'Больница' }, kind: 'hospital' },
      plus: { name: { en: 'Zorg+' }, kind: 'hospital' },
      zorg: { name: { en: 'Zorg' }, kind: 'hospital' },
    },
    persons: { anna: { givenName: 'Anna', familyName: 'Berg', reviewBy: '2030' } },
    memberships: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'plus', 'zorg'].map((member) => [
        `m-${member}`,
        { member, organization: 'ring', role: 'member' },
      ]),
    ),
    contactPoints: {
      page: { about, organization: 'a', url: 'https://a.example.org/contact' },
      other: { about, organization: 'b', url: 'https://b.example.org/contact' },
      desk: { about, email: 'desk@example.org' },
      anna: { about, person: 'anna', organization: 'c', email: 'anna@example.org' },
      phone: { about, organization: 'd', telephone: { number: '+31301234567', display: '030 123 45 67' } },
    },
  });

  test('for contacts without a mailbox and organizations of one name', () => {
    expect(changesOf(dataset, 'ring', 'en')).toEqual({ added: [], changed: [] });
  });
});
