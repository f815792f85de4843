import {
  contactPointsOf,
  eventsOf,
  goalsOf,
  groupsOf,
  lifeStagesOf,
  membersOf,
  ownRecordsOf,
  pillarsOf,
  programsOf,
  sourcesOf,
  statementsOf,
  relationsOf,
  type DatasetIndex,
} from '@health-networks/core';

/** Parts of a profile, in the order in which they stand unless the page chooses another. */
export const sectionNames = [
  'figures',
  'pillars',
  'life-circle',
  'goals',
  'programs',
  'partners',
  'map',
  'links',
  'events',
  'statements',
  'contacts',
  'sources',
] as const;

/** One of `sectionNames`. */
export type SectionName = (typeof sectionNames)[number];

type HasFacts = (index: DatasetIndex, networkId: string) => boolean;

const hasPartners: HasFacts = (index, id) => membersOf(index, id).length > 0 || groupsOf(index, id).length > 0;

/** Of its programs and events as well. */
const hasFigures: HasFacts = (index, id) => ownRecordsOf(index, id).some(({ record }) => 'property' in record);

/** Memberships alone are no section: the partners say the same. */
const hasLinks: HasFacts = (index, id) => relationsOf(index, id).some(({ kind }) => kind === 'link');

/** Areas without a point are on the list beside the map, but make no map. */
const hasPoints: HasFacts = ({ dataset }) => Object.values(dataset.places).some(({ coordinates }) => coordinates);

const hasFacts: Readonly<Record<SectionName, HasFacts>> = {
  figures: hasFigures,
  pillars: (index, id) => pillarsOf(index, id).length > 0,
  'life-circle': (index, id) => lifeStagesOf(index, id).length > 0,
  goals: (index, id) => goalsOf(index, id).length > 0,
  programs: (index, id) => programsOf(index, id).length > 0,
  partners: hasPartners,
  map: hasPoints,
  links: hasLinks,
  events: (index, id) => eventsOf(index, id).length > 0,
  statements: (index, id) => statementsOf(index, id).length > 0,
  contacts: (index, id) => contactPointsOf(index, id).length > 0,
  sources: (index, id) => sourcesOf(index, id).length > 0,
};

const isSectionName = (name: string): name is SectionName => Object.hasOwn(hasFacts, name);

/** The sections for which there are facts, of those asked for and in that order; of all where none is named. */
export const sectionsWithFacts = (index: DatasetIndex, networkId: string, asked = ''): SectionName[] => {
  const named = asked.split(/[\s,]+/).filter(isSectionName);
  return (named.length > 0 ? [...new Set(named)] : sectionNames).filter((name) => hasFacts[name](index, networkId));
};
