import { withAncestors } from '../../model/terms/ancestors-of.js';
import { narrowerMatcher, withBroaderTerms } from '../../model/terms/terms.js';
import type { Concept, Dataset, Place } from '../../model/types.generated.js';
import type { ConceptScheme, OrganizationKind } from '../../model/vocabularies/index.js';
import { findIn } from '../find/find-record.js';
import { recordsOf, type DatasetIndex, datasetOf } from '../index-dataset.js';

/** The criteria of `findCollaborators` for which a dataset has at least one party. */
export interface CollaborationChoices {
  /**
   * Concepts of the schemes `theme`, `domain`, `industry` and `pillar`, and of narrower schemes that the dataset
   * declares.
   */
  readonly themes: readonly Concept[];
  /**
   * Places where a party has its seat, that a network serves or that a link leads to, and the larger places around
   * them.
   */
  readonly places: readonly Place[];
  /** The kinds of organizations and groups, and the broader kinds above them. */
  readonly organizationKinds: readonly OrganizationKind[];
}

/** The schemes of themes. Other schemes describe target groups, partners or measures. */
const themeSchemes: readonly ConceptScheme[] = ['theme', 'domain', 'industry', 'pillar'];

const themesIn = (index: DatasetIndex): Concept[] => {
  const { dataset } = index;
  const owned = recordsOf(dataset, 'concepts').filter(({ network }) => findIn(index, 'networks', network ?? ''));
  const ids = [
    ...owned.map(({ id }) => id),
    ...recordsOf(dataset, 'networks').flatMap(({ pillars = [], lifeStages = [] }) => [...pillars, ...lifeStages]),
    ...recordsOf(dataset, 'programs').flatMap(({ themes = [] }) => themes),
  ];
  const isThemeScheme = narrowerMatcher(dataset, 'concept-scheme', themeSchemes);
  return [...withAncestors(ids, (id) => findIn(index, 'concepts', id)?.broader)]
    .flatMap((id) => findIn(index, 'concepts', id) ?? [])
    .filter(({ scheme }) => isThemeScheme(scheme));
};

/** Returns the places of a link end: the end itself, or the places of a group or event. */
const placesAt = (index: DatasetIndex, id: string): (string | undefined)[] => [
  id,
  findIn(index, 'groups', id)?.area,
  ...(findIn(index, 'events', id)?.places ?? []),
];

const placesIn = (index: DatasetIndex): Place[] => {
  const { dataset } = index;
  const networks = recordsOf(dataset, 'networks');
  const ids = [
    ...[...recordsOf(dataset, 'organizations'), ...networks].map(({ place }) => place),
    ...recordsOf(dataset, 'organizations').map(({ represents }) => represents),
    ...recordsOf(dataset, 'groups').map(({ area, network }) => (network === undefined ? undefined : area)),
    ...networks.flatMap(({ areaServed = [] }) => areaServed),
    ...recordsOf(dataset, 'links').flatMap(({ from, to }) => [from, to].flatMap((end) => placesAt(index, end))),
  ];
  return [
    ...withAncestors(
      ids.filter((id) => id !== undefined),
      (id) => findIn(index, 'places', id)?.within,
    ),
  ].flatMap((id) => findIn(index, 'places', id) ?? []);
};

const kindsIn = (dataset: Dataset): OrganizationKind[] => {
  const kinds = [
    ...recordsOf(dataset, 'organizations').map(({ kind }) => kind),
    ...recordsOf(dataset, 'groups').flatMap(({ organizationKind }) => organizationKind ?? []),
  ];
  return [...withBroaderTerms(dataset, 'organization-kind', kinds)];
};

/**
 * Returns the themes, places and kinds of organization for which a dataset has at least one party, in no particular
 * order: the options of a form for `findCollaborators`.
 *
 * @example
 * const { organizationKinds, themes, places } = collaborationChoices(index);
 * organizationKinds.includes('hospital'); // true
 * themes.map(({ id }) => id).includes('theme-medtech'); // true
 * places.map(({ id }) => id).includes('germany'); // true
 */
export const collaborationChoices = (index: DatasetIndex): CollaborationChoices => ({
  organizationKinds: kindsIn(datasetOf(index)),
  themes: themesIn(index),
  places: placesIn(index),
});
