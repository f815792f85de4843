import type { CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/dataset.js';
import { concepts } from './concepts.js';
import { euregionaalForumGgz } from './networks/euregionaal-forum-ggz.js';
import { finlandNetherlands } from './networks/finland-netherlands.js';
import { healthHubUtrecht } from './networks/health-hub-utrecht.js';
import { healthValley } from './networks/health-valley.js';
import { htric } from './networks/htric.js';
import { lifeCooperative } from './networks/life-cooperative.js';
import { northernNetherlands } from './networks/northern-netherlands.js';
import { upgraded } from './networks/upgraded.js';
import { zorgVerbindt } from './networks/zorg-verbindt.js';
import { organizations } from './organizations.js';
import { persons } from './persons.js';
import { places } from './places.js';
import { properties } from './properties.js';
import { sources } from './sources.js';

/**
 * The documented networks: every record typed, dated and cited, in English, Dutch, German and Finnish.
 *
 * @example
 * import { seedDataset } from '@health-networks/core/data';
 *
 * seedDataset.organizations['umc-utrecht'].name.nl; // 'UMC Utrecht'
 */
export const seedDataset = {
  schemaVersion: '1',
  name: {
    en: 'Documented health-innovation networks',
    nl: 'Gedocumenteerde netwerken voor gezondheidsinnovatie',
    de: 'Dokumentierte Netzwerke für Gesundheitsinnovation',
    fi: 'Dokumentoidut terveysinnovaatioverkostot',
  },
  license: 'CC0-1.0',
  languages: ['en', 'nl', 'de', 'fi'],
  sources,
  places,
  organizations,
  networks: {
    ...healthHubUtrecht.networks,
    ...finlandNetherlands.networks,
    ...upgraded.networks,
    ...northernNetherlands.networks,
    ...lifeCooperative.networks,
    ...htric.networks,
    ...healthValley.networks,
    ...zorgVerbindt.networks,
    ...euregionaalForumGgz.networks,
  },
  persons,
  memberships: {
    ...healthHubUtrecht.memberships,
    ...finlandNetherlands.memberships,
    ...upgraded.memberships,
    ...northernNetherlands.memberships,
    ...htric.memberships,
    ...healthValley.memberships,
    ...zorgVerbindt.memberships,
  },
  contactPoints: {
    ...healthHubUtrecht.contactPoints,
    ...finlandNetherlands.contactPoints,
    ...healthValley.contactPoints,
  },
  concepts: {
    ...concepts,
    ...properties,
    ...healthHubUtrecht.concepts,
    ...finlandNetherlands.concepts,
    ...northernNetherlands.concepts,
    ...lifeCooperative.concepts,
    ...htric.concepts,
    ...healthValley.concepts,
    ...zorgVerbindt.concepts,
    ...euregionaalForumGgz.concepts,
  },
  goals: {
    ...healthHubUtrecht.goals,
    ...finlandNetherlands.goals,
    ...northernNetherlands.goals,
    ...lifeCooperative.goals,
    ...htric.goals,
    ...healthValley.goals,
    ...zorgVerbindt.goals,
    ...euregionaalForumGgz.goals,
  },
  programs: {
    ...healthHubUtrecht.programs,
    ...northernNetherlands.programs,
    ...healthValley.programs,
    ...zorgVerbindt.programs,
  },
  events: { ...finlandNetherlands.events, ...healthValley.events, ...zorgVerbindt.events },
  links: { ...healthHubUtrecht.links, ...finlandNetherlands.links, ...healthValley.links, ...zorgVerbindt.links },
  coverages: { ...healthHubUtrecht.coverages, ...healthValley.coverages, ...euregionaalForumGgz.coverages },
  observations: {
    ...healthHubUtrecht.observations,
    ...northernNetherlands.observations,
    ...lifeCooperative.observations,
    ...healthValley.observations,
    ...zorgVerbindt.observations,
    ...euregionaalForumGgz.observations,
  },
  statements: {
    ...healthHubUtrecht.statements,
    ...healthValley.statements,
    ...zorgVerbindt.statements,
    ...euregionaalForumGgz.statements,
  },
} satisfies Dataset;

/** The seed dataset, with its ids. */
export type SeedDataset = typeof seedDataset;

type IdIn<Name extends CollectionName> = keyof SeedDataset[Name];

/** Id of a source in the seed dataset. */
export type SourceId = IdIn<'sources'>;
/** Id of a place in the seed dataset. */
export type PlaceId = IdIn<'places'>;
/** Id of an organization in the seed dataset. */
export type OrganizationId = IdIn<'organizations'>;
/** Id of a network in the seed dataset. */
export type NetworkId = IdIn<'networks'>;
/** Id of a person in the seed dataset. */
export type PersonId = IdIn<'persons'>;
/** Id of a membership in the seed dataset. */
export type MembershipId = IdIn<'memberships'>;
/** Id of a contact point in the seed dataset. */
export type ContactPointId = IdIn<'contactPoints'>;
/** Id of a concept in the seed dataset. */
export type ConceptId = IdIn<'concepts'>;
/** Id of a goal in the seed dataset. */
export type GoalId = IdIn<'goals'>;
/** Id of a program in the seed dataset. */
export type ProgramId = IdIn<'programs'>;
/** Id of an event in the seed dataset. */
export type EventId = IdIn<'events'>;
/** Id of a link in the seed dataset. */
export type LinkId = IdIn<'links'>;
/** Id of a coverage in the seed dataset. */
export type CoverageId = IdIn<'coverages'>;
/** Id of an observation in the seed dataset. */
export type ObservationId = IdIn<'observations'>;
/** Id of a statement in the seed dataset. */
export type StatementId = IdIn<'statements'>;
