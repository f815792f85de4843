import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markSize, type DrawnEdge, type DrawnNode, type GraphDrawing } from './graph-drawing.view.js';
import { unitsPerEm } from './layout/layout-graph.js';
import { arrowsOf, strokesOf, wholeLine } from './layout/line-paths.js';
import { lineHeight } from './layout/node-boxes.js';
import { outlineOf } from './shapes.js';
import { inRow, textOfPhrase } from '../base/text/phrase.js';
import type { NetworkGraphMessages } from './messages.js';

/** Where the reader stands and what is chosen, and what happens when that changes. */
export interface PictureState {
  /** Name of the whole picture. */
  label: string;
  current: DrawnNode;
  /** Id of the chosen node, and of the relation chosen in it. */
  chosen: string;
  chosenRelation: string;
  onKey: (event: KeyboardEvent) => void;
  onChoose: (node: DrawnNode) => void;
  onFocus: (node: DrawnNode) => void;
  onChooseEdge: (edge: DrawnEdge) => void;
}

/** Room around a box for the ring that shows where the focus is. */
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

/** Takes no room, but keeps the words of two lines apart for who reads along; a cut word stays one. */
const renderSpace = (line: string): SVGTemplateResult | typeof nothing =>
  line.endsWith(' ') ? svg`<tspan font-size="0"> </tspan>` : nothing;

/** Lines of a name around the middle of its box; those of an open group at its head. */
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

/** The picture: boxes that the arrow keys move between, and the lines between them, which are told in words elsewhere. */
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
