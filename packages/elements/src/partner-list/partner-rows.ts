import {
  connectedOrganizationsOf,
  findPerson,
  findPlace,
  formatPersonName,
  membersOf,
  programsOf,
  type AnyRecord,
  type Connection,
  type Membership,
  type Network,
  type Organization,
} from '@health-networks/core';
import { fold } from '../base/fold.js';
import { label } from '../base/label.js';
import { requiredText, shownText, type ShownText } from '../base/text.js';
import type { PartnerListInput } from './partner-list.words.js';

/** What ties an organization to the network, in a word to filter by and in words to read. */
export interface PartnerRole {
  value: string;
  label: string;
}

/** One organization of the list. */
export interface PartnerRow {
  id: string;
  name: ShownText;
  kind: string;
  kindLabel: string;
  place: string;
  placeName: ShownText | undefined;
  url: string | undefined;
  roles: readonly PartnerRole[];
  /** Is it a member by the words of a source, and not only named through a person or a contact? */
  isMember: boolean;
  /** The records that say so. */
  records: readonly AnyRecord[];
  /** Everything that the search looks into, folded once. */
  searchText: string;
}

/** Role of an organization that is named only because a contact is reached there. */
export const contactRole = 'contact';

type Party = Organization | Network;

interface Tie {
  party: Party;
  isNetwork: boolean;
  role: PartnerRole;
  isMember: boolean;
  records: readonly AnyRecord[];
}

const roleOf = ({ role, title }: Membership, { words, language }: PartnerListInput): PartnerRole => ({
  value: role,
  label: shownText(title, language)?.value ?? label(words, 'membershipRole', role),
});

const memberTies = (input: PartnerListInput, organizationId: string, program?: ShownText): Tie[] =>
  membersOf(input.index, organizationId).flatMap(({ kind, member, membership }) => {
    if (kind === 'person') return [];
    const role = roleOf(membership, input);
    const label = program ? input.words.inProgram(role.label, program.value) : role.label;
    const tie = { role: { ...role, label }, isMember: !program, records: [membership] };
    return [{ ...tie, party: member, isNetwork: kind === 'network' }];
  });

const programTies = (input: PartnerListInput): Tie[] =>
  programsOf(input.index, input.network.id).flatMap((program) =>
    memberTies(input, program.id, requiredText(program.name, input.language, program.id)),
  );

const connectionRole = (connection: Connection, input: PartnerListInput): PartnerRole => {
  const { words } = input;
  if (connection.kind === 'contact') {
    const person = findPerson(input.index, connection.contactPoint.person ?? '');
    return { value: contactRole, label: words.contact(person ? formatPersonName(person) : '') };
  }
  const role = roleOf(connection.networkMembership, input);
  return { value: role.value, label: words.through(role.label, formatPersonName(connection.person)) };
};

const connectionRecords = (connection: Connection): AnyRecord[] => {
  if (connection.kind === 'contact') return [connection.contactPoint];
  const { networkMembership, organizationMembership } = connection;
  return organizationMembership ? [networkMembership, organizationMembership] : [networkMembership];
};

const connectedTies = (input: PartnerListInput): Tie[] =>
  connectedOrganizationsOf(input.index, input.network.id, { includeMembers: true }).flatMap(
    ({ organization, through }) =>
      through.map((way) => ({
        party: organization,
        isNetwork: false,
        role: connectionRole(way, input),
        isMember: false,
        records: connectionRecords(way),
      })),
  );

const kindLabelOf = ({ kind }: Party, isNetwork: boolean, { words }: PartnerListInput): string =>
  label(words, isNetwork ? 'networkKind' : 'organizationKind', kind);

const rowOf = (ties: readonly [Tie, ...Tie[]], input: PartnerListInput): PartnerRow => {
  const [{ party, isNetwork }] = ties;
  const name = requiredText(party.name, input.language, party.id);
  const kindLabel = kindLabelOf(party, isNetwork, input);
  const placeName = shownText(findPlace(input.index, party.place ?? '')?.name, input.language);
  const roles = [...new Map(ties.map(({ role }) => [role.label, role])).values()];
  const words = [...Object.values(party.name), ...(party.alternateNames ?? []), kindLabel, placeName?.value ?? ''];
  return {
    id: party.id,
    name,
    kind: party.kind,
    kindLabel,
    place: party.place ?? '',
    placeName,
    url: party.url,
    roles,
    isMember: ties.some(({ isMember }) => isMember),
    records: ties.flatMap(({ records }) => records),
    searchText: fold([...words, ...roles.map(({ label }) => label)].join(' ')),
  };
};

/** One row per organization that the data name around a network, members first, with all that ties it. */
export const partnerRows = (input: PartnerListInput): PartnerRow[] => {
  const ties = [...memberTies(input, input.network.id), ...programTies(input), ...connectedTies(input)];
  const byParty = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of ties) {
    const known = byParty.get(tie.party.id);
    if (known) known.push(tie);
    else byParty.set(tie.party.id, [tie]);
  }
  return [...byParty.values()].map((own) => rowOf(own, input));
};
