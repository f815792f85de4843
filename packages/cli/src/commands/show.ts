import {
  contactsFor,
  formatPersonName,
  indexDataset,
  labelOf,
  localize,
  membersOf,
  type Dataset,
  type Member,
} from '@health-networks/core';
import { codeOf, datasetToAsk, printJson, type Command, type Context } from '../context.js';
import { exitCodes, today } from '../host.js';
import { plainText } from '../output/plain-text.js';
import { namesLanguage, networkIdIn } from './given-values.js';

export interface ShowOptions {
  readonly network?: string;
  readonly data?: string;
  readonly namesIn?: string;
}

interface ShownMember {
  readonly id: string;
  readonly name: string;
  readonly roles: string[];
}

const memberName = (found: Member, language: string): string =>
  found.kind === 'person' ? formatPersonName(found.member) : localize(found.member.name, language);

/** Returns each member once, with its distinct roles: it may have had a role in several periods. */
const shownMembers = (
  found: readonly Member[],
  language: string,
  roleName: (role: string) => string,
): ShownMember[] => {
  const byId = new Map<string, ShownMember>();
  for (const each of found) {
    const { id } = each.member;
    const shown = byId.get(id) ?? { id, name: memberName(each, language), roles: [] };
    const role = roleName(each.membership.role);
    if (!shown.roles.includes(role)) shown.roles.push(role);
    byId.set(id, shown);
  }
  return [...byId.values()];
};

/** Summarizes the data about a network, with its members of that day. */
const summaryOf = (dataset: Dataset, id: string, language: string, asOf: string) => {
  const index = indexDataset(dataset);
  const network = dataset.networks[id];
  const roleName = (role: string): string => labelOf('membership-role', role, language, { dataset });
  return {
    id,
    name: localize(network?.name, language) ?? id,
    purpose: localize(network?.purpose, language),
    url: network?.url,
    members: shownMembers(membersOf(index, id, { asOf }), language, roleName),
    contacts: contactsFor(index, id).map(({ contactPoint: { email, telephone, url, organization }, person }) => ({
      name: person && formatPersonName(person),
      organization: localize(dataset.organizations[organization ?? '']?.name, language),
      email,
      telephone: telephone?.display ?? telephone?.number,
      url,
    })),
  };
};

type Summary = ReturnType<typeof summaryOf>;

const linesOf = ({ name, purpose, url, members, contacts }: Summary, { words }: Context): string[] => [
  name,
  ...(purpose === undefined ? [] : [`${words.goal}: ${purpose}`]),
  ...(url === undefined ? [] : [`${words.website}: ${url}`]),
  '',
  words.members(members.length),
  ...members.map((member) => `  ${member.name} (${member.roles.join(', ')})`),
  '',
  contacts.length === 0 ? words.noContacts : words.contacts,
  ...contacts.map((contact) => `  ${Object.values(contact).filter(Boolean).join(', ')}`),
];

/** Prints the data about a network. */
export const show: Command<ShowOptions> = async (context, { network, data, namesIn }) => {
  const language = namesLanguage(context, namesIn);
  const dataset = await datasetToAsk(context, data);
  if (!dataset) return exitCodes.faultyInput;
  const id = networkIdIn(context, dataset, network, { file: data, how: 'show <network>' });
  const summary = summaryOf(dataset, id, language, today(context.host));
  if (context.json) printJson(context, summary);
  else context.host.writeOutput(`${linesOf(summary, context).map(plainText).join('\n')}\n`);
  return codeOf(true);
};
