import type { Point } from './project.js';

/** A place where the map puts a marker. */
export interface MapPlace extends Point {
  id: string;
  name: string;
  /** How much is there: organizations and events. */
  count: number;
}

/** Places too near to each other to be marked one by one. */
export interface Cluster {
  /** The place with most in it: the marker stands on it, and not somewhere between. */
  anchor: MapPlace;
  places: readonly MapPlace[];
}

const byWeight = (a: MapPlace, b: MapPlace): number => b.count - a.count || (a.id < b.id ? -1 : 1);

/**
 * Gathers places whose markers would touch, in kilometers. The order of the places does not matter, and markers never
 * stand nearer to each other than the distance.
 */
export const clusterPlaces = (places: readonly MapPlace[], distance: number): Cluster[] => {
  const clusters: { anchor: MapPlace; places: MapPlace[] }[] = [];
  for (const place of [...places].sort(byWeight)) {
    const near = clusters.find(({ anchor }) => Math.hypot(anchor.x - place.x, anchor.y - place.y) < distance);
    if (near) near.places.push(place);
    else clusters.push({ anchor: place, places: [place] });
  }
  return clusters;
};

/** The cluster that a place has gone into. */
export const findClusterOf = (clusters: readonly Cluster[], id: string): Cluster | undefined =>
  clusters.find(({ places }) => places.some((place) => place.id === id));
