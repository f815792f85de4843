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
import { isCurrent } from '../base/is-current.js';
import { wordsIn } from '../base/unknown-words.js';

/** Default sections of a profile. */
const defaultSections = [
  'about',
  'figures',
  'partners',
  'pillars',
  'life-circle',
  'programs',
  'events',
  'map',
  'contacts',
] as const;

/** Sections that a page can select. */
export type SectionName = (typeof defaultSections)[number] | 'goals' | 'links' | 'statements' | 'sources';

type HasFacts = (index: DatasetIndex, networkId: string) => boolean;

const hasPartners: HasFacts = (index, id) =>
  membersOf(index, id).some(({ membership }) => isCurrent(membership)) || groupsOf(index, id).length > 0;

/** Whether there are figures, including those of programs and events. */
const hasFigures: HasFacts = (index, id) => ownRecordsOf(index, id).some(({ record }) => 'property' in record);

/** Whether there are links; memberships are in the section of partners. */
const hasLinks: HasFacts = (index, id) => relationsOf(index, id).some(({ kind }) => kind === 'link');

/** Whether there are coordinates: a list of areas alone makes no map. */
const hasPoints: HasFacts = ({ dataset }) => Object.values(dataset.places).some(({ coordinates }) => coordinates);

const hasFacts: Readonly<Record<SectionName, HasFacts>> = {
  about: () => true,
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

export const sectionNames = Object.keys(hasFacts).filter((name): name is SectionName => Object.hasOwn(hasFacts, name));

const isSectionName = (name: string): name is SectionName => Object.hasOwn(hasFacts, name);

/** Returns the sections with data: the requested ones, in that order, or else the default ones. */
export const sectionsWithFacts = (index: DatasetIndex, networkId: string, requested = ''): SectionName[] => {
  const named = wordsIn(requested).filter(isSectionName);
  return (named.length > 0 ? [...new Set(named)] : defaultSections).filter((name) => hasFacts[name](index, networkId));
};
