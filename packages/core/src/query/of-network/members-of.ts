import type { AnyRecord } from '../../model/collections.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Dataset, Membership, Network, Organization, Person } from '../../model/types.generated.js';
import type { MembershipRole } from '../../model/vocabularies/index.js';
import { findParty, findIn } from '../find/find-record.js';
import { recordsOf, type DatasetIndex, type IdOf, type KnownId, lookupsOf, datasetOf } from '../index-dataset.js';
import { placesWithin } from '../places/places.js';
import { membershipAt, type MembershipState } from '../relations/memberships-of.js';

/**
 * Returns the layer of a record, which follows from the sources that it cites. When they have different layers, the one
 * that the dataset declares first is returned. `undefined` when no cited source has a layer.
 *
 * @example
 * layerOf(index, seedDataset.organizations['umc-utrecht']); // 'documents'
 */
export const layerOf = (index: DatasetIndex, { citations }: AnyRecord): string | undefined => {
  const concepts = recordsOf(datasetOf(index), 'concepts');
  const layers = new Set(citations.map(({ source }) => findIn(index, 'sources', source)?.layer));
  // There are no built-in layers: every dataset declares its own.
  return concepts.find(({ id, scheme }) => scheme === 'source-layer' && layers.has(id))?.id;
};

/** A membership, with its state at the requested date. */
interface DatedMembership {
  readonly membership: Membership;
  /** State by `membershipAt`, when `asOf` is given; `not-member` occurs only with `includeNotMembers`. */
  readonly at?: MembershipState;
}

/** A member with its membership: checking `kind` narrows the type of `member`. */
export type Member = DatedMembership &
  (
    | { readonly kind: 'organization'; readonly member: Organization }
    | { readonly kind: 'network'; readonly member: Network }
    | { readonly kind: 'person'; readonly member: Person }
  );

/** Options of `membersOf`. */
export interface MembersOptions<D extends Dataset = Dataset> {
  /** Only members in one of these roles or a narrower one. Default: any role. */
  readonly roles?: readonly MembershipRole[];
  /** Only members whose seat is in this place or in a place within it. */
  readonly place?: KnownId<D, 'places'>;
  /** Only memberships of these layers, by `layerOf`. Default: all memberships, including those without a layer. */
  readonly layers?: readonly string[];
  /** Only members who belonged, or may have belonged, at this EDTF date; `at` distinguishes the two. */
  readonly asOf?: string;
  /** With `asOf`: whether to include those who did not belong then, as `at: 'not-member'`. Default: false. */
  readonly includeNotMembers?: boolean;
}

/** Returns a predicate for the options `roles` and `layers`. */
const filterMatcher = (
  index: DatasetIndex,
  { roles, layers }: Pick<MembersOptions, 'roles' | 'layers'>,
): ((membership: Membership) => boolean) => {
  const isRequestedRole = roles && narrowerMatcher(index.dataset, 'membership-role', roles);
  return (membership) => {
    if (isRequestedRole?.(membership.role) === false) return false;
    const layer = layers && layerOf(index, membership);
    return !layers || (layer !== undefined && layers.includes(layer));
  };
};

const belongingAt = (
  membership: Membership,
  { asOf, includeNotMembers }: Pick<MembersOptions, 'asOf' | 'includeNotMembers'>,
): DatedMembership | undefined => {
  if (asOf === undefined) return { membership };
  const at = membershipAt(membership, asOf);
  return at === 'not-member' && !includeNotMembers ? undefined : { membership, at };
};

const findMember = (index: DatasetIndex, belonging: DatedMembership): Member | undefined => {
  const id = belonging.membership.member;
  const party = findParty(index, id);
  if (party?.collection === 'organizations') return { kind: 'organization', member: party.record, ...belonging };
  if (party) return { kind: 'network', member: party.record, ...belonging };
  const person = findIn(index, 'persons', id);
  return person && { kind: 'person', member: person, ...belonging };
};

/** Returns a predicate that tests whether the member's seat lies in the place. */
const placeMatcher = (index: DatasetIndex, place: string | undefined): ((found: Member) => boolean) => {
  if (place === undefined) return () => true;
  const places = placesWithin(index, place);
  return (found) => found.kind !== 'person' && places.has(found.member.place ?? '');
};

/**
 * Returns the members of a network, organization or program, in dataset order. A member with two memberships is
 * returned twice, once in each role. Memberships whose member is missing from the dataset are skipped; the integrity
 * check reports them. With `asOf`, each result states in `at` whether the data attest the membership at that date:
 * `member`, or `unknown` where they do not say.
 *
 * @throws {RangeError} when `asOf` is not an EDTF date
 * @example
 * membersOf(index, 'health-hub-utrecht', { roles: ['founding-partner'] }).map(({ member }) => member.id);
 * // ['municipality-of-utrecht', 'municipality-of-de-bilt', 'municipality-of-nieuwegein', …]
 * membersOf(index, 'htric', { asOf: '2021' }).filter(({ at }) => at === 'member').length; // 5
 * membersOf(index, 'htric', { asOf: '2021' }).filter(({ at }) => at === 'unknown').length; // 4
 */
export const membersOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  organizationId: IdOf<D, 'networks' | 'organizations' | 'programs', I>,
  options: MembersOptions<D> = {},
): Member[] =>
  lookupsOf(index)
    .membershipsByOrganization(organizationId)
    .filter(filterMatcher(index, options))
    .map((membership) => belongingAt(membership, options))
    .map((belonging) => belonging && findMember(index, belonging))
    .filter((found) => found !== undefined)
    .filter(placeMatcher(index, options.place));
