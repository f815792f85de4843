import { formatDistance } from '@health-networks/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { enclosingBox, isInside, type Point } from './geometry/box.js';
import { countOf, ringDistance, type Drawing, type Marker } from './drawing.js';
import type { Label } from './labels.js';
import type { Land, MapArea, MapFrame } from './geometry/frame.js';
import type { ToolsSide } from './corners.js';
import { deepestLevel, homeZoom, windowOf, zoomBy, type Zoom } from './geometry/zoom.js';
import type { PlaceMapMessages } from './messages.js';

const renderLand = ({ whole, lakes }: Land): unknown => svg`<path class="land" d=${whole + lakes}></path>`;

/** Lines are drawn above all land, because each country would cover half of its neighbor's border. */
const renderLines = ({ borders, whole, lakes }: Land): unknown =>
  svg`<path class="shore" d=${lakes}></path><path class="border" d=${borders}></path>
    <path class="coast" d=${whole}></path>`;

/** Renders an area with an outline, so that it is not distinguished by color alone. */
const renderArea = ({ path, id }: MapArea, chosen: string): unknown =>
  svg`<path class=${id === chosen ? 'area chosen' : 'area'} d=${path} data-place=${id}></path>`;

const renderMarker = (marker: Marker, em: number): unknown => {
  const { anchor, places, x, y, radius, isChosen } = marker;
  const count = countOf(marker);
  const isCluster = places.length > 1;
  const title = places.map(({ name }) => name).join(', ');
  // As a property: on a server, the content of a title is plain text and cannot hold an expression.
  return svg`<g class=${isCluster ? 'marker cluster' : 'marker'} data-place=${anchor.id}>
    ${isCluster ? svg`<title .textContent=${title}></title>` : nothing}
    ${isChosen ? svg`<circle class="ring" cx=${x} cy=${y} r=${radius + ringDistance}></circle>` : nothing}
    <circle class="target" cx=${x} cy=${y} r=${Math.max(12, radius)}></circle>
    ${isCluster ? svg`<circle class="halo" cx=${x} cy=${y} r=${radius + 2}></circle>` : nothing}
    <circle class=${count > 1 ? 'disc' : 'dot'} cx=${x} cy=${y} r=${radius - 1}></circle>
    ${count > 1 ? svg`<text class="count" x=${x} y=${y} font-size=${Math.min(radius * (count > 99 ? 0.75 : 0.95), 0.85 * em)}>${count}</text>` : nothing}
  </g>`;
};

const renderLabel = ({ x, y, text, size, anchor }: Label, look: string): unknown =>
  svg`<text class=${look} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;

const renderScale = ({ scale, height }: Drawing, em: number, language: string): unknown => {
  if (!scale) return nothing;
  const [x, y] = [0.75 * em, height - 0.75 * em];
  return svg`<g class="scale">
    <path d="M${x} ${y - 4}v4h${scale.pixels}v-4"></path>
    <text x=${x + scale.pixels / 2} y=${y - 0.75 * em} font-size=${0.7 * em}>${formatDistance(scale.kilometers, language)}</text>
  </g>`;
};

export interface PictureState {
  chosen: string;
  language: string;
  em: number;
  onPick: (placeId: string) => void;
}

/**
 * Renders the picture. Hidden from assistive technology and not in the tab order: the list contains the same
 * information, and its buttons do everything that a click on a marker does.
 */
export const renderPicture = (frame: MapFrame, drawing: Drawing, state: PictureState): TemplateResult => {
  const { width, height, transform, markers, labels, areaLabels, landLabels, townLabels } = drawing;
  const pick = ({ target }: Event): void => {
    const found = target instanceof Element ? target.closest('[data-place]') : null;
    const id = found?.getAttribute('data-place') ?? '';
    if (id !== '') state.onPick(id);
  };
  return html`<svg
    part="figure"
    class="picture"
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    focusable="false"
    @click=${pick}
  >
    <g transform=${transform}>
      <path class="around" d=${frame.surroundings}></path>
      ${frame.lands.map(renderLand)} ${frame.areas.map((area) => renderArea(area, state.chosen))}
      ${frame.lands.map(renderLines)}
      ${frame.areas.map(({ path, id }) => svg`<path class=${id === state.chosen ? 'edge chosen' : 'edge'} d=${path}></path>`)}
    </g>
    ${landLabels.map((label) => renderLabel(label, 'land-name'))}
    ${townLabels.map((label) => svg`<circle class="town" cx=${label.dot.x} cy=${label.dot.y} r="2"></circle>${renderLabel(label, 'town-name')}`)}
    ${areaLabels.map((label) => renderLabel(label, 'area-name'))} ${renderScale(drawing, state.em, state.language)}
    ${markers.map((marker) => renderMarker(marker, state.em))}
    ${labels.map((label) => renderLabel(label, label.id === state.chosen ? 'name chosen' : 'name'))}
  </svg>`;
};

export interface ToolsState {
  frame: MapFrame;
  zoom: Zoom;
  chosen: string;
  /** Whether the reader has zoomed. Initially, all places are visible. */
  hasZoomed: boolean;
  side: ToolsSide;
  messages: PlaceMapMessages;
  onZoom: (zoom: Zoom) => void;
}

const middle = ([left, top, right, bottom]: ReturnType<typeof enclosingBox>): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Returns the zoom target: the selected place, or else the center of the visible places. */
const targetOf = ({ frame: { places, box }, zoom, chosen }: ToolsState): Point => {
  const window = windowOf(box, zoom);
  const shown = places.filter((place) => isInside(window, place));
  return shown.find(({ id }) => id === chosen) ?? middle(shown.length > 0 ? enclosingBox(shown) : window);
};

/** Renders a button with `aria-disabled` instead of `disabled`, so that it keeps the focus at its limit. */
const renderButton = (label: string, sign: string, isOff: boolean, act: () => void): TemplateResult =>
  html`<button
    type="button"
    class="sign"
    title=${label}
    aria-disabled=${isOff}
    @click=${() => {
      if (!isOff) act();
    }}
  >
    <span aria-hidden="true">${sign}</span><span class="visually-hidden">${label}</span>
  </button>`;

/** Renders the zoom buttons. Wheel and drag gestures are not supported, because they would block page scrolling. */
export const renderTools = (state: ToolsState): TemplateResult => {
  const { frame, zoom, messages, side, hasZoomed, onZoom } = state;
  const { level } = zoom;
  const home = homeZoom(frame);
  const isHome = level === home.level && zoom.x === home.x && zoom.y === home.y;
  return html`<div part="tools" class="tools ${side}" role="group" aria-label=${messages.map}>
    ${renderButton(messages.zoomIn, '+', level >= deepestLevel(frame), () => onZoom(zoomBy(frame, 1, zoom, targetOf(state))))}
    ${renderButton(messages.zoomOut, '−', level === 0, () => onZoom(zoomBy(frame, -1, zoom, zoom)))}
    ${hasZoomed ? renderButton(messages.allPlaces, '⤢', isHome, () => onZoom(home)) : nothing}
  </div>`;
};
