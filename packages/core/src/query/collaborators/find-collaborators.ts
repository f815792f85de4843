import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Dataset } from '../../model/types.generated.js';
import type { OrganizationKind } from '../../model/vocabularies/index.js';
import { recordsOf, indexDataset, type DatasetIndex } from '../index-dataset.js';
import { memberGroupsOf, contactPointsOf } from '../of-network/records-of-network.js';
import { elsewhereMatcher, placeReasons } from './place-reason.js';
import { requesterReasons } from './requester-reason.js';
import {
  type CollaborationQuery,
  type Collaborator,
  type Criterion,
  type Reason,
  compareIds,
  weigh,
  findSearch,
  sortedRecords,
  type Candidate,
  type Search,
} from './search.js';
import { recordsOnTraces, type ThemeWork } from './theme-work.js';

type ReasonOf = (candidate: Candidate) => Reason | undefined;

/** Returns a function that finds networks that include organizations of a kind. */
const includesKind = (search: Search, wanted: OrganizationKind, isWanted: (kind: string) => boolean): ReasonOf => {
  const { dataset } = search.index;
  return ({ party }) => {
    const relations = search
      .partyRelationsOf(party.id)
      .filter(
        ({ kind, party: member }) =>
          kind === 'includes' && Object.hasOwn(dataset.organizations, member.id) && isWanted(member.kind),
      );
    const groups = sortedRecords(
      memberGroupsOf(search.index, party.id).filter(
        ({ organizationKind: kind }) => kind !== undefined && isWanted(kind),
      ),
    );
    if (relations.length + groups.length === 0) return undefined;
    const records = sortedRecords([...groups, ...relations.flatMap((relation) => [relation.record, relation.party])]);
    const weight = groups.length > 0 ? 2 : weigh(2, relations);
    return { kind: 'includes-kind', weight, organizationKind: wanted, relations, groups, records };
  };
};

/**
 * Returns a function that finds candidates of a kind or a narrower one, and networks that include such organizations.
 */
const kindReasons = (search: Search, wanted: OrganizationKind): ReasonOf => {
  const isWanted = narrowerMatcher(search.index.dataset, 'organization-kind', [wanted]);
  const findIncluded = includesKind(search, wanted, isWanted);
  return (candidate) =>
    candidate.kind === 'organization' && isWanted(candidate.party.kind)
      ? { kind: 'is-kind', weight: 3, organizationKind: wanted, records: [candidate.party] }
      : findIncluded(candidate);
};

/** Returns a function that finds the work of a candidate on a theme. */
const themeReasons =
  ({ theme, works }: ThemeWork): ((candidate: Candidate) => Reason | undefined) =>
  ({ party: { id } }) => {
    const work = works.get(id);
    if (!work) return undefined;
    return {
      kind: 'works-on',
      weight: 3,
      theme,
      programs: sortedRecords(work.programs),
      records: sortedRecords(recordsOnTraces(work.traces)),
    };
  };

/** The result of one criterion for a candidate. */
interface Finding {
  readonly criterion: Criterion;
  readonly reason: Reason | undefined;
}

type Test = (candidate: Candidate) => boolean;

type Assess = (candidate: Candidate) => Collaborator | undefined;

const isMet = ({ reason }: Finding): boolean => reason !== undefined;

/** Whether a partial match is relevant: it must concern the theme or the place; a matching kind alone is not enough. */
const isRelevantMatch = (findings: readonly Finding[]): boolean => {
  const topical = findings.filter(({ criterion }) => criterion !== 'organizationKind');
  return (topical.length > 0 ? topical : findings).some(isMet);
};

const contactReason = ({ index }: Search, { party }: Candidate): Reason | undefined => {
  const contactPoints = sortedRecords(contactPointsOf(index, party.id));
  return contactPoints.length > 0
    ? { kind: 'has-contact', weight: 1, contactPoints, records: contactPoints }
    : undefined;
};

/** Whether the data contradict a criterion. */
const isRuledOut = (isElsewhere: Test | undefined, candidate: Candidate, findings: readonly Finding[]): boolean =>
  findings.some(({ criterion, reason }) => {
    if (reason || criterion === 'theme') return false;
    return criterion === 'place' ? isElsewhere?.(candidate) : candidate.kind === 'organization';
  });

