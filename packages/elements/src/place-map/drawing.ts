import type { PictureSize } from '../base/resize-controller.js';
import { clusterPlaces, type Cluster } from './geometry/clusters.js';
import type { Box, Point } from './geometry/project.js';
import { scaleBar, type ScaleBar } from './geometry/scale-bar.js';
import { isInside, windowOf, type Zoom } from './geometry/zoom.js';
import { inset, takenCorners } from './corners.js';
import { labelWidth, placeLabels, type Label, type LabelWish, type Rectangle } from './labels.js';
import type { MapFrame } from './place-map.view.js';

/** A marker, positioned in pixels. */
export interface Marker extends Cluster {
  x: number;
  y: number;
  radius: number;
  isChosen: boolean;
}

/** The drawing of a map at a zoom level, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  /** SVG transform from kilometers to pixels. */
  transform: string;
  window: Box;
  markers: readonly Marker[];
  /** Place labels, by the id of the marker's anchor place. */
  labels: readonly Label[];
  /** Names of marked areas, and of countries. */
  areaLabels: readonly Label[];
  landLabels: readonly Label[];
  /** Names of large towns around, each with its dot. */
  townLabels: readonly (Label & { dot: Point })[];
  /** Undefined without room for it. */
  scale: ScaleBar | undefined;
  /** Is there more of the countries than is seen, and room to show where it lies? */
  hasInset: boolean;
}

/** Least target size in CSS pixels (WCAG 2.5.8). */
const leastTarget = 24;

const gap = 2;

/** Distance of the ring around the selected marker. */
export const ringDistance = 4;

/** Least width in em for a scale bar. */
const leastForScale = 15;

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
  size: Math.max(12, 0.8125 * em),
});

/** The selected marker gets its label first. */
const chosenFirst = (a: Marker, b: Marker): number => Number(b.isChosen) - Number(a.isChosen);

type ToPixels = (point: { x: number; y: number }) => { x: number; y: number };

const markersOf = (clusters: readonly Cluster[], toPixels: ToPixels, chosen: string, em: number): Marker[] =>
  clusters.map((cluster) => ({
    ...cluster,
    ...toPixels(cluster.anchor),
    radius: countOf(cluster) > 1 ? targetSize(em) / 2 : 0.4 * em,
    isChosen: cluster.places.some(({ id }) => id === chosen),
  }));

const wideText = 1.2;

/** Names centered on their land, smaller if they exceed it, none if they still do. */
const namesOn = (
  named: readonly { id: string; name: string; box: Box; middle: { x: number; y: number } }[],
  window: Box,
  toPixels: ToPixels,
  sizes: readonly number[],
): LabelWish[] =>
  named.flatMap(({ id, name, box: [left, , right], middle }) => {
    const width = toPixels({ x: right, y: 0 }).x - toPixels({ x: left, y: 0 }).x;
    const size = sizes.find((one) => wideText * labelWidth(name, one) <= width);
    return size === undefined || !isInside(window, middle)
      ? []
      : [{ id, text: name, ...toPixels(middle), radius: 0, size }];
  });

/** Width in em for one more town around; fewer where many places are marked. */
const widthForTown = 5;

/** A town nearer to a marker than this is left out, in em: it is the same, or its name would be in the way. */
const nearMarker = 1.2;

const townsAround = (
  { towns }: MapFrame,
  { window, markers, toPixels, width, em, language }: Layout,
): (LabelWish & { dot: Point })[] => {
  const most = Math.max(2, Math.round(width / (widthForTown * em)) + 2 - Math.round(markers.length / 6));
  return towns
    .filter((town) => isInside(window, town))
    .map((town) => ({ text: town.names[language] ?? town.names.local, dot: toPixels(town) }))
    .filter(
      ({ text, dot }) =>
        !markers.some(
          ({ x, y, radius, anchor }) =>
            anchor.name === text || Math.hypot(x - dot.x, y - dot.y) < radius + nearMarker * em,
        ),
    )
    .slice(0, most)
    .map(({ text, dot }, at) => ({ id: `town ${at}`, text, ...dot, radius: 2, size: Math.max(11, 0.72 * em), dot }));
};

