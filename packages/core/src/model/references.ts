import { collectionNames, type CollectionName, type RecordOf } from './collections.js';

const parties = ['organizations', 'networks', 'persons'] as const;

/**
 * Which fields refer to other records, and into which collections. A field may hold one id or a list of them.
 * Kept apart from the schemas because queries follow references and must not load zod;
 * a test holds the two together. Every record's citations refer to `sources` besides.
 */
export const references = {
  sources: {},
  places: { within: ['places'] },
  organizations: { place: ['places'], subOrganizationOf: ['organizations', 'networks'] },
  networks: { place: ['places'], pillars: ['concepts'], lifeStages: ['concepts'], areaServed: ['places'] },
  persons: {},
  memberships: {
    member: parties,
    organization: ['organizations', 'networks', 'programs'],
    onBehalfOf: ['organizations', 'networks'],
  },
  contactPoints: { person: ['persons'], organization: ['organizations', 'networks'], about: ['networks', 'programs'] },
  concepts: { broader: ['concepts'], network: ['networks'] },
  goals: { network: ['networks'] },
  programs: { network: ['networks'], partOf: ['programs'], ledBy: parties, themes: ['concepts'] },
  events: { place: ['places'], about: ['networks', 'programs'], organizers: parties, attendees: parties },
  links: { about: ['networks', 'programs'], from: [...parties, 'programs'], to: [...parties, 'places'] },
  coverages: { network: ['networks'], area: ['places'] },
  observations: { subject: collectionNames, property: ['concepts'] },
  statements: { person: ['persons'], about: collectionNames },
  changeEvents: { originals: ['organizations', 'networks'], results: ['organizations', 'networks'] },
} as const satisfies {
  [Name in CollectionName]: { [Field in keyof RecordOf<Name>]?: readonly CollectionName[] };
};
