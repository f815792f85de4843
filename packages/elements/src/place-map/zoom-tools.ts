import { html, nothing, type TemplateResult } from 'lit';
import type { ToolsSide } from './corners.js';
import type { Point } from './geometry/project.js';
import { enclosingBox, deepestLevel, homeZoom, isInside, windowOf, zoomBy, type Zoom } from './geometry/zoom.js';
import type { PlaceMapMessages } from './messages.js';
import type { MapFrame } from './place-map.view.js';

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
