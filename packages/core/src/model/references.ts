import { collectionNames, type CollectionName, type RecordOf } from './collections.js';

const parties = ['organizations', 'networks', 'persons'] as const;

const partiesAndGroups = [...parties, 'groups'] as const;

const linkEnds = [...partiesAndGroups, 'programs', 'events', 'places', 'sources'] as const;

/**
 * Which fields refer to other records, and into which collections. A field may hold one id or a list of them.
 * Kept apart from the schemas because queries follow references and must not load zod;
 * a test holds the two together. Every record's citations refer to `sources` besides. The `broader` of a concept may
 * also be a known term of the vocabulary that its `scheme` names.
 */
export const references = {
  sources: {},
  places: { within: ['places'] },
  organizations: { place: ['places'], subOrganizationOf: ['organizations', 'networks'], represents: ['places'] },
  networks: { place: ['places'], pillars: ['concepts'], lifeStages: ['concepts'], areaServed: ['places'] },
  persons: {},
  memberships: {
    member: parties,
    organization: ['organizations', 'networks', 'programs'],
    onBehalfOf: ['organizations', 'networks'],
  },
  contactPoints: { person: ['persons'], organization: ['organizations', 'networks'], about: ['networks', 'programs'] },
  concepts: { broader: ['concepts'], network: ['networks'] },
  goals: { party: partiesAndGroups, network: ['networks'] },
  programs: {
    network: ['networks'],
    about: ['networks'],
    partOf: ['programs'],
    proposedBy: partiesAndGroups,
    themes: ['concepts'],
  },
  events: {
    partOf: ['events'],
    places: ['places'],
    about: ['networks', 'programs'],
    themes: ['concepts'],
    organizers: partiesAndGroups,
    attendees: partiesAndGroups,
  },
  links: { about: ['networks', 'programs'], from: linkEnds, to: linkEnds },
  groups: { area: ['places'], network: ['networks'] },
  observations: { subject: collectionNames, property: ['concepts'] },
  statements: { attributedTo: partiesAndGroups, about: collectionNames },
  changeEvents: { originals: ['organizations', 'networks'], results: ['organizations', 'networks'] },
} as const satisfies {
  [Name in CollectionName]: { [Field in keyof RecordOf<Name>]?: readonly CollectionName[] };
};
