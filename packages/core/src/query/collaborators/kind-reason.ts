import { lookupsOf } from '../lookups-of.js';
import { isNarrowerTerm } from '../../model/terms.js';
import type { GroupTie, OrganizationKind } from '../../model/vocabularies/index.js';
import type { Reason } from './collaborator.js';
import { hasTie } from './has-tie.js';
import { sortedRecords, type Candidate, type Search } from './search.js';
import { weigh } from './weigh.js';

/** What is said of those who belong. Whom a network serves or invites is not in it. */
const relationsOfMembers: readonly GroupTie[] = ['covers', 'brings-together'];

const includesKind = (search: Search, { party }: Candidate, wanted: OrganizationKind): Reason | undefined => {
  const { dataset } = search.index;
  const isWanted = (kind: string | undefined): boolean =>
    kind !== undefined && isNarrowerTerm(dataset, 'organization-kind', kind, wanted);
  const relations = search
    .partyRelationsOf(party.id)
    .filter(
      ({ kind, party: member }) =>
        kind === 'includes' && Object.hasOwn(dataset.organizations, member.id) && isWanted(member.kind),
    );
  const groups = sortedRecords(
    lookupsOf(search.index)
      .groupsByNetwork(party.id)
      .filter((group) => isWanted(group.organizationKind) && hasTie(dataset, group, relationsOfMembers)),
  );
  if (relations.length + groups.length === 0) return undefined;
  const records = sortedRecords([...groups, ...relations.flatMap((relation) => [relation.record, relation.party])]);
  const weight = groups.length > 0 ? 2 : weigh(2, relations);
  return { kind: 'includes-kind', weight, organizationKind: wanted, relations, groups, records };
};

/** Is the candidate of the kind or a narrower one, or does it bring such organizations together? */
export const kindReason = (search: Search, candidate: Candidate, wanted: OrganizationKind): Reason | undefined =>
  candidate.kind === 'organization' &&
  isNarrowerTerm(search.index.dataset, 'organization-kind', candidate.party.kind, wanted)
    ? { kind: 'is-kind', weight: 3, organizationKind: wanted, records: [candidate.party] }
    : includesKind(search, candidate, wanted);
