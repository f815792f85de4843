import { isNarrowerTerm } from '../../model/terms.js';
import type { GroupTie, OrganizationKind } from '../../model/vocabularies/index.js';
import type { Reason } from './collaborator.js';
import { hasTie } from './has-tie.js';
import { sortedRecords, type Candidate, type Search } from './search.js';
import { weigh } from './weigh.js';

/** What is said of those who belong. Whom a network serves or invites is not in it. */
const tiesOfMembers: readonly GroupTie[] = ['covers', 'brings-together'];

const includesKind = (search: Search, { party }: Candidate, wanted: OrganizationKind): Reason | undefined => {
  const { dataset } = search.index;
  const isWanted = (kind: string | undefined): boolean =>
    kind !== undefined && isNarrowerTerm(dataset, 'organization-kind', kind, wanted);
  const ties = search
    .bondsOf(party.id)
    .filter(
      ({ kind, party: member }) =>
        kind === 'includes' && Object.hasOwn(dataset.organizations, member.id) && isWanted(member.kind),
    );
  const groups = sortedRecords(
    search.index
      .groupsByNetwork(party.id)
      .filter((group) => isWanted(group.organizationKind) && hasTie(dataset, group, tiesOfMembers)),
  );
  if (ties.length + groups.length === 0) return undefined;
  const records = sortedRecords([...groups, ...ties.flatMap((tie) => [tie.record, tie.party])]);
  const weight = groups.length > 0 ? 2 : weigh(2, ties);
  return { kind: 'includes-kind', weight, organizationKind: wanted, ties, groups, records };
};

/** Is the candidate of the kind or a narrower one, or does it bring such organizations together? */
export const kindReason = (search: Search, candidate: Candidate, wanted: OrganizationKind): Reason | undefined =>
  candidate.kind === 'organization' &&
  isNarrowerTerm(search.index.dataset, 'organization-kind', candidate.party.kind, wanted)
    ? { kind: 'is-kind', weight: 3, organizationKind: wanted, records: [candidate.party] }
    : includesKind(search, candidate, wanted);
