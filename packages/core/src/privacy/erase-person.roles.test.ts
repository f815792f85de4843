import { expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import type { Dataset, Person } from '../model/types.generated.js';
import { parseDataset } from '../parse/parse-dataset.js';
import { erasePerson } from './index.js';

const circle = { ...base, id: 'circle', name: { en: 'Circle' }, kind: 'cluster' };
const clinic = { ...base, id: 'clinic', name: { en: 'Clinic' }, kind: 'hospital' };
const anna = { ...base, id: 'anna-verkade', givenName: 'Anna', familyName: 'Verkade' };
const bert = { ...base, id: 'bert-holm', givenName: 'Bert', familyName: 'Holm' };
const program = { ...base, id: 'lab', name: { en: 'Lab' }, kind: 'living-lab', network: 'circle' };

const make = (parts: Partial<Dataset>): Dataset =>
  makeDataset({ networks: byId(circle), organizations: byId(clinic), persons: byId(anna, bert), ...parts });

/** Returns what remains of the parts after Anna is erased. */
const erased = (parts: Partial<Dataset>): Partial<Dataset> => {
  const rest = erasePerson(make(parts), 'anna-verkade').dataset;
  expect(parseDataset(rest)).toEqual(rest);
  return Object.fromEntries(Object.entries(rest).filter(([name]) => Object.hasOwn(parts, name)));
};

test('removes a goal of the person, and keeps what the person leads', () => {
  const goal = { ...base, network: 'circle', kind: 'aim', statement: { en: 'Health.' } };
  const lead = { ...base, id: 'lead', member: 'anna-verkade', organization: 'lab', role: 'lead' };
  expect(
    erased({
      goals: byId({ ...goal, id: 'own', party: 'anna-verkade' }, { ...goal, id: 'other', party: 'bert-holm' }),
      programs: byId(program),
      memberships: byId(lead),
    }),
  ).toEqual({
    goals: byId({ ...goal, id: 'other', party: 'bert-holm' }),
    programs: byId(program),
    memberships: {},
  });
});

test('searches groups, logos and pictures', () => {
  const group = { ...base, id: 'friends', name: { en: 'Friends' }, network: 'circle', relation: 'covers' };
  const image = 'https://example.org/photos/17.jpg';
  expect(
    erased({
      persons: byId<Person>({ ...anna, image }, bert),
      organizations: byId({ ...clinic, logo: image }),
      groups: byId(
        { ...group, description: { en: 'Friends of Anna Verkade.' } },
        { ...group, id: 'circle-of-anna', name: { en: 'The Verkade circle' } },
      ),
    }),
  ).toEqual({ persons: byId(bert), organizations: byId(clinic), groups: byId(group) });
});

test('does not treat known or declared terms as names', () => {
  const forum = { ...base, id: 'forum', givenName: 'Bo', familyName: 'Forum' };
  const network = { ...circle, kind: 'forum', alsoDescribedAs: ['forum-of-towns'] };
  const concept = { ...base, id: 'forum-of-towns', scheme: 'network-kind', label: { en: 'town meeting' } };
  const dataset = make({
    persons: byId(forum),
    networks: byId({ ...network, alsoDescribedAs: ['cluster'] }),
    organizations: {},
  });
  expect(erasePerson(dataset, 'forum').dataset.networks).toEqual(byId({ ...network, alsoDescribedAs: ['cluster'] }));
  const declared = make({ persons: byId(forum), networks: byId(network), concepts: byId(concept) });
  expect(() => erasePerson(declared, 'forum')).toThrow(
    'concepts.forum-of-towns.id holds personal data, and other records rest on this one. Write it without the person, or remove the record and what rests on it: circle.',
  );
});
