import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markSize, type DrawnEdge, type DrawnNode, type GraphDrawing } from './graph-drawing.view.js';
import { unitsPerEm } from './layout/layout-graph.js';
import { arrowsOf, strokesOf, wholeLine } from './layout/line-paths.js';
import { lineHeight } from './layout/node-boxes.js';
import { outlineOf } from './shapes.js';
import { inRow, textOfPhrase } from '../base/text/phrase.js';
import type { NetworkGraphMessages } from './messages.js';

/** Focus, selection and event handlers of the picture. */
export interface PictureState {
  /** Accessible name of the picture. */
  label: string;
  current: DrawnNode;
  /** Ids of the selected node and relation. */
  chosen: string;
  chosenRelation: string;
  onKey: (event: KeyboardEvent) => void;
  onChoose: (node: DrawnNode) => void;
  onFocus: (node: DrawnNode) => void;
  onChooseEdge: (edge: DrawnEdge) => void;
}

/** Padding for the focus ring. */
const ring = 8;

const isLit = ({ from, to, relations }: DrawnEdge, { chosen, chosenRelation }: PictureState): boolean =>
  chosenRelation === ''
    ? chosen !== '' && (from === chosen || to === chosen)
    : relations.some(({ id }) => id === chosenRelation);

const renderEdge = (edge: DrawnEdge, state: PictureState): SVGTemplateResult => {
  const { codes, mark, look } = edge;
  const choose = (): void => {
    state.onChooseEdge(edge);
  };
  return svg`<g class="edge ${look} ${isLit(edge, state) ? 'lit' : ''}" @click=${choose}>
    <path class="target" d=${wholeLine(edge)}></path>
    <path d=${strokesOf(edge)}></path>
    <path class="arrow" d=${arrowsOf(edge)}></path>
    ${mark ? svg`<text class="codes" x=${mark.x} y=${mark.y + markSize * 0.36}>${codes}</text>` : nothing}
  </g>`;
};

/**
 * A zero-width space between two lines, so that text selection and screen readers do not join the words. A word broken
 * across lines gets none.
 */
const renderSpace = (line: string): SVGTemplateResult | typeof nothing =>
  line.endsWith(' ') ? svg`<tspan font-size="0"> </tspan>` : nothing;

/** Label lines, centered in the box; at the top of an open group. */
const renderLines = ({ lines, height, isOpen }: DrawnNode): SVGTemplateResult => {
  const first = isOpen ? -height / 2 + lineHeight * 1.2 : lineHeight * (0.3 - (lines.length - 1) / 2);
  const rows = lines.map(
    (line, at) => svg`<tspan x="0" y=${first + at * lineHeight}>${line.trimEnd()}</tspan>${renderSpace(line)}`,
  );
  return svg`<text>${rows}</text>`;
};

const renderNode = (node: DrawnNode, state: PictureState, messages: NetworkGraphMessages): SVGTemplateResult => {
  const { id, kind, width, height } = node;
  const isGroup = kind === 'group';
  const name = textOfPhrase(inRow([node.label, node.kindLabel, messages.count(node.relations.length)], ', '));
  const choose = (): void => {
    state.onChoose(node);
  };
  const focus = (): void => {
    state.onFocus(node);
  };
  return svg`<g part="node" class="node ${kind} ${node.isOpen ? 'open' : ''}" data-node=${id} role="button"
    tabindex=${id === state.current.id ? 0 : -1} aria-label=${name} lang=${node.lang ?? nothing}
    aria-pressed=${isGroup ? nothing : state.chosen === id} aria-expanded=${isGroup ? node.isOpen : nothing}
    transform="translate(${node.x} ${node.y})" @click=${choose} @focus=${focus}>
    <rect class="ring" x=${(-width - ring) / 2} y=${(-height - ring) / 2} width=${width + ring} height=${height + ring} rx="8"></rect>
    <rect class="target" x=${-width / 2} y=${-height / 2} width=${width} height=${height}></rect>
    <path d=${outlineOf(kind, width, height)}></path>
    ${renderLines(node)}
  </g>`;
};

/**
 * The SVG picture with keyboard navigation between nodes. Edges are hidden from assistive technology: panel and table
 * describe them.
 */
export const renderPicture = (
  { nodes, edges, width, height }: GraphDrawing,
  state: PictureState,
  messages: NetworkGraphMessages,
): TemplateResult =>
  html`<div class="picture">
    <svg
      part="figure"
      role="group"
      aria-label=${state.label}
      aria-describedby="hint"
      width="${width / unitsPerEm}em"
      height="${height / unitsPerEm}em"
      viewBox="0 0 ${width} ${height}"
      @keydown=${state.onKey}
    >
      <g aria-hidden="true">${edges.map((edge) => renderEdge(edge, state))}</g>
      ${nodes.map((node) => renderNode(node, state, messages))}
    </svg>
  </div>`;
