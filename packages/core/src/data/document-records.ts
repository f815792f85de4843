import { emptyCollections } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';
import { concepts } from './concepts.js';
import { cityDealHealthHub } from './networks/city-deal-health-hub.js';
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
import { eventProperties } from './event-properties.js';
import { properties } from './properties.js';
import { sources } from './sources.js';
import { terms } from './terms.js';

/** The records of the first layer; `documentDataset` is the same object with a type that is short to print. */
export const documentRecords = {
  schemaVersion: '2',
  name: {
    en: 'Documented health-innovation networks',
    nl: 'Gedocumenteerde netwerken voor gezondheidsinnovatie',
    de: 'Dokumentierte Netzwerke für Gesundheitsinnovation',
    fi: 'Dokumentoidut terveysinnovaatioverkostot',
  },
  license: 'CC0-1.0',
  languages: ['en', 'nl', 'de', 'fi'],
  ...emptyCollections,
  sources,
  places,
  organizations,
  networks: {
    ...healthHubUtrecht.networks,
    ...cityDealHealthHub.networks,
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
    ...terms,
    ...concepts,
    ...properties,
    ...eventProperties,
    ...healthHubUtrecht.concepts,
    ...finlandNetherlands.concepts,
    ...northernNetherlands.concepts,
    ...lifeCooperative.concepts,
    ...htric.concepts,
    ...healthValley.concepts,
    ...zorgVerbindt.concepts,
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
  links: {
    ...healthHubUtrecht.links,
    ...finlandNetherlands.links,
    ...northernNetherlands.links,
    ...htric.links,
    ...healthValley.links,
    ...zorgVerbindt.links,
  },
  groups: {
    ...healthHubUtrecht.groups,
    ...finlandNetherlands.groups,
    ...northernNetherlands.groups,
    ...lifeCooperative.groups,
    ...htric.groups,
    ...healthValley.groups,
    ...zorgVerbindt.groups,
    ...euregionaalForumGgz.groups,
  },
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
    ...finlandNetherlands.statements,
    ...northernNetherlands.statements,
    ...lifeCooperative.statements,
    ...htric.statements,
    ...healthValley.statements,
    ...zorgVerbindt.statements,
    ...euregionaalForumGgz.statements,
  },
  changeEvents: cityDealHealthHub.changeEvents,
} satisfies Dataset;
