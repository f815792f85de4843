import type { Dataset } from '../model/dataset.js';
import { issueAt } from '../model/issue-at.js';
import type { Issue } from '../model/issue.js';
import type { Membership, MembershipRole } from '../model/membership.js';
import type { Observation } from '../model/observation.js';
import type { Quantity } from '../model/quantity.js';

const name = 'stated-counts';

/** Whatever counts those who belong to a network is this property, or narrower. */
const memberCounts = 'property-members';

/** A source states more members than the data name. An `info`: the source may well name no more. */
export interface Gap extends Issue {
  /** The figure of the source. */
  readonly stated: Quantity;
  /** How many of them the data name. */
  readonly named: number;
}

const isMemberCount = (property: string, { concepts }: Dataset): boolean => {
  const seen = new Set<string>();
  let id: string | undefined = property;
  while (id !== undefined && id !== memberCounts && !seen.has(id)) {
    seen.add(id);
    id = Object.hasOwn(concepts, id) ? concepts[id]?.broader : undefined;
  }
  return id === memberCounts;
};

/** Roles that sources count. "Members" counts all of them. */
const countedRoles = [
  'founder',
  'founding-partner',
  'founding-member',
  'partner',
  'participant',
  'signatory',
  'contract-party',
  'board-member',
  'shareholder',
  'funder',
  'supporter',
] as const satisfies readonly MembershipRole[];

/** By the property that counts it: `property-founding-members`, `property-contract-parties`. */
const roleByProperty: ReadonlyMap<string, MembershipRole> = new Map(
  countedRoles.map((role) => [`property-${role.replace(/y$/, 'ie')}s`, role]),
);

/** Members that are no persons, by what they belong to. */
const namedMembers = ({ memberships, persons }: Dataset): ReadonlyMap<string, Membership[]> => {
  const named = new Map<string, Membership[]>();
  for (const membership of Object.values(memberships)) {
    if (Object.hasOwn(persons, membership.member)) continue;
    const others = named.get(membership.organization) ?? [];
    others.push(membership);
    named.set(membership.organization, others);
  }
  return named;
};

/** In the role that the property counts; where it counts no single role, all of them: there cannot be more. */
const countNamed = (memberships: readonly Membership[], property: string): number => {
  const counted = roleByProperty.get(property);
  return new Set(
    memberships.filter(({ role }) => counted === undefined || role === counted).map(({ member }) => member),
  ).size;
};

/** The least number that keeps the word of the source: "over 30" is 31. */
const leastOf = ({ value, qualifier }: Quantity): number => (qualifier === 'over' ? Math.floor(value) + 1 : value);

const toGap = ({ id, subject, quantity: stated }: Observation, named: number): Gap => {
  const message = `is more than the ${named} that the data name as members of "${subject}"`;
  const remedy = 'Add those whom a public document names. Leave the others open.';
  return {
    ...issueAt(name, ['observations', id, 'quantity'], { severity: 'info', value: stated, message, remedy }),
    stated,
    named,
  };
};

/**
 * Where sources state more members than the data name: "over 30 partners" stated, one named. No faults, and so no rule
 * of `checkDataset`: a list of what is still to be found. In the order of the observations.
 *
 * @example
 * for (const { stated, named } of reportGaps(dataset)) console.log(stated.value, named);
 */
export const reportGaps = (dataset: Dataset): Gap[] => {
  const members = namedMembers(dataset);
  return Object.values(dataset.observations)
    .filter(({ property }) => isMemberCount(property, dataset))
    .flatMap((observation) => {
      const named = countNamed(members.get(observation.subject) ?? [], observation.property);
      return named < leastOf(observation.quantity) ? [toGap(observation, named)] : [];
    });
};
