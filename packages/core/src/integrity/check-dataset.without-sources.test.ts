import { expect, test } from 'vitest';
import { parseDataset } from '../parse/parse-dataset.js';
import { checkDataset } from './check-dataset.js';
import { byId } from './test-support/make-dataset.js';

const partners = Array.from({ length: 12 }, (_, at) => ({
  id: `partner-${at + 1}`,
  name: { da: `Partner ${at + 1}` },
  kind: at === 0 ? 'pharmacy' : 'hospital',
  place: 'aarhus',
}));

const contacts = ['anne', 'bo', 'carl'];

/**
 * A dataset as someone might write it by hand for the page of their own network: without sources, citations or numbers.
 */
const handMade = parseDataset({
  languages: ['da'],
  places: {
    denmark: { name: { da: 'Danmark' }, kind: 'country', country: 'DK' },
    aarhus: { name: { da: 'Aarhus' }, kind: 'city', within: 'denmark' },
  },
  organizations: byId(...partners),
  networks: {
    'sund-by': { name: { da: 'Sund By' }, kind: 'regional-alliance', place: 'aarhus', pillars: ['forebyg', 'data'] },
  },
  memberships: byId(
    ...partners.map(({ id }, at) => ({
      id: `membership-${id}`,
      member: id,
      organization: 'sund-by',
      role: at === 1 ? 'observer' : 'partner',
    })),
  ),
  concepts: {
    forebyg: { scheme: 'pillar', label: { da: 'Forebyggelse' }, network: 'sund-by' },
    data: { scheme: 'pillar', label: { da: 'Data' }, network: 'sund-by' },
    pharmacy: { scheme: 'organization-kind', label: { da: 'apotek' }, broader: 'care-provider' },
    observer: { scheme: 'membership-role', label: { da: 'observatør' } },
  },
  persons: byId(...contacts.map((id) => ({ id, givenName: id, familyName: 'Eksempel' }))),
  contactPoints: byId(
    ...contacts.map((id) => ({ id: `contact-${id}`, person: id, about: ['sund-by'], email: `${id}@example.org` })),
  ),
  events: { dag: { name: { da: 'Årsdag' }, organizers: ['sund-by'], status: 'planned', startDate: '2031-05' } },
});

test('a handwritten network without sources has no faults', () => {
  expect(checkDataset(handMade).map(({ rule, severity }) => [rule, severity])).toEqual([['records-cite', 'info']]);
  expect(checkDataset(handMade, { skip: ['records-cite'] })).toEqual([]);
});

test('its other faults are found', () => {
  const faulty = {
    ...handMade,
    events: { dag: { ...handMade.events.dag, id: 'dag', name: { en: 'Day' }, status: 'held', citations: [] } },
    groups: { all: { id: 'all', name: { da: 'Alle' }, relation: 'covers', citations: [], editorial: ['colour'] } },
  };
  expect(checkDataset(faulty).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['records-cite', 'info'],
    ['cited-fields-exist', 'error'],
    ['localized-text-complete', 'error'],
    ['groups-related', 'error'],
  ]);
});
