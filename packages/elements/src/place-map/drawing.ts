import type { PictureSize } from '../base/resize-controller.js';
import { doMeet, grown, isInside, type Box, type Point } from './geometry/box.js';
import { clusterNames, clusterPlaces, type Cluster, radiiOf } from './geometry/clusters.js';
import { scaleBar, type ScaleBar, scaleCorner, toolsCorner, toolsSideOf, type ToolsSide } from './corners.js';
import { pointsAlong, type Rings } from './geometry/shape-points.js';
import { windowOf, type Zoom } from './geometry/zoom.js';
import { areaNames, landNames, type ToPixels } from './land-names.js';
import { placeLabels, type Label, type LabelRequest } from './labels.js';
import type { MapFrame } from './geometry/frame.js';

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
  /** Undefined when there is no space for it. */
  scale: ScaleBar | undefined;
  toolsSide: ToolsSide;
}

/** Minimum target size in CSS pixels (WCAG 2.5.8). */
const minTargetSize = 24;

const gap = 2;

/** Distance of the ring around the selected marker. */
export const ringDistance = 4;

/** Minimum width in em for a scale bar. */
const minWidthForScale = 15;

/** Returns the minimum distance of markers, so that targets do not overlap. */
const targetSize = (em: number): number => Math.max(minTargetSize, 1.6 * em);

const scaleOf = ([left, , right]: Box, width: number): number => width / (right - left);

const round = (value: number): number => Math.round(value * 100) / 100;

/** Returns the cluster distance in kilometers at level 0. */
export const markerDistance = ({ box }: MapFrame, { width, em }: PictureSize): number =>
  (targetSize(em) + gap) / scaleOf(box, width);

export const clustersAt = (frame: MapFrame, { level }: Zoom, size: PictureSize): Cluster[] =>
  clusterPlaces(frame.places, markerDistance(frame, size) / 2 ** level);

/** Returns the number shown on a marker; a place without organizations counts as one. */
export const countOf = ({ places }: Cluster): number =>
  Math.max(
    places.length,
    places.reduce((sum, { count }) => sum + count, 0),
  );

const enclosingSquare = ({ x, y, radius }: Marker): Box => grown([x, y, x, y], radius);

const labelRequestOf = (marker: Marker, { em, ...words }: Layout): LabelRequest => ({
  ...clusterNames(marker, words),
  id: marker.anchor.id,
  x: marker.x,
  y: marker.y,
  radius: marker.radius + (marker.isChosen ? ringDistance : 0),
  size: Math.max(12, 0.8125 * em),
});

/** Sorts the selected marker first, so that its label is placed first. */
const chosenFirst = (a: Marker, b: Marker): number => Number(b.isChosen) - Number(a.isChosen);

const markersOf = (clusters: readonly Cluster[], toPixels: ToPixels, chosen: string, em: number): Marker[] => {
  const circles = clusters.map((cluster) => ({ ...toPixels(cluster.anchor), count: countOf(cluster) }));
  const radii = radiiOf(circles, { dot: 0.4 * em, minRadius: targetSize(em) / 2, gap });
  return clusters.map((cluster, at) => ({
    ...cluster,
    ...toPixels(cluster.anchor),
    radius: radii[at] ?? 0,
    isChosen: cluster.places.some(({ id }) => id === chosen),
  }));
};

/** Map width in em per nearby town; fewer towns are named when many places are marked. */
const widthForTown = 5;

/**
 * Minimum distance in em between a town and a marker. A nearer town is left out: it is the same place, or its name
 * would be in the way.
 */
const nearMarker = 1.2;

const nearbyTowns = (
  { towns }: MapFrame,
  { window, markers, toPixels, width, height, em, language }: Layout,
): (LabelRequest & { dot: Point })[] => {
  const maxTowns = Math.max(2, Math.round(width / (widthForTown * em)) + 2 - Math.round(markers.length / 6));
  return towns
    .filter((town) => isInside(window, town))
    .map((town) => ({ text: town.names[language] ?? town.names.local, dot: toPixels(town) }))
    .filter(
      ({ text, dot }) =>
        isInside(grown([0, 0, width, height], -em), dot) &&
        !markers.some(
          ({ x, y, radius, anchor }) =>
            anchor.name === text || Math.hypot(x - dot.x, y - dot.y) < radius + nearMarker * em,
        ),
    )
    .slice(0, maxTowns)
    .map(({ text, dot }, at) => ({ id: `town ${at}`, text, ...dot, radius: 2, size: Math.max(11, 0.72 * em), dot }));
};

