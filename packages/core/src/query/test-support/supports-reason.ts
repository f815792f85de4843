import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import type { Reason, RelationPath, PartyRelation } from '../collaborators/search.js';
import { collectionOf } from '../index-dataset.js';

/**
 * Whether following the parents leads from one id to another. An independent implementation that reads the dataset
 * directly, without the lookups of the query under test.
 */
const reaches = (parents: Readonly<Record<string, string | undefined>>, from: string, to: string): boolean => {
  let id: string | undefined = from;
  for (let steps = 0; id !== undefined && steps <= Object.keys(parents).length; steps += 1) {
    if (id === to) return true;
    id = parents[id];
  }
  return false;
};

const parentsIn = <Item extends { id: string }>(
  records: Readonly<Record<string, Item>>,
  parentOf: (item: Item) => string | undefined,
): Record<string, string | undefined> =>
  Object.fromEntries(Object.values(records).map((record) => [record.id, parentOf(record)]));

/** Returns functions that check single claims against the dataset. */
const claimsOf = (dataset: Dataset) => {
  const broader = parentsIn(dataset.concepts, (concept) => concept.broader);
  const within = parentsIn(dataset.places, (place) => place.within);
  const wholes = parentsIn(dataset.programs, (program) => program.partOf);
  const isWithin = (from: string | undefined, to: string): boolean => from !== undefined && reaches(within, from, to);
  const isAbout = (programId: string, theme: string): boolean =>
    Object.values(dataset.programs).some(
      ({ id, themes = [] }) => reaches(wholes, programId, id) && themes.some((own) => reaches(broader, own, theme)),
    );
  const takesPart = (programId: string, id: string): boolean =>
    Object.values(dataset.memberships).some(
      ({ member, organization, role }) => member === id && organization === programId && role !== 'funder',
    );
  const works = (id: string, theme: string): boolean => {
    const { pillars = [], lifeStages = [] } = dataset.networks[id] ?? {};
    const owned = Object.values(dataset.concepts).filter(({ network }) => network === id);
    const concepts = [...owned.map((concept) => concept.id), ...pillars, ...lifeStages];
    const programs = Object.values(dataset.programs).filter(
      (program) => program.id === id || program.network === id || takesPart(program.id, id),
    );
    return (
      concepts.some((concept) => reaches(broader, concept, theme)) || programs.some((own) => isAbout(own.id, theme))
    );
  };
  const isInPlace = (id: string, place: string): boolean => {
    const seat = dataset.organizations[id]?.place ?? dataset.networks[id]?.place;
    const groups = Object.values(dataset.groups).filter(
      ({ network, relation }) => network === id && relation !== 'invites',
    );
    const spokenFor = dataset.organizations[id]?.represents;
    const areas = [
      ...(dataset.networks[id]?.areaServed ?? []),
      ...groups.flatMap(({ area, relation }) => (relation === undefined ? [] : (area ?? []))),
      ...(spokenFor === undefined ? [] : [spokenFor]),
    ];
    return (
      (spokenFor === undefined && isWithin(seat, place)) ||
      areas.some((area) => isWithin(area, place) || isWithin(place, area))
    );
  };
  return { isWithin, isInPlace, works };
};

const isRelated = (id: string, { kind, party, record }: PartyRelation): boolean => {
  if (kind === 'linked') {
    const ends = [record.from, record.to, ...(record.about ?? [])];
    return ends.includes(id) && ends.includes(party.id);
  }
  if (kind === 'answers-for') {
    return [record.organization, record.person].includes(id) && record.about.includes(party.id);
  }
  const [member, organization] = kind === 'includes' ? [party.id, id] : [id, party.id];
  return record.member === member && record.organization === organization;
};

const areRelated = (dataset: Dataset, one: string, other: string): boolean => {
  const links = Object.values(dataset.links).map(({ from, to, about = [] }) => [from, to, ...about]);
  const posts = Object.values(dataset.memberships).map(({ member, organization }) => [member, organization]);
  const contacts = Object.values(dataset.contactPoints).map(({ organization, about }) => [organization, ...about]);
  return [...links, ...posts, ...contacts].some((ids) => ids.includes(one) && ids.includes(other));
};

/** Whether both ends of the path are related to the intermediary. */
const supportsPath = (dataset: Dataset, id: string, { via, to }: RelationPath): boolean =>
  new Set([id, via.id, to.id]).size === 3 && areRelated(dataset, id, via.id) && areRelated(dataset, via.id, to.id);

/** The search criteria that the checks need. */
interface SearchCriteria {
  place: string | undefined;
  from: string | undefined;
}

const supportsTheme = (dataset: Dataset, id: string, reason: Reason): boolean =>
  reason.kind === 'works-on' && claimsOf(dataset).works(id, reason.theme.id);

const supportsPlace = (dataset: Dataset, id: string, reason: Reason, place: string): boolean => {
  const { isWithin, isInPlace } = claimsOf(dataset);
  const placesAt = (end: string): (string | undefined)[] => [
    end,
    dataset.groups[end]?.area,
    ...(dataset.events[end]?.places ?? []),
  ];
  if (reason.kind === 'seated' || reason.kind === 'serves') return isInPlace(id, place);
  if (reason.kind === 'linked-to-place') {
    return reason.links.every(({ from, to, about = [] }) => {
      const others = [from, to].filter((end) => end !== id);
      return [from, to, ...about].includes(id) && others.some((end) => placesAt(end).some((at) => isWithin(at, place)));
    });
  }
  return (
    reason.kind === 'related-to-place' &&
    reason.relations.every((relation) => isRelated(id, relation) && isInPlace(relation.party.id, place))
  );
};

const supportsRest = (dataset: Dataset, id: string, reason: Reason, from: string): boolean => {
  const isKind = (kind: string | undefined, wanted: string): boolean =>
    kind === wanted || (['own-kind', 'hospital'].includes(kind ?? '') && wanted === 'care-provider');
  if (reason.kind === 'is-kind') return isKind(dataset.organizations[id]?.kind, reason.organizationKind);
  if (reason.kind === 'includes-kind') {
    return (
      reason.relations.every(
        (relation) =>
          isRelated(id, relation) && isKind(dataset.organizations[relation.party.id]?.kind, reason.organizationKind),
      ) &&
      reason.groups.every(
        ({ network, relation, organizationKind }) =>
          network === id && relation === 'covers' && isKind(organizationKind, reason.organizationKind),
      )
    );
  }
  if (reason.kind === 'related-to-requester')
    return reason.relations.every((relation) => isRelated(id, relation) && relation.party.id === from);
  if (reason.kind === 'indirectly-related-to-requester') {
    return (
      reason.paths.length > 0 && reason.paths.every((path) => path.to.id === from && supportsPath(dataset, id, path))
    );
  }
  return (
    reason.kind === 'has-contact' &&
    reason.contactPoints.every(({ organization, about }) => [organization, ...about].includes(id))
  );
};

/** Whether the dataset supports a reason and contains its records. */
export const supportsReason = (
  dataset: Dataset,
  id: string,
  reason: Reason,
  { place, from }: SearchCriteria,
): boolean => {
  const held = new Set<unknown>(collectionNames.flatMap((name) => Object.values(collectionOf(dataset, name))));
  if (reason.records.length === 0 || !reason.records.every((record) => held.has(record))) return false;
  return (
    supportsTheme(dataset, id, reason) ||
    (place !== undefined && supportsPlace(dataset, id, reason, place)) ||
    supportsRest(dataset, id, reason, from ?? '')
  );
};
