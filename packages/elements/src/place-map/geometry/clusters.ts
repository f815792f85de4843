import { formatList } from '@health-networks/core';
import { pushTo } from '../../base/groups.js';
import type { Point } from './box.js';

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
    pushTo(grid, cell, opened);
  }
  return clusters;
};

/** Finds the cluster that contains a place. */
export const findClusterOf = (clusters: readonly Cluster[], id: string): Cluster | undefined =>
  clusters.find(({ places }) => places.some((place) => place.id === id));

/** Longer names are shortened; the list shows them in full. */
const maxNameLength = 24;

/** A marker with more places than this names only the first. */
const maxNamed = 2;

/** Texts that name several places. */
interface ClusterWords {
  language: string;
  /** Names a place and the number of other places. */
  clusterName: (name: string, others: number) => string;
}

const cut = (name: string): string =>
  name.length > maxNameLength ? `${name.slice(0, maxNameLength - 1).trimEnd()}…` : name;

/**
 * Returns a name for the places of a marker, and a short form for limited space: "Utrecht and De Bilt"; "Utrecht and 4
 * more" and "Utrecht +4".
 */
export const clusterNames = (
  { anchor, places }: Cluster,
  { language, clusterName }: ClusterWords,
): { text: string; short: string } => {
  const name = cut(anchor.name);
  const others = places.length - 1;
  if (others === 0) return { text: name, short: name };
  const names = places.map((place) => place.name);
  return {
    text: places.length > maxNamed ? clusterName(name, others) : formatList(names, language),
    short: `${name} +${others}`,
  };
};

/** A circle to draw, with the number it represents. */
interface Circle extends Point {
  count: number;
}

/** Sizes in pixels. */
interface Sizes {
  /** Radius of a dot, which represents one item. */
  dot: number;
  /** Minimum radius of a circle with a number, which is a pointer target. */
  minRadius: number;
  gap: number;
}

/**
 * Maximum radius relative to the minimum one, and the count at which a circle has the minimum size; larger circles grow
 * in area with their count.
 */
const widest = 1.6;
const countOfLeast = 5;

/** Returns how far a circle may grow: the larger of two neighbors takes the space between them. */
const roomOf = (own: Circle, circles: readonly Circle[], { minRadius, gap }: Sizes): number => {
  let room = Infinity;
  for (const other of circles) {
    if (other === own) continue;
    const taken = other.count < own.count ? minRadius : minRadius * widest;
    room = Math.min(room, Math.hypot(other.x - own.x, other.y - own.y) - taken - gap);
  }
  return room;
};

/** Returns the radii of circles that grow with their count, as far as their neighbors leave space. */
export const radiiOf = (circles: readonly Circle[], sizes: Sizes): number[] =>
  circles.map((circle) => {
    const { dot, minRadius } = sizes;
    if (circle.count < 2) return dot;
    const wanted = minRadius * Math.min(widest, Math.sqrt(circle.count / countOfLeast));
    return Math.max(minRadius, Math.min(wanted, roomOf(circle, circles, sizes)));
  });