const assessor = (search: Search): Assess => {
  const { work, place, organizationKind, from } = search;
  const findTheme = work && themeReasons(work);
  const isElsewhere = place && elsewhereMatcher(search.index, place);
  const findPlace = place && placeReasons(search, place);
  const findKind = organizationKind && kindReasons(search, organizationKind);
  const findRequesterReason = from === undefined ? undefined : requesterReasons(search, from);
  return (candidate) => {
    const findings: Finding[] = [];
    if (findTheme) findings.push({ criterion: 'theme', reason: findTheme(candidate) });
    if (findPlace) findings.push({ criterion: 'place', reason: findPlace(candidate) });
    if (findKind) findings.push({ criterion: 'organizationKind', reason: findKind(candidate) });
    const relation = findRequesterReason?.(candidate);
    const isFound = findings.length > 0 ? isRelevantMatch(findings) : relation !== undefined;
    if (!isFound || isRuledOut(isElsewhere, candidate, findings)) return undefined;
    return collaboratorOf(candidate, findings, relation, contactReason(search, candidate));
  };
};

const collaboratorOf = (
  candidate: Candidate,
  findings: readonly Finding[],
  ...more: readonly (Reason | undefined)[]
): Collaborator => {
  const reasons = [...findings.map(({ reason }) => reason), ...more].filter((reason) => reason !== undefined);
  return {
    ...candidate,
    contactPoints: reasons.flatMap((reason) => (reason.kind === 'has-contact' ? reason.contactPoints : [])),
    reasons,
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
    missing: findings.filter((finding) => !isMet(finding)).map(({ criterion }) => criterion),
  };
};

const byRank = (a: Collaborator, b: Collaborator): number =>
  a.missing.length - b.missing.length || b.score - a.score || compareIds(a.party, b.party);

/**
 * Finds collaborators: the organizations and networks that the data relate to a theme, a place and a kind of
 * organization, each with the reasons and the records that support them. Nothing is guessed: a relation is given only
 * where a record states it.
 *
 * The score is the sum of the weights of the reasons, with at most one reason per criterion. A weight expresses how
 * directly the records concern the party:
 *
 * - 3: the party's own record states it, or that of a program that it runs or takes part in (`works-on`, `seated`,
 *   `serves`, `is-kind`);
 * - 2: one relation away, over a membership, a link or a contact (`linked-to-place`, `related-to-place`,
 *   `includes-kind`, `related-to-requester`);
 * - 1: over a third party that is related to both (`indirectly-related-to-requester`), or for a documented contact
 *   (`has-contact`).
 *
 * A member does not work on everything that its network works on: a theme requires the party's own record or a program.
 *
 * A reason whose relations have all ended counts half (see `hasEnded`); a path over a third party has ended when one of
 * its two relations has. Each such relation carries its end date as `until`, so that it can be shown as a past one.
 *
 * Parties for which every criterion is documented come first, then those with criteria listed in `missing`. A party is
 * not left out because the data are silent, only because they contradict a criterion: its seat is in another country,
 * or it is another kind of organization. Within each of these two groups, parties with fewer missing criteria come
 * first, then the higher score, then the id. The result is empty when the query has no criteria or refers to an id that
 * is not in the dataset.
 *
 * @example
 * const [first] = findCollaborators(dataset, { theme: 'theme-medtech', place: 'germany', from: 'health-hub-utrecht' });
 * first?.party.id; // 'health-valley'
 * first?.reasons.map(({ kind }) => kind); // ['works-on', 'linked-to-place', 'has-contact']
 */
export const findCollaborators = <const D extends Dataset>(
  data: D | DatasetIndex<D>,
  query: CollaborationQuery<D>,
): Collaborator[] => {
  const index: DatasetIndex = 'dataset' in data ? data : indexDataset<Dataset>(data);
  const search = findSearch(index, { ...query });
  if (!search) return [];
  const candidates: Candidate[] = [
    ...recordsOf(index.dataset, 'organizations').map((party) => ({ kind: 'organization', party }) as const),
    ...recordsOf(index.dataset, 'networks').map((party) => ({ kind: 'network', party }) as const),
  ];
  const others = candidates.filter(({ party }) => party.id !== query.from);
  const found = others.map(assessor(search)).filter((collaborator) => collaborator !== undefined);
  return found.sort(byRank).slice(0, query.limit);
};
