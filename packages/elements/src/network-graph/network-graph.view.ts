import { relationsBetweenNetworks, relationsOf, type Network, type Relation } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import type { ViewInput } from '../base/hn-element.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { drawGraph, type GraphDrawing } from './graph-drawing.view.js';
import { graphNodes, type MemberChoice } from './graph-nodes.js';
import type { GraphInput, NetworkGraphWords } from './messages.js';
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

const networkRow = (record: Network, input: GraphInput): PartyRow =>
  partyRow({ collection: 'networks', record }, input);

const viewOf = (
  relations: readonly Relation[],
  networks: readonly Network[],
  input: GraphInput,
  { members, toggled, width }: GraphOptions,
): Omit<NetworkGraphView, 'networkName'> => {
  const rows = relations.map((relation) => relationRow(relation, input));
  const always = networks.map((network) => networkRow(network, input));
  const { nodes, edges } = graphNodes(rows, always, members, input);
  const isOpen = (id: string): boolean => (members === 'all') !== toggled.has(id);
  return {
    relations: rows,
    drawing: drawGraph(nodes, edges, isOpen, width),
    evidence: evidenceOf(
      input.index,
      rows.map(({ record }) => record),
      input.words,
    ),
  };
};

/** The relations of one network, and their picture. */
export const networkGraphView = (input: ViewInput<NetworkGraphWords>, options: GraphOptions): NetworkGraphView => {
  const { network, index, language } = input;
  const relations = relationsOf(index, network.id);
  return {
    networkName: requiredText(network.name, language, network.id),
    ...viewOf(relations, relations.length > 0 ? [network] : [], input, options),
  };
};

/** All networks of the data, and what joins them. */
export const networksView = (input: GraphInput, options: GraphOptions): NetworkGraphView => ({
  networkName: undefined,
  ...viewOf(relationsBetweenNetworks(input.index), Object.values(input.index.dataset.networks), input, options),
});
