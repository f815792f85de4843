import type { DatasetIndex } from '../../query/index-dataset.js';
import { withoutEmpty } from '../writing/dataset-writer.js';
import { graphOf, type GraphEdge, type GraphNode } from './graph-of.js';
import type { GraphOptions } from './graphml.js';

/** An element, which Kumu shows as a circle. Additional fields appear in its profile. */
export interface KumuElement {
  readonly id: string;
  readonly label: string;
  readonly type?: string;
  readonly description?: string;
  readonly [field: string]: string | number | undefined;
}

/** A connection, which Kumu shows as a line. */
export interface KumuConnection {
  readonly id: string;
  /** Ids of elements. */
  readonly from: string;
  readonly to: string;
  readonly direction: 'directed' | 'mutual';
  readonly type?: string;
  readonly [field: string]: string | undefined;
}

/** A blueprint that Kumu imports. */
export interface KumuBlueprint {
  readonly elements: readonly KumuElement[];
  readonly connections: readonly KumuConnection[];
}

/** `label nl` and so on, if the label has several languages. */
const labelsIn = (labels: GraphNode['labels']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(labels)
      .filter(([language]) => language !== 'und')
      .map(([language, text]) => [`label ${language}`, text]),
  );

const elementOf = ({ id, collection, label, labels, kind, kindLabel, ...node }: GraphNode): KumuElement => {
  const { description, url, place, country, latitude, longitude } = node;
  return withoutEmpty<KumuElement>({
    ...{ id, label, description, url, place, country, latitude, longitude, collection, kind },
    ...labelsIn(labels),
    type: kindLabel,
  });
};

const connectionOf = ({
  id,
  from,
  to,
  relation,
  kind,
  label,
  isMutual,
  startDate,
  endDate,
}: GraphEdge): KumuConnection =>
  withoutEmpty<KumuConnection>({
    ...{ id, from, to, direction: isMutual ? 'mutual' : 'directed', relation, kind },
    ...{ 'start date': startDate, 'end date': endDate },
    type: label ?? relation,
  });

/**
 * Converts a dataset to a blueprint for Kumu: the same graph as `formatGraphml`. Ids are those of the records, so that
 * a later import updates the map instead of duplicating it.
 *
 * @see https://docs.kumu.io/guides/import/blueprints
 * @example
 * const { connections } = toKumu(ownIndex);
 * connections[0]?.type; // 'partner'
 */
export const toKumu = (index: DatasetIndex, { language = 'en' }: GraphOptions = {}): KumuBlueprint => {
  const { nodes, edges } = graphOf(index, language);
  return { elements: nodes.map(elementOf), connections: edges.map(connectionOf) };
};
