import { relationsBetweenNetworks, relationsOf, type Relation } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { drawGraph, type GraphDrawing } from './graph-drawing.view.js';
import { graphNodes, type MemberChoice } from './graph-nodes.js';
import type { GraphInput } from './messages.js';
import { partyRow, relationRow, type PartyRow, type RelationRow } from './relation-rows.js';

/** What the page and the reader choose to see. */
export interface GraphOptions {
  members: MemberChoice;
  /** Groups that the reader has opened, or closed where all are open. */
  toggled: ReadonlySet<string>;
  /** Width of the picture in em. */
  width: number;
}

/** The relations in words, and the picture of them. */
export interface NetworkGraphView {
  /** Undefined where several networks are shown. */
  networkName: ShownText | undefined;
  relations: readonly RelationRow[];
  drawing: GraphDrawing;
  evidence: Evidence;
}

/** Every network of several; of one, the network itself where anything relates to it. */
const partiesShownAnyway = (relations: readonly Relation[], input: GraphInput): PartyRow[] => {
  const { network, index } = input;
  const own = network && relations.length > 0 ? [network] : [];
  const networks = network ? own : Object.values(index.dataset.networks);
  return networks.map((record) => partyRow({ collection: 'networks', record }, input));
};

/** The relations of one network, or all networks of the data with what joins them; and their picture. */
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
