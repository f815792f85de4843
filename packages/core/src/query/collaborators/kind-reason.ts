import type { OrganizationKind } from '../../model/organization.js';
import type { Reason } from './collaborator.js';
import { sortedRecords, type Candidate, type Search } from './search.js';
import { weigh } from './weigh.js';

const includesKind = (
  { index, bondsOf }: Search,
  { party }: Candidate,
  organizationKind: OrganizationKind,
): Reason | undefined => {
  const ties = bondsOf(party.id).filter(({ kind, party: member }) => {
    const isOrganization = Object.hasOwn(index.dataset.organizations, member.id);
    return kind === 'includes' && isOrganization && member.kind === organizationKind;
  });
  const coverages = sortedRecords(
    index.coveragesByNetwork(party.id).filter((coverage) => coverage.organizationKind === organizationKind),
  );
  if (ties.length + coverages.length === 0) return undefined;
  const records = sortedRecords([...coverages, ...ties.flatMap((tie) => [tie.record, tie.party])]);
  const weight = coverages.length > 0 ? 2 : weigh(2, ties);
  return { kind: 'includes-kind', weight, organizationKind, ties, coverages, records };
};

/** Is the candidate of the kind, or does it bring such organizations together? */
export const kindReason = (search: Search, candidate: Candidate, kind: OrganizationKind): Reason | undefined =>
  candidate.kind === 'organization' && candidate.party.kind === kind
    ? { kind: 'is-kind', weight: 3, organizationKind: kind, records: [candidate.party] }
    : includesKind(search, candidate, kind);
