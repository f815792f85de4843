import { tiesBetweenNetworks, tiesOf, type Network, type Tie } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence.view.js';
import type { ViewInput } from '../base/hn-element.js';
import { requiredText, type ShownText } from '../base/text.js';
import { drawGraph, type GraphDrawing } from './graph-drawing.view.js';
import { graphNodes, type MemberChoice } from './graph-nodes.js';
import type { GraphInput, NetworkGraphWords } from './messages.js';
import { partyRow, tieRow, type PartyRow, type TieRow } from './tie-rows.js';

/** What the page and the reader choose to see. */
export interface GraphOptions {
  members: MemberChoice;
  /** Groups that the reader has opened, or closed where all are open. */
  toggled: ReadonlySet<string>;
  /** Width of the picture in em. */
  width: number;
}

/** The ties in words, and the picture of them. */
export interface NetworkGraphView {
  /** Undefined where several networks are shown. */
  networkName: ShownText | undefined;
  ties: readonly TieRow[];
  drawing: GraphDrawing;
  evidence: Evidence;
}

const networkRow = (record: Network, input: GraphInput): PartyRow =>
  partyRow({ collection: 'networks', record }, input);

const viewOf = (
  ties: readonly Tie[],
  networks: readonly Network[],
  input: GraphInput,
  { members, toggled, width }: GraphOptions,
): Omit<NetworkGraphView, 'networkName'> => {
  const rows = ties.map((tie) => tieRow(tie, input));
  const always = networks.map((network) => networkRow(network, input));
  const { nodes, edges } = graphNodes(rows, always, members, input);
  const isOpen = (id: string): boolean => (members === 'all') !== toggled.has(id);
  return {
    ties: rows,
    drawing: drawGraph(nodes, edges, isOpen, width),
    evidence: evidenceOf(
      input.index,
      rows.map(({ record }) => record),
      input.words,
    ),
  };
};

/** The ties of one network, and their picture. */
export const networkGraphView = (input: ViewInput<NetworkGraphWords>, options: GraphOptions): NetworkGraphView => {
  const { network, index, language } = input;
  const ties = tiesOf(index, network.id);
  return {
    networkName: requiredText(network.name, language, network.id),
    ...viewOf(ties, ties.length > 0 ? [network] : [], input, options),
  };
};

/** All networks of the data, and what joins them. */
export const networksView = (input: GraphInput, options: GraphOptions): NetworkGraphView => ({
  networkName: undefined,
  ...viewOf(tiesBetweenNetworks(input.index), Object.values(input.index.dataset.networks), input, options),
});
