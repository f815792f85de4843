import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt, type Fault } from '../../model/issues/issue.js';
import type { ContactPoint, Dataset } from '../../model/types.generated.js';
import type { Rule } from '../rule.js';

const name = 'contact-points-reachable';

const channels = ['email', 'telephone', 'url'] as const satisfies readonly (keyof ContactPoint)[];

const noParty: Fault = integrityFault('no-party', 'add-party');

const noChannel: Fault = integrityFault('no-channel', 'add-channel');

const checkContactPoint = (contact: ContactPoint, key: string): Issue[] => {
  const { person, organization, undocumented = [] } = contact;
  const given = channels.filter((channel) => contact[channel] !== undefined);
  const path = ['contactPoints', key];
  const isSilent = given.length === 0 && undocumented.length === 0;
  return [
    ...(person === undefined && organization === undefined ? [issueAt(name, path, noParty)] : []),
    ...(isSilent ? [issueAt(name, path, noChannel)] : []),
    ...undocumented.flatMap((channel, index) => {
      if (!given.includes(channel)) return [];
      const fault = { value: channel, ...integrityFault('channel-given', 'remove-undocumented') };
      return [issueAt(name, [...path, 'undocumented', index], fault)];
    }),
  ];
};

/** Checks that a contact point states who is reached and how, or that the sources do not state how. */
export const contactPointsReachable = {
  name,
  description: 'A contact point names a person or organization and a channel, or the channels that are not documented.',
  check: ({ contactPoints }: Dataset): Issue[] =>
    Object.entries(contactPoints).flatMap(([key, contact]) => checkContactPoint(contact, key)),
} satisfies Rule;
