import { relationsBetweenNetworks, relationsInSteps, type Relation, type RelationEnd } from '@health-networks/core';
import { isCurrent } from '../base/is-current.js';
import { evidenceInSteps, type Evidence, type Remark, remarksFrom, remarksOf } from '../base/evidence/evidence.view.js';
import type { Steps } from '../base/steps.js';
import type { Phrase } from '../base/text/phrase.js';
import { networkNameOf, type ShownText } from '../base/text/text.js';
import { bundleOmitted, sectionsAround } from './graph-sections.js';
import { drawGraph, minMapWidth } from './graph-drawing.view.js';
import type { GraphDrawing, StyledEdge } from './layout/drawn-graph.js';
import { legendOf, type Legend } from './graph-legend.js';
import { graphNode, type GraphNode } from './graph-nodes.js';
import { graphStructure, type GraphEdge, type GraphStructure, type MemberChoice } from './graph-structure.js';
import type { GraphInput } from './messages.js';
import { describeNode, relationGroups, type RelationGroup } from './relation-groups.js';
import { crossingOf, isAcrossBorder, isDirected, isSought, notesOf, relationRow } from './relation-rows.js';
import type { RelationRow } from './relation-rows.js';

export interface GraphOptions {
  members: MemberChoice;
  /** Ids of the groups toggled by the reader. */
  toggled: ReadonlySet<string>;
  /** Width of the picture in em. */
  width: number;
  /** Letter width relative to the default font. */
  scale?: number;
}

export interface NetworkGraphView {
  /** Undefined when several networks are shown. */
  networkName: ShownText | undefined;
  relations: readonly Relation[];
  /** Creates the texts of a relation when it is shown. */
  rowOf: (relation: Relation) => RelationRow;
  /** Returns the relations of a node, grouped by meaning. */
  groupsOf: (node: GraphNode) => readonly RelationGroup[];
  /** Returns an accessible description of a node. */
  describe: (node: GraphNode) => string;
  drawing: GraphDrawing;
  legend: Legend;
  evidence: Evidence;
  /** Remarks on the relations. */
  remarks: readonly Remark[];
}

/**
 * Returns the maximum numbers at a width: parties, members of an open group, unbundled parties of a kind, and
 * programmes.
 */
const limitsAt = (width: number): { max: number; maxMembers: number; maxUnbundled: number; programs: number } => {
  if (width < minMapWidth) return { max: 12, maxMembers: 18, maxUnbundled: 2, programs: 0 };
  if (width < 44) return { max: 16, maxMembers: 18, maxUnbundled: 4, programs: 4 };
  return { max: 22, maxMembers: 30, maxUnbundled: 6, programs: 5 };
};

/** Minimum width in em at which a box of members is open, because they fit side by side. */
const minOpenWidth = 60;

/** Returns the ids of the boxes that are initially open. */
const openAtFirst = ({ nodes }: GraphStructure, { members, width }: GraphOptions): ReadonlySet<string> => {
  const { maxMembers } = limitsAt(width);
  const isOpen = ({ bundle }: GraphStructure['nodes'][number]): boolean =>
    members === 'all' || (width >= minOpenWidth && bundle?.isOfMembers === true && bundle.parties.length <= maxMembers);
  return new Set(nodes.filter(isOpen).map(({ id }) => id));
};

/** Maximum number of relations per line for which country codes are determined. */
const maxCompared = 30;

/** Maximum number of remarks shown; further ones are only counted. */
const maxRemarks = 100;

const lookOf = ({ relations }: GraphEdge, input: GraphInput): StyledEdge['look'] => {
  const links = relations.filter(({ kind }) => kind === 'link');
  if (links.length === 0) return 'member';
  return links.every((link) => isSought(link, input)) ? 'sought' : 'link';
};

const styleEdge = (edge: GraphEdge, input: GraphInput): StyledEdge => {
  const directed = edge.relations.filter((relation) => isDirected(relation, input));
  const compared = edge.relations.length > maxCompared ? [] : edge.relations;
  const across = compared.find((relation) => isAcrossBorder(relation, input));
  return {
    ...edge,
    look: lookOf(edge, input),
    codes: across && crossingOf(across, input).codes,
    arrows: {
      start: directed.some(({ to }) => to.record.id === edge.from),
      end: directed.some(({ to }) => to.record.id === edge.to),
    },
  };
};

