import type { Dataset } from '../model/dataset.js';
import { findIn } from './find-record.js';
import type { DatasetIndex, KnownId } from './index-dataset.js';
import { locate, type LocatedRecord } from './located-record.js';

/** The network, and what names it as the one whose it is. */
const coreOf = (index: DatasetIndex, networkId: string): LocatedRecord[] => {
  const network = findIn(index, 'networks', networkId);
  if (!network) return [];
  return [
    ...locate('networks', [network]),
    ...locate('concepts', index.conceptsByNetwork(networkId)),
    ...locate('goals', index.goalsByNetwork(networkId)),
    ...locate('programs', index.programsByNetwork(networkId)),
    ...locate('coverages', index.coveragesByNetwork(networkId)),
    ...locate('events', index.eventsByParty(networkId)),
    ...locate('changeEvents', index.changeEventsByParty(networkId)),
  ];
};

const tiesOf = (index: DatasetIndex, id: string): LocatedRecord[] => [
  ...locate('memberships', index.membershipsByOrganization(id)),
  ...locate('memberships', index.membershipsByMember(id)),
  ...locate('contactPoints', index.contactPointsByAbout(id)),
  ...locate('contactPoints', index.contactPointsByHolder(id)),
  ...locate('links', index.linksByParty(id)),
];

const remarksOn = (index: DatasetIndex, id: string): LocatedRecord[] => [
  ...locate('observations', index.observationsBySubject(id)),
  ...locate('statements', index.statementsByAbout(id)),
];

/**
 * Everything in a dataset that is a network's own: its record, concepts, goals, programs, coverages and events,
 * the ties of the network and its programs, and the figures and views about any of these.
 * Parties and places it only refers to are not its own. Empty when there is no such network.
 */
export const ownRecordsOf = <D extends Dataset>(
  index: DatasetIndex<D>,
  networkId: KnownId<D, 'networks'>,
): LocatedRecord[] => {
  const core = coreOf(index, networkId);
  const ties = core.flatMap(({ record }) => tiesOf(index, record.id));
  const remarks = [...core, ...ties].flatMap(({ record }) => remarksOn(index, record.id));
  return [...new Map([...core, ...ties, ...remarks].map((located) => [located.record, located])).values()];
};
