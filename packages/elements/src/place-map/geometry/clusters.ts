import type { Point } from './project.js';

/** A place with a position. */
export interface MapPlace extends Point {
  id: string;
  name: string;
  /** Number of organizations. */
  count: number;
}

/** Places that share a marker. */
export interface Cluster {
  /** The place with the highest count: the marker is put on it, not on the centroid. */
  anchor: MapPlace;
  places: readonly MapPlace[];
}

interface OpenCluster {
  anchor: MapPlace;
  places: MapPlace[];
}

const byWeight = (a: MapPlace, b: MapPlace): number => b.count - a.count || (a.id < b.id ? -1 : 1);

const around = [-1, 0, 1] as const;

/** Returns a number that identifies a cell of the grid; column and row numbers stay far below the factor. */
const cellOf = (column: number, row: number): number => column * 1_000_000 + row;

/** Finds the anchor with the highest count near a place, in its cell and the eight adjacent ones. */
const nearest = (
  grid: ReadonlyMap<number, readonly OpenCluster[]>,
  { x, y }: Point,
  distance: number,
): OpenCluster | undefined => {
  const [column, row] = [Math.floor(x / distance), Math.floor(y / distance)];
  let best: OpenCluster | undefined;
  for (const across of around)
    for (const down of around)
      for (const cluster of grid.get(cellOf(column + across, row + down)) ?? []) {
        const isNear = Math.hypot(cluster.anchor.x - x, cluster.anchor.y - y) < distance;
        if (isNear && (!best || byWeight(cluster.anchor, best.anchor) < 0)) best = cluster;
      }
  return best;
};

/**
 * Clusters places nearer than `distance` kilometers. The result does not depend on their order. Anchors are stored in a
 * grid with that cell size, so that a place is compared only with its neighbors.
 */
export const clusterPlaces = (places: readonly MapPlace[], distance: number): Cluster[] => {
  const grid = new Map<number, OpenCluster[]>();
  const clusters: OpenCluster[] = [];
  for (const place of [...places].sort(byWeight)) {
    const near = nearest(grid, place, distance);
    if (near) {
      near.places.push(place);
      continue;
    }
    const opened = { anchor: place, places: [place] };
    clusters.push(opened);
    const cell = cellOf(Math.floor(place.x / distance), Math.floor(place.y / distance));
    const others = grid.get(cell);
    if (others) others.push(opened);
    else grid.set(cell, [opened]);
  }
  return clusters;
};

/** Finds the cluster that contains a place. */
export const findClusterOf = (clusters: readonly Cluster[], id: string): Cluster | undefined =>
  clusters.find(({ places }) => places.some((place) => place.id === id));
