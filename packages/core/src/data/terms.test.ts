import { expect, test } from 'vitest';
import { termsUsed } from '../integrity/terms/terms-used.js';
import { type AnyRecord, type CollectionName, collectionNames } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';
import { termFields } from '../model/record-fields.generated.js';
import { isKnownTerm } from '../model/terms/terms.js';
import { vocabularies } from '../model/vocabularies/index.js';
import { documentDataset } from './document-dataset.js';
import { seedDataset } from './seed-dataset.js';

const dataset: Dataset = seedDataset;

/** The vocabularies whose terms describe what networks are and do; the others describe a state or an amount. */
const wordings = [
  'change-kind',
  'concept-scheme',
  'link-kind',
  'membership-role',
  'network-kind',
  'organization-kind',
  'program-kind',
];

/** General terms that happen to have only one user in the seed data, with the reason why any network may need them. */
const general: Readonly<Record<string, string>> = {
  'change-kind legal-form': 'Associations become foundations everywhere.',
  'change-kind merger': 'Networks and their members merge everywhere.',
  'concept-scheme domain': 'A plain word for a field of work, which many networks list.',
  'concept-scheme life-stage': 'Health policy commonly goes by stages of life.',
  'link-kind partner-of': 'The most usual relation that is no membership.',
  'membership-role ambassador': 'Public figures speak for many networks.',
  'membership-role founder': 'Whoever sets up a network is its founder.',
  'membership-role founding-partner': 'The usual word where a network has partners.',
  'membership-role funder': 'Every network is paid for by somebody.',
  'membership-role signatory': 'Covenants and agreements are signed.',
  'membership-role staff': 'Every network has people at work.',
  'network-kind cooperative': 'A legal form in every country.',
  'network-kind cross-border-collaboration': 'What Interreg projects and Euroregions are.',
  'network-kind forum': 'A usual form of loose network.',
  'network-kind other': 'What fits none of the others.',
  'organization-kind civic-organization': 'Associations of residents and patients are partners of many networks.',
  'organization-kind insurer': 'Health insurers are partners wherever care is insured.',
  'organization-kind investor': 'Innovation needs money.',
  'organization-kind welfare-organization': 'Social care is one half of every regional health network.',
  'program-kind academy': 'Many networks train their members under this name.',
  'program-kind living-lab': 'The European network of living labs alone has hundreds.',
  'program-kind platform': 'Digital platforms are a usual joint work.',
};

/**
 * Returns the networks that a reference stands for: the network itself, or the one that a program or group belongs to.
 */
const networkBehind = (id: string): string[] => {
  if (Object.hasOwn(dataset.networks, id)) return [id];
  const network = dataset.programs[id]?.network ?? dataset.groups[id]?.network;
  return network === undefined ? [] : [network];
};

/** The fields that state to whom a record belongs. Terms used by the members of a network do not count as its own. */
const ownerFields = ['network', 'organization', 'party', 'from', 'to', 'about', 'originals', 'results', 'organizers'];

const networksOf = (collection: CollectionName, record: AnyRecord): string[] => {
  if (collection === 'organizations') {
    const held = Object.values(dataset.memberships).filter(({ member }) => member === record.id);
    return held.flatMap(({ organization }) => networkBehind(organization));
  }
  const named = Object.entries<unknown>({ ...record }).filter(([field]) => ownerFields.includes(field));
  return [record.id, ...named.flatMap(([, ids]) => ids)].flatMap((id) =>
    typeof id === 'string' ? networkBehind(id) : [],
  );
};

/** Returns the terms in the fields of a record, each prefixed with the name of its vocabulary. */
const termsIn = (collection: CollectionName, record: AnyRecord): string[] => {
  const fields: Readonly<Record<string, string>> = termFields[collection];
  return Object.entries<unknown>({ ...record }).flatMap(([field, value]) =>
    Object.hasOwn(fields, field) ? [value].flat().map((term) => `${fields[field]} ${String(term)}`) : [],
  );
};

/** The networks that use a term, by the vocabulary and the term. */
const users = new Map<string, Set<string>>();
for (const collection of collectionNames) {
  for (const record of Object.values<AnyRecord>(dataset[collection])) {
    const networks = networksOf(collection, record);
    for (const term of termsIn(collection, record)) users.set(term, new Set([...(users.get(term) ?? []), ...networks]));
  }
}

test('no term in the code is used by a single network only, except a few general ones', () => {
  const lonely = [...users]
    .filter(([, networks]) => networks.size === 1)
    .map(([term]) => term)
    .filter((term) => {
      const [vocabulary = '', word = ''] = term.split(' ');
      return wordings.includes(vocabulary) && isKnownTerm(vocabulary, word);
    });
  expect(lonely.sort()).toEqual(Object.keys(general).sort());
});

test.each<[name: string, layer: Dataset]>([
  ['the documents', documentDataset],
  ['the seed dataset', seedDataset],
])('%s use each term that they declare', (_, layer) => {
  expect(termsUsed.check(layer)).toEqual([]);
});

test('every declared term has the names that its vocabulary needs', () => {
  const declared = Object.values(dataset.concepts).filter(({ scheme }) => Object.hasOwn(vocabularies, scheme));
  const needsPlural = ['network-kind', 'program-kind', 'membership-role', 'concept-scheme', 'change-kind'];
  expect(
    declared
      .filter(({ scheme, pluralLabel }) => needsPlural.includes(scheme) !== (pluralLabel !== undefined))
      .map(({ id }) => id),
  ).toEqual([]);
  expect(
    declared
      .filter(({ scheme, inverseLabel }) => (scheme === 'link-kind') !== (inverseLabel !== undefined))
      .map(({ id }) => id),
  ).toEqual([]);
});
