import type { Dataset } from '../model/dataset.js';
import { issueAt } from '../model/issue-at.js';
import type { Issue } from '../model/issue.js';
import { membershipRoles, type Membership, type MembershipRole } from '../model/membership.js';
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

const founding = ['founder', 'founding-partner', 'founding-member'] as const;

/** Words at the start of a property that mean fewer roles than all: `property-founding-members`, `property-signatories`. */
const narrowerWords: readonly (readonly [RegExp, readonly MembershipRole[]])[] = [
  [/^property-found(?:ing|ers)\b/, founding],
  [/^property-participants\b/, ['participant']],
  [/^property-signatories\b/, ['signatory']],
  [/^property-contract-parties\b/, ['contract-party']],
  [/^property-board-members\b/, ['board-member']],
  [/^property-shareholders\b/, ['shareholder']],
  [/^property-funders\b/, ['funder']],
  [/^property-supporters\b/, ['supporter']],
];

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

/** Those whom the data name, and the roles in which they were looked for. */
interface Count {
  readonly named: number;
  readonly roles: string;
}

/**
 * "Partners" and "members" are whoever belongs: a source that says so counts founders and signatories too, and there
 * cannot be more than all of them. One who belongs in two roles counts once.
 */
const countNamed = (memberships: readonly Membership[], property: string): Count => {
  const narrower = narrowerWords.find(([word]) => word.test(property))?.[1];
  const counted = memberships.filter(({ role }) => narrower?.includes(role) ?? true);
  const present = membershipRoles.filter((role) => counted.some((membership) => membership.role === role));
  return {
    named: new Set(counted.map(({ member }) => member)).size,
    roles: [narrower ? 'roles' : 'any role', (narrower ?? present).join(', ')].filter(Boolean).join(': '),
  };
};

/** The least number that keeps the word of the source: "over 30" is 31. */
const leastOf = ({ value, qualifier }: Quantity): number => (qualifier === 'over' ? Math.floor(value) + 1 : value);

const toGap = ({ id, subject, quantity: stated }: Observation, { named, roles }: Count): Gap => {
  const message = `is more than the ${named} that the data name as members of "${subject}" (${roles})`;
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
      const count = countNamed(members.get(observation.subject) ?? [], observation.property);
      return count.named < leastOf(observation.quantity) ? [toGap(observation, count)] : [];
    });
};