/** Input of the layout. */
export interface Layout extends Pick<Shown, 'language' | 'clusterName'> {
  window: Box;
  width: number;
  height: number;
  em: number;
  toPixels: ToPixels;
  markers: readonly Marker[];
}

/**
 * Distance of names from the edge of the picture, in em, and distance of the points that represent a line, in pixels.
 */
const edge = 0.4;
const linePoints = 5;

/** Minimum width in em for the names of lands around a marked area. */
const minWidthForNeighbors = 28;

const startsWith = (labels: readonly Label[], start: string): Label[] =>
  labels.filter(({ id }) => id.startsWith(start));

/** Points along the lines around marked areas, and around all regions. */
interface Lines {
  lines: readonly Point[];
  borders: readonly Point[];
}

/** Lays out all names in order of priority. */
const layOutNames = (frame: MapFrame, layout: Layout, corners: readonly Box[], { lines, borders }: Lines) => {
  const { markers, em, width, height } = layout;
  const places = [...markers].sort(chosenFirst).map((marker) => labelRequestOf(marker, layout));
  const areas = areaNames(frame, layout);
  const towns = nearbyTowns(frame, layout);
  const labeledNames = new Set([...places, ...towns].map(({ text }) => text));
  const isCrowded = frame.areas.length > 0 && width < minWidthForNeighbors * em;
  const lands = isCrowded ? [] : landNames(frame, layout).filter(({ text }) => !labeledNames.has(text));
  const requests = [
    ...places.map((request) => ({ ...request, id: `place ${request.id}` })),
    ...areas,
    ...towns,
    ...lands.map((land) => ({ ...land, avoidsBorders: true })),
  ];
  const labels = placeLabels(
    requests,
    [...markers.map(enclosingSquare), ...corners],
    grown([0, 0, width, height], -edge * em),
    [...lines, ...towns.map(({ dot }) => dot)],
    borders,
  );
  const dots = new Map(towns.map(({ id, dot }) => [id, dot]));
  return {
    labels: startsWith(labels, 'place ').map((label) => ({ ...label, id: label.id.slice('place '.length) })),
    areaLabels: startsWith(labels, 'area '),
    landLabels: startsWith(labels, 'land'),
    townLabels: startsWith(labels, 'town ').map((label) => ({ ...label, dot: dots.get(label.id) ?? { x: 0, y: 0 } })),
  };
};

/** The visible part of a map, and how it is shown. */
export interface Shown {
  zoom: Zoom;
  size: PictureSize;
  /** Id of the selected place, or empty. */
  chosen: string;
  language: string;
  /** Names a place and the number of other places. */
  clusterName: (name: string, others: number) => string;
}

/** Lays out a map; deterministic. */
export const draw = (frame: MapFrame, { zoom, size, chosen, language, clusterName }: Shown): Drawing => {
  const { width, em } = size;
  const window = windowOf(frame.box, zoom);
  const [left, top, , bottom] = window;
  const scale = scaleOf(window, width);
  const height = round((bottom - top) * scale);
  const toPixels: ToPixels = ({ x, y }) => ({ x: round((x - left) * scale), y: round((y - top) * scale) });
  const inWindow = clustersAt(frame, zoom, size).filter(({ anchor }) => isInside(window, anchor));
  const markers = markersOf(inWindow, toPixels, chosen, em);
  const bar = scaleBar(scale, width / 5);
  const corner = scaleCorner({ width, height, em }, bar.pixels);
  const isScaleShown =
    width >= minWidthForScale * em && !markers.some((marker) => doMeet(corner, enclosingSquare(marker)));
  const pointsOf = (shapes: readonly { rings: Rings }[]): Point[] =>
    shapes.flatMap(({ rings }) => pointsAlong(rings, window, linePoints / scale)).map(toPixels);
  const lines = pointsOf(frame.areas);
  const borders = pointsOf(frame.regions.filter(({ box }) => doMeet(box, window)));
  const toolsSide = toolsSideOf(frame, size);
  const layout = { window, width, height, em, toPixels, markers, language, clusterName };
  return {
    width,
    height,
    transform: `scale(${round(scale * 1000) / 1000}) translate(${round(-left)} ${round(-top)})`,
    window,
    markers,
    ...layOutNames(frame, layout, [...toolsCorner(layout, toolsSide), ...(isScaleShown ? [corner] : [])], {
      lines,
      borders,
    }),
    scale: isScaleShown ? bar : undefined,
    toolsSide,
  };
};
