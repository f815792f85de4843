import { clusterPlaces, type Cluster } from './geometry/clusters.js';
import { labelWidth, placeLabels, type Label, type LabelWish, type Rectangle } from './labels.js';
import type { Land, MapFrame } from './place-map.view.js';
import type { Box } from './geometry/project.js';
import { scaleBar, type ScaleBar } from './geometry/scale-bar.js';
import { isInside, windowOf, type Zoom } from './geometry/zoom.js';

/** Size of a map in CSS pixels. */
export interface PictureSize {
  width: number;
  /** Font size of the surrounding text. */
  em: number;
}

/** A marker, positioned in pixels. */
export interface Marker extends Cluster {
  x: number;
  y: number;
  radius: number;
  isChosen: boolean;
}

/** The drawing of a frame at a zoom level, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  /** SVG transform from kilometers to pixels. */
  transform: string;
  pixelsPerKilometer: number;
  window: Box;
  markers: readonly Marker[];
  /** Place labels, by the id of the marker's anchor place. */
  labels: readonly Label[];
  landLabels: readonly Label[];
  /** Undefined without room for it. */
  scale: ScaleBar | undefined;
}

/** Least target size in CSS pixels (WCAG 2.5.8). */
const leastTarget = 24;

const gap = 2;

/** Distance of the ring around the selected marker. */
export const ringDistance = 4;

/** Least width in em for a scale bar. */
const leastForScale = 12;

/** Least distance of markers, so that targets do not overlap. */
const targetSize = (em: number): number => Math.max(leastTarget, 1.6 * em);

const scaleOf = ([left, , right]: Box, width: number): number => width / (right - left);

const round = (value: number): number => Math.round(value * 100) / 100;

/** Cluster distance in kilometers at level 0. */
export const markerDistance = ({ box }: MapFrame, { width, em }: PictureSize): number =>
  (targetSize(em) + gap) / scaleOf(box, width);

export const clustersAt = (frame: MapFrame, { level }: Zoom, size: PictureSize): Cluster[] =>
  clusterPlaces(frame.places, markerDistance(frame, size) / 2 ** level);

/** Number shown on a marker; a place without parties or events counts as one. */
export const countOf = ({ places }: Cluster): number =>
  Math.max(
    places.length,
    places.reduce((sum, { count }) => sum + count, 0),
  );

/** Longer labels are cut; the list shows full names. */
const longestName = 24;

const markerLabel = ({ anchor: { name }, places }: Cluster): string => {
  const shown = name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
  return places.length > 1 ? `${shown} +${places.length - 1}` : shown;
};

const squareAround = ({ x, y, radius }: Marker): Rectangle => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const wishOf = (marker: Marker, em: number): LabelWish => ({
  id: marker.anchor.id,
  text: markerLabel(marker),
  x: marker.x,
  y: marker.y,
  radius: marker.radius + (marker.isChosen ? ringDistance : 0),
  size: 0.8 * em,
});

/** The selected marker gets its label first. */
const chosenFirst = (a: Marker, b: Marker): number => Number(b.isChosen) - Number(a.isChosen);

const markersOf = (clusters: readonly Cluster[], toPixels: ToPixels, chosen: string, em: number): Marker[] =>
  clusters.map((cluster) => ({
    ...cluster,
    ...toPixels(cluster.anchor.x, cluster.anchor.y),
    radius: countOf(cluster) > 1 ? targetSize(em) / 2 : 0.4 * em,
    isChosen: cluster.places.some(({ id }) => id === chosen),
  }));

/** Font size of a country label, which is letter-spaced; smaller if it exceeds the land, undefined if it still does. */
const landNameSize = ({ box: [left, , right], name }: Land, scale: number, em: number): number | undefined =>
  [0.95 * em, 0.75 * em].find((size) => 1.15 * labelWidth(name, size) <= (right - left) * scale);

type ToPixels = (x: number, y: number) => { x: number; y: number };

/** Lays out a map; deterministic. */
export const draw = (frame: MapFrame, zoom: Zoom, { width, em }: PictureSize, chosen: string): Drawing => {
  const window = windowOf(frame.box, zoom);
  const [left, top, right, bottom] = window;
  const scale = scaleOf(window, width);
  const height = round((bottom - top) * scale);
  const toPixels: ToPixels = (x, y) => ({ x: round((x - left) * scale), y: round((y - top) * scale) });
  const inWindow = clustersAt(frame, zoom, { width, em }).filter(({ anchor }) => isInside(window, anchor));
  const markers = markersOf(inWindow, toPixels, chosen, em);
  const bar = width < leastForScale * em ? undefined : scaleBar(scale, width / 4);
  const area = { x: 0, y: 0, width, height };
  const footer = { x: 0, y: height - 2 * em, width: bar ? bar.pixels + em : 0, height: 2 * em };
  const wishes = [...markers].sort(chosenFirst).map((marker) => wishOf(marker, em));
  const lands = frame.lands
    .filter(({ middle }) => isInside(window, middle))
    .flatMap((land) => {
      const size = landNameSize(land, scale, em);
      const { x, y } = land.middle;
      return size === undefined ? [] : [{ id: '', text: land.name, ...toPixels(x, y), radius: 0, size }];
    });
  const placed = placeLabels([...wishes, ...lands], [...markers.map(squareAround), footer], area);
  return {
    width,
    height,
    transform: `scale(${round(scale * 1000) / 1000}) translate(${round(-left)} ${round(-top)})`,
    pixelsPerKilometer: scale,
    window: [left, top, right, bottom],
    markers,
    labels: placed.filter(({ id }) => id !== ''),
    landLabels: placed.filter(({ id }) => id === ''),
    scale: bar,
  };
};
