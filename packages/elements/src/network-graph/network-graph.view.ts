import { relationsBetweenNetworks, relationsOf, type Relation } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { drawGraph, type GraphDrawing } from './graph-drawing.view.js';
import { graphNodes, type MemberChoice } from './graph-nodes.js';
import type { GraphInput } from './messages.js';
import { partyRow, relationRow, type PartyRow, type RelationRow } from './relation-rows.js';

export interface GraphOptions {
  members: MemberChoice;
  /** Ids of the groups that the reader has toggled. */
  toggled: ReadonlySet<string>;
  /** Width of the picture in em. */
  width: number;
}

export interface NetworkGraphView {
  /** Undefined where several networks are shown. */
  networkName: ShownText | undefined;
  relations: readonly RelationRow[];
  drawing: GraphDrawing;
  evidence: Evidence;
}

/** Parties that are always drawn: all networks, or the selected one if it has relations. */
const partiesShownAnyway = (relations: readonly Relation[], input: GraphInput): PartyRow[] => {
  const { network, index } = input;
  const own = network && relations.length > 0 ? [network] : [];
  const networks = network ? own : Object.values(index.dataset.networks);
  return networks.map((record) => partyRow({ collection: 'networks', record }, input));
};

/** The relations of one network, or between all networks, with their picture. */
export const networkGraphView = (input: GraphInput, { members, toggled, width }: GraphOptions): NetworkGraphView => {
  const { network, index, messages } = input;
  const relations = network ? relationsOf(index, network.id) : relationsBetweenNetworks(index);
  const rows = relations.map((relation) => relationRow(relation, input));
  const { nodes, edges } = graphNodes(rows, partiesShownAnyway(relations, input), members, input);
  const isOpen = (id: string): boolean => (members === 'all') !== toggled.has(id);
  return {
    networkName: network && requiredText(network.name, input.language, network.id),
    relations: rows,
    drawing: drawGraph(nodes, edges, isOpen, width),
    evidence: evidenceOf(
      index,
      rows.map(({ record }) => record),
      messages,
    ),
  };
};
