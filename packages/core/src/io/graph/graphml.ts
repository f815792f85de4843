import type { DatasetIndex } from '../../query/index-dataset.js';
import { graphOf, type GraphEdge, type GraphNode } from './graph-of.js';
import { xmlTag, xmlText } from './xml.js';

/** Options for writing a graph. */
export interface GraphOptions {
  /** Language of labels and descriptions. Default: English. */
  readonly language?: string;
}

interface Attribute<Item> {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  readonly read: (item: Item) => string | number | boolean | undefined;
}

const text = <Item>(name: string, read: Attribute<Item>['read']): Attribute<Item> => ({ name, type: 'string', read });

/** Gephi and yEd recognize lower-case names: `label`. */
const nodeAttributes = (languages: readonly string[]): Attribute<GraphNode>[] => [
  text('label', ({ label }) => label),
  ...languages.map((language) =>
    text<GraphNode>(`label.${language}`, ({ labels }) => new Map(Object.entries(labels)).get(language)),
  ),
  text('collection', ({ collection }) => collection),
  text('kind', ({ kind }) => kind),
  text('kindLabel', ({ kindLabel }) => kindLabel),
  text('description', ({ description }) => description),
  text('url', ({ url }) => url),
  text('place', ({ place }) => place),
  text('country', ({ country }) => country),
  { name: 'latitude', type: 'double', read: ({ latitude }) => latitude },
  { name: 'longitude', type: 'double', read: ({ longitude }) => longitude },
];

const edgeAttributes: readonly Attribute<GraphEdge>[] = [
  text('relation', ({ relation }) => relation),
  text('kind', ({ kind }) => kind),
  text('label', ({ label }) => label),
  text('startDate', ({ startDate }) => startDate),
  text('endDate', ({ endDate }) => endDate),
];

/** Keys are numbered, because an XML id does not allow every name. */
const keysOf = <Item>(domain: 'node' | 'edge', attributes: readonly Attribute<Item>[]): string[] =>
  attributes.map(
    ({ name, type }, at) =>
      `  ${xmlTag('key', { id: `${domain}${at}`, for: domain, 'attr.name': name, 'attr.type': type })}/>`,
  );

const dataOf = <Item>(domain: 'node' | 'edge', attributes: readonly Attribute<Item>[], item: Item): string[] =>
  attributes.flatMap(({ read }, at) => {
    const value = read(item);
    return value === undefined || value === ''
      ? []
      : [`      ${xmlTag('data', { key: `${domain}${at}` })}>${xmlText(String(value))}</data>`];
  });

const languagesOf = (nodes: readonly GraphNode[]): string[] =>
  [...new Set(nodes.flatMap(({ labels }) => Object.keys(labels)))].filter((language) => language !== 'und').sort();

/**
 * Formats a dataset as a graph for Gephi, Cytoscape, yEd or networkx. Nodes are all organizations, networks and
 * programs, and the persons, groups, events, places and sources that are related to another record. Edges are
 * memberships, links and parts, under the ids of their records. Links that read the same from either end are
 * undirected.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 * @example
 * formatGraphml(ownIndex); // '<?xml version="1.0" encoding="UTF-8"?>\n<graphml …>\n…'
 */
export const formatGraphml = (index: DatasetIndex, { language = 'en' }: GraphOptions = {}): string => {
  const { nodes, edges } = graphOf(index, language);
  const attributes = nodeAttributes(languagesOf(nodes));
  const nodeLines = nodes.flatMap((node) => [
    `    ${xmlTag('node', { id: node.id })}>`,
    ...dataOf('node', attributes, node),
    '    </node>',
  ]);
  const edgeLines = edges.flatMap((edge) => {
    const { id, from, to, isMutual } = edge;
    const ends = { id, source: from, target: to, ...(isMutual && { directed: 'false' }) };
    return [`    ${xmlTag('edge', ends)}>`, ...dataOf('edge', edgeAttributes, edge), '    </edge>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `${xmlTag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}>`,
    ...keysOf('node', attributes),
    ...keysOf('edge', edgeAttributes),
    `  ${xmlTag('graph', { edgedefault: 'directed' })}>`,
    ...nodeLines,
    ...edgeLines,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
};
