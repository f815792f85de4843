import { formatList } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Drawing } from './drawing.js';
import { renderLocator } from './map-parts.js';
import type { MapFrame } from './place-map.view.js';
import type { Point } from './geometry/project.js';
import type { PlaceMapMessages } from './messages.js';
import { boxAround, deepestLevel, isInside, wholeFrame, windowOf, zoomBy, type Zoom } from './geometry/zoom.js';

export interface ToolsState {
  frame: MapFrame;
  drawing: Drawing;
  zoom: Zoom;
  chosen: string;
  messages: PlaceMapMessages;
  onZoom: (zoom: Zoom) => void;
}

const middle = ([left, top, right, bottom]: ReturnType<typeof boxAround>): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Zoom target: the selected place, else the center of the visible places. */
const targetOf = ({ frame: { places, box }, zoom, chosen }: ToolsState): Point => {
  const window = windowOf(box, zoom);
  const shown = places.filter((place) => isInside(window, place));
  return shown.find(({ id }) => id === chosen) ?? middle(shown.length > 0 ? boxAround(shown) : window);
};

/** `aria-disabled` instead of `disabled`, so that a button keeps the focus at its limit. */
const renderButton = (label: string, sign: string, isOff: boolean, act: () => void): TemplateResult =>
  html`<button
    type="button"
    class="sign"
    aria-disabled=${isOff}
    @click=${() => {
      if (!isOff) act();
    }}
  >
    <span aria-hidden="true">${sign}</span><span class="visually-hidden">${label}</span>
  </button>`;

/** Zoom buttons and overview map. No wheel or drag gestures, which would block page scrolling. */
export const renderTools = (state: ToolsState): TemplateResult => {
  const { frame, drawing, zoom, messages, onZoom } = state;
  const { level } = zoom;
  const names = frame.lands.filter(({ isInvolved }) => isInvolved).map(({ name }) => name);
  return html`<div
    part="tools"
    class="tools"
    role="group"
    aria-label=${messages.mapOf(formatList(names, messages.language))}
  >
    ${renderButton(messages.zoomIn, '+', level >= deepestLevel, () => onZoom(zoomBy(1, zoom, targetOf(state))))}
    ${renderButton(messages.zoomOut, '−', level === 0, () => onZoom(zoomBy(-1, zoom, zoom)))}
    <button
      type="button"
      aria-disabled=${level === 0}
      @click=${() => {
        onZoom(wholeFrame(frame.box));
      }}
    >
      ${messages.wholeMap}
    </button>
    ${level > 0 ? renderLocator(frame, drawing) : nothing}
  </div>`;
};
