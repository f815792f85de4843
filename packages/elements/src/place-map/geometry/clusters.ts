import type { Point } from './project.js';

/** A place with a position. */
export interface MapPlace extends Point {
  id: string;
  name: string;
  /** Number of organizations and events. */
  count: number;
}

/** Places that share a marker. */
export interface Cluster {
  /** The place with the highest count: the marker is put on it, not on the centroid. */
  anchor: MapPlace;
  places: readonly MapPlace[];
}

const byWeight = (a: MapPlace, b: MapPlace): number => b.count - a.count || (a.id < b.id ? -1 : 1);

/** Clusters places nearer than `distance` kilometers. The result does not depend on their order. */
export const clusterPlaces = (places: readonly MapPlace[], distance: number): Cluster[] => {
  const clusters: { anchor: MapPlace; places: MapPlace[] }[] = [];
  for (const place of [...places].sort(byWeight)) {
    const near = clusters.find(({ anchor }) => Math.hypot(anchor.x - place.x, anchor.y - place.y) < distance);
    if (near) near.places.push(place);
    else clusters.push({ anchor: place, places: [place] });
  }
  return clusters;
};

/** The cluster that contains a place. */
export const findClusterOf = (clusters: readonly Cluster[], id: string): Cluster | undefined =>
  clusters.find(({ places }) => places.some((place) => place.id === id));