/** What a layout starts from. */
export interface Layout {
  window: Box;
  width: number;
  height: number;
  em: number;
  toPixels: ToPixels;
  markers: readonly Marker[];
  language: string;
}

/** Areas and countries by name; an area that is smaller than its name has it beside. */
const landWishes = (frame: MapFrame, { window, toPixels, em }: Layout): { areas: LabelWish[]; lands: LabelWish[] } => {
  const areaNames = new Set(frame.areas.map(({ name }) => name));
  const lands = frame.lands
    .filter(({ name }) => !areaNames.has(name))
    .map((land) => ({ ...land, id: 'land', box: frame.boxes.get(land.code) ?? frame.box }));
  const areas = frame.areas.map((area) => ({ ...area, id: `area ${area.id}` }));
  const inside = namesOn(areas, window, toPixels, [0.9 * em, 0.75 * em]);
  const beside = areas
    .filter(({ id, middle }) => isInside(window, middle) && !inside.some((wish) => wish.id === id))
    .map(({ id, name, middle, box: [left, , right] }) => ({
      id,
      text: name,
      ...toPixels(middle),
      radius: (toPixels({ x: right, y: 0 }).x - toPixels({ x: left, y: 0 }).x) / 2,
      size: Math.max(12, 0.8 * em),
    }));
  return { areas: [...inside, ...beside], lands: namesOn(lands, window, toPixels, [0.85 * em, 0.7 * em]) };
};

const startsWith = (labels: readonly Label[], start: string): Label[] =>
  labels.filter(({ id }) => id.startsWith(start));

/** Lays out all names; those that come first are placed first. */
const layOutNames = (frame: MapFrame, layout: Layout, corners: readonly Rectangle[]) => {
  const { markers, em, width, height } = layout;
  const places = [...markers].sort(chosenFirst).map((marker) => wishOf(marker, em));
  const { areas, lands } = landWishes(frame, layout);
  const towns = townsAround(frame, layout);
  const wishes = [...places.map((wish) => ({ ...wish, id: `place ${wish.id}` })), ...areas, ...lands, ...towns];
  const labels = placeLabels(wishes, [...markers.map(squareAround), ...corners], { x: 0, y: 0, width, height });
  const dots = new Map(towns.map(({ id, dot }) => [id, dot]));
  return {
    labels: startsWith(labels, 'place ').map((label) => ({ ...label, id: label.id.slice('place '.length) })),
    areaLabels: startsWith(labels, 'area '),
    landLabels: startsWith(labels, 'land'),
    townLabels: startsWith(labels, 'town ').map((label) => ({ ...label, dot: dots.get(label.id) ?? { x: 0, y: 0 } })),
  };
};

/** What of a map is seen, and how. */
export interface Shown {
  zoom: Zoom;
  size: PictureSize;
  /** Id of the chosen place, or empty. */
  chosen: string;
  language: string;
}

/** Lays out a map; deterministic. */
export const draw = (frame: MapFrame, { zoom, size, chosen, language }: Shown): Drawing => {
  const { width, em } = size;
  const window = windowOf(frame.box, zoom);
  const [left, top, right, bottom] = window;
  const scale = scaleOf(window, width);
  const height = round((bottom - top) * scale);
  const toPixels: ToPixels = ({ x, y }) => ({ x: round((x - left) * scale), y: round((y - top) * scale) });
  const inWindow = clustersAt(frame, zoom, size).filter(({ anchor }) => isInside(window, anchor));
  const markers = markersOf(inWindow, toPixels, chosen, em);
  const bar = width < leastForScale * em ? undefined : scaleBar(scale, width / 5);
  const hasInset = width >= inset.least * em && (frame.box[2] - frame.box[0]) / (right - left) >= inset.more;
  const layout = { window, width, height, em, toPixels, markers, language };
  return {
    width,
    height,
    transform: `scale(${round(scale * 1000) / 1000}) translate(${round(-left)} ${round(-top)})`,
    window,
    markers,
    ...layOutNames(frame, layout, takenCorners(layout, bar, hasInset)),
    scale: bar,
    hasInset,
  };
};