/** Returns the parties that are always drawn: all networks, or the selected one if it has relations. */
const endsShownAnyway = (relations: readonly Relation[], { network, index }: GraphInput): RelationEnd[] => {
  const own = network && relations.length > 0 ? [network] : [];
  const networks = network ? own : Object.values(index.dataset.networks);
  return networks.map((record) => ({ collection: 'networks', record }));
};

const remarksOn = (relations: readonly Relation[], input: GraphInput): Remark[] => {
  const noted = relations.flatMap((relation) => notesOf(relation).map((note) => ({ relation, note })));
  const parties = new Set(relations.flatMap(({ from, to }) => [from.record, to.record]));
  const withNotes = [...parties].filter((record) => 'note' in record && record.note);
  const remarks = noted.slice(0, maxRemarks).flatMap(({ relation, note }) => {
    const about = (): Phrase => {
      const { from, to } = relationRow(relation, input);
      return [from.name, ' – ', to.name, ':'];
    };
    return remarksFrom(note, about, input.language);
  });
  const shown = [...remarks, ...remarksOf(withNotes.slice(0, maxRemarks - remarks.length), input)];
  const more = noted.length + withNotes.length - shown.length;
  return more > 0
    ? [...shown, { about: undefined, text: { value: input.messages.more(more), lang: undefined } }]
    : shown;
};

/** The input of the picture and the table. */
export interface GraphMaterial {
  relations: readonly Relation[];
  structure: GraphStructure;
  evidence: Evidence;
}

/** Returns the values on which the material depends. */
export const gatheringKey = (
  { index, messages, network }: GraphInput,
  { members, width }: GraphOptions,
): readonly unknown[] => [index, messages, network?.id, members, limitsAt(width).max];

/**
 * Collects the relations of one network, or between all networks, and determines what to draw, in steps that can pause.
 */
export function* gatherRelations(
  input: GraphInput,
  { members, width }: Omit<GraphOptions, 'toggled'>,
): Steps<GraphMaterial> {
  const { network, index, messages } = input;
  const documented = network ? yield* relationsInSteps(index, network.id) : relationsBetweenNetworks(index);
  const relations = documented.filter(({ kind, record }) => kind === 'link' || isCurrent(record));
  const structure = yield* graphStructure(relations, endsShownAnyway(relations, input), {
    members,
    ...limitsAt(width),
  });
  const evidence = yield* evidenceInSteps(
    index,
    relations.map(({ record }) => record),
    messages,
  );
  return { relations, structure: bundleOmitted(structure), evidence };
}

/** Creates the view of the relations of one network, or between all networks, with their picture. */
export const networkGraphView = (
  input: GraphInput,
  options: GraphOptions,
  { relations, structure, evidence }: GraphMaterial,
): NetworkGraphView => {
  const { network, messages } = input;
  const { toggled, width, scale = 1 } = options;
  const isOpenAtFirst = openAtFirst(structure, options);
  const drawing = drawGraph(
    structure.nodes.flatMap((node) => graphNode(node, limitsAt(width).maxMembers, input)),
    structure.edges.map((edge) => styleEdge(edge, input)),
    {
      isOpen: (id) => isOpenAtFirst.has(id) !== toggled.has(id),
      more: messages.more,
      sectionsOf: (hub, around) => sectionsAround(hub, around, structure.left, input),
      widthInEm: width,
      scale,
    },
  );
  const groupsOf = (node: GraphNode): RelationGroup[] => relationGroups(node, input);
  return {
    networkName: network && networkNameOf(network, input.language),
    relations,
    drawing,
    legend: legendOf(drawing.edges, messages),
    rowOf: (relation) => relationRow(relation, input),
    groupsOf,
    describe: (node) => describeNode(node, groupsOf(node), input),
    evidence,
    remarks: remarksOn(relations, input),
  };
};
