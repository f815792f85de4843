import type { Concept } from '../model/concept.js';
import type { Dataset } from '../model/dataset.js';
import { issueAt } from '../model/issue-at.js';
import type { Issue } from '../model/issue.js';
import type { Membership } from '../model/membership.js';
import type { Observation } from '../model/observation.js';
import type { Quantity } from '../model/quantity.js';
import { isNarrowerTerm } from '../model/terms.js';

const name = 'stated-counts';

/** A source states more members than the data name. An `info`: the source may well name no more. */
export interface Gap extends Issue {
  /** The figure of the source. */
  readonly stated: Quantity;
  /** How many of them the data name. */
  readonly named: number;
}

/** The roles that a property counts, by itself or as one of a wider property that counts them; none of another property. */
const rolesCountedBy = (property: string, { concepts }: Dataset): readonly string[] | undefined => {
  const seen = new Set<string>();
  let id: string | undefined = property;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const concept: Concept | undefined = Object.hasOwn(concepts, id) ? concepts[id] : undefined;
    if (concept?.countsRoles) return concept.countsRoles;
    id = concept?.broader;
  }
  return undefined;
};

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
  readonly roles: readonly string[];
}

/** Who belongs in one of the roles or a narrower one; one who belongs in two of them counts once. */
const countNamed = (memberships: readonly Membership[], roles: readonly string[], dataset: Dataset): Count => {
  const counted = memberships.filter(({ role }) =>
    roles.some((wider) => isNarrowerTerm(dataset, 'membership-role', role, wider)),
  );
  return { named: new Set(counted.map(({ member }) => member)).size, roles };
};

/** The least number that keeps the word of the source: "over 30" is 31. */
const leastOf = ({ value, qualifier }: Quantity): number => (qualifier === 'over' ? Math.floor(value) + 1 : value);

const toGap = ({ id, subject, quantity: stated }: Observation, { named, roles }: Count): Gap => {
  const message = `is more than the ${named} that the data name as members of "${subject}" (roles: ${roles.join(', ')})`;
  const remedy = 'Add those whom a public document names. Leave the others open.';
  return {
    ...issueAt(name, ['observations', id, 'quantity'], { severity: 'info', value: stated, message, remedy }),
    stated,
    named,
  };
};

/**
 * Where sources state more members than the data name: "over 30 partners" stated, one named. Looks at the figures of
 * every property whose concept says with `countsRoles` that it counts members, and of narrower properties. No faults, and
 * so no rule of `checkDataset`: a list of what is still to be found. In the order of the observations.
 *
 * @example
 * for (const { stated, named } of reportGaps(dataset)) console.log(stated.value, named);
 */
export const reportGaps = (dataset: Dataset): Gap[] => {
  const members = namedMembers(dataset);
  return Object.values(dataset.observations).flatMap((observation) => {
    const roles = rolesCountedBy(observation.property, dataset);
    if (!roles) return [];
    const count = countNamed(members.get(observation.subject) ?? [], roles, dataset);
    return count.named < leastOf(observation.quantity) ? [toGap(observation, count)] : [];
  });
};
