import { formatDistance } from '@health-networks/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { countOf, ringDistance, type Drawing, type Marker } from './drawing.js';
import type { Label, Rectangle } from './labels.js';
import type { Land, MapFrame } from './place-map.view.js';

const boxPath = ({ x, y, width, height }: Rectangle): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** Lake shores are drawn fainter than coasts, because there are many close together. */
const renderLand = ({ path, whole, borders, isInvolved }: Land): unknown =>
  isInvolved
    ? svg`<path class="land involved" d=${path}></path>
      <path class="border" d=${borders}></path>
      <path class="coast" d=${whole}></path>`
    : svg`<path class="land" d=${path}></path>`;

/** The surroundings have a coarser outline: masked out where countries are drawn. */
const renderSurroundings = (id: string, { surroundings, lands }: MapFrame, drawing: Drawing): unknown => {
  if (!surroundings) return nothing;
  const { width, height, transform } = drawing;
  return svg`<mask id="${id}-around" maskUnits="userSpaceOnUse" x="0" y="0" width=${width} height=${height}>
      <path fill="#fff" d=${boxPath({ x: 0, y: 0, width, height })}></path>
      <path transform=${transform} d=${lands.map(({ whole }) => whole).join('')}></path>
    </mask>
    <g class="around" mask="url(#${id}-around)">
      <g transform=${transform}>
        <path class="ground" d=${surroundings.path}></path>
        <path class="border" d=${surroundings.borders}></path>
      </g>
    </g>`;
};

/**
 * A country that is served as a whole, marked by a pattern and not by color alone. The line omits lake shores, which
 * would cover the land between them.
 */
const renderArea = ({ path, whole, placeId, isServed }: Land, pattern: string, chosen: string): unknown => {
  if (placeId === undefined) return nothing;
  const look = `${isServed ? 'served' : ''} ${placeId === chosen ? 'chosen' : ''}`;
  const fill = isServed ? `url(#${pattern})` : 'transparent';
  return svg`<path class="area ${look}" fill=${fill} d=${path} data-place=${placeId}></path>
    <path class="edge ${look}" d=${whole}></path>`;
};

const renderMarker = (marker: Marker): unknown => {
  const { anchor, places, x, y, radius, isChosen } = marker;
  const count = countOf(marker);
  const isCluster = places.length > 1;
  return svg`<g class=${isCluster ? 'marker cluster' : 'marker'} data-place=${anchor.id}>
    ${isChosen ? svg`<circle class="ring" cx=${x} cy=${y} r=${radius + ringDistance}></circle>` : nothing}
    <circle class="target" cx=${x} cy=${y} r=${Math.max(12, radius)}></circle>
    <circle class=${count > 1 ? 'disc' : 'dot'} cx=${x} cy=${y} r=${radius - 1}></circle>
    ${isCluster ? svg`<circle class="inner" cx=${x} cy=${y} r=${radius - 3}></circle>` : nothing}
    ${count > 1 ? svg`<text class="count" x=${x} y=${y} font-size=${radius * (count > 99 ? 0.7 : 0.9)}>${count}</text>` : nothing}
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

/** The hatch pattern is sized in pixels, so that it does not scale with the zoom. */
const renderPattern = (id: string, { pixelsPerKilometer }: Drawing): unknown => svg`<defs>
  <pattern
    id=${id}
    width="7"
    height="7"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45) scale(${1 / pixelsPerKilometer})"
  >
    <path class="hatch" d="M3.5 0V7"></path>
  </pattern>
</defs>`;

/**
 * A mask that cuts patterns and borders out around labels and markers: a halo would need the page's background color,
 * which is unknown.
 */
const renderNameMask = (id: string, { width, height, labels, landLabels, markers }: Drawing): unknown =>
  svg`<mask id="${id}-names" maskUnits="userSpaceOnUse" x="0" y="0" width=${width} height=${height}>
    <path fill="#fff" d=${boxPath({ x: 0, y: 0, width, height })}></path>
    <path d=${[...labels, ...landLabels].map(({ covers }) => boxPath(covers)).join('')}></path>
    ${markers.map(({ x, y, radius }) => svg`<circle cx=${x} cy=${y} r=${radius}></circle>`)}
  </mask>`;

/**
 * The picture of one frame. Hidden from assistive technology and out of the tab order: the list says the same, and its
 * buttons do all that a click on a marker does.
 */
export const renderPicture = (frame: MapFrame, drawing: Drawing, state: PictureState): TemplateResult => {
  const { width, height, transform, markers, labels, landLabels } = drawing;
  const pattern = `area-${frame.id}`;
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
    ${renderPattern(pattern, drawing)} ${renderNameMask(pattern, drawing)}
    ${renderSurroundings(pattern, frame, drawing)}
    <g transform=${transform}>${frame.lands.map(renderLand)}</g>
    <g mask="url(#${pattern}-names)">
      <g transform=${transform}>${frame.lands.map((land) => renderArea(land, pattern, state.chosen))}</g>
    </g>
    ${landLabels.map((label) => renderLabel(label, 'land-name'))} ${renderScale(drawing, state.em, state.language)}
    ${markers.map(renderMarker)}
    ${labels.map((label) => renderLabel(label, label.id === state.chosen ? 'name chosen' : 'name'))}
  </svg>`;
};

/** The overview map: position of the window in the frame. */
export const renderLocator = (
  { box: [left, top, right, bottom], lands }: MapFrame,
  { window }: Drawing,
): TemplateResult => {
  const [x, y, x2, y2] = window;
  const least = (bottom - top) / 12;
  const [width, height] = [Math.max(x2 - x, least), Math.max(y2 - y, least)];
  return html`<svg
    class="locator"
    viewBox="${left} ${top} ${right - left} ${bottom - top}"
    aria-hidden="true"
    focusable="false"
  >
    ${lands.map(({ path, isInvolved }) => (isInvolved ? svg`<path class="land involved" d=${path}></path>` : nothing))}
    <rect x=${(x + x2 - width) / 2} y=${(y + y2 - height) / 2} width=${width} height=${height}></rect>
  </svg>`;
};
