import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { inRow, textOfPhrase } from '../base/text/phrase.js';
import type { DrawnEdge, DrawnNode, DrawnSection, GraphDrawing } from './layout/drawn-graph.js';
import { lineHeight, padding, smallLine, unitsPerEm } from './layout/node-boxes.js';
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
    : relations.some(({ record }) => record.id === chosenRelation);

const renderEdge = (edge: DrawnEdge, state: PictureState): SVGTemplateResult =>
  svg`<g class="edge ${edge.look} ${edge.isCross ? 'cross' : ''} ${isLit(edge, state) ? 'lit' : ''}" @click=${() => state.onChooseEdge(edge)}>
    <path class="target" d=${edge.target}></path>
    ${edge.trunk === undefined ? nothing : svg`<path class="trunk" d=${edge.trunk}></path>`}
    <path d=${edge.stroke}></path>
    <path class="arrow" d=${edge.arrowheads}></path>
  </g>`;

/**
 * Renders a zero-width space between two lines, so that text selection and screen readers do not join the words. A word
 * broken across lines gets none.
 */
const renderSpace = (line: string): SVGTemplateResult | typeof nothing =>
  line.endsWith(' ') ? svg`<tspan font-size="0"> </tspan>` : nothing;

/** Renders a line of a label; the sign of what opens is an element of its own, because it does not on paper. */
const renderLine = (line: string): unknown => {
  const [text, opens] = line.trimEnd().split(/(?=\u00a0[▾▴]$)/);
  return opens === undefined ? text : svg`${text}<tspan class="opens">${opens}</tspan>`;
};

/** Renders the lines of a label with the caption below; at the top of an open group. */
const renderLines = (node: DrawnNode, language: string): SVGTemplateResult => {
  const { lines, small, width, height, isOpen, caption, foot, isCentered, lang } = node;
  // A caption without its own `lang` is in the language of the widget, regardless of the language of the label.
  const captionLang = caption?.lang ?? (lang === undefined ? undefined : language);
  const x = isCentered ? 0 : padding.across - width / 2;
  const below = (small.length * smallLine) / 2;
  const first = isOpen ? -height / 2 + lineHeight * 1.2 : lineHeight * (0.3 - (lines.length - 1) / 2) - below;
  const rows = lines.map(
    (line, at) => svg`<tspan x=${x} y=${first + at * lineHeight}>${renderLine(line)}</tspan>${renderSpace(line)}`,
  );
  const under = small.map(
    (line, at) =>
      svg`<tspan x=${x} y=${first + lines.length * lineHeight + at * smallLine - 1}>${line.trimEnd()}</tspan>${renderSpace(line)}`,
  );
  return svg`<text aria-hidden="true">${rows}${small.length > 0 ? svg`<tspan font-size="0"> </tspan>` : nothing}</text>${
    small.length > 0
      ? svg`<text class="caption" aria-hidden="true" lang=${captionLang ?? nothing}>${under}</text>`
      : nothing
  }${foot === undefined ? nothing : svg`<text class="caption" aria-hidden="true" x=${x} y=${height / 2 - 8}>${foot}</text>`}`;
};

/** Renders the box of a node, which is rounded for persons. */
const renderBox = (kind: DrawnNode['kind'], width: number, height: number): SVGTemplateResult =>
  svg`<rect class="box" x=${-width / 2} y=${-height / 2} width=${width} height=${height}
    rx=${kind === 'persons' ? Math.min(height / 2, 17) : nothing}></rect>`;

const renderNode = (node: DrawnNode, state: PictureState, messages: NetworkGraphMessages): SVGTemplateResult => {
  const { id, kind, width, height } = node;
  const isGroup = kind === 'group';
  // The accessible name begins with the visible text.
  const shown = [node.label, node.isOpen ? undefined : node.caption, node.foot].filter((text) => text !== undefined);
  const facts = [textOfPhrase(shown.flatMap((text, at) => (at > 0 ? [' ', text] : [text]))), node.kindLabel];
  const name = textOfPhrase(inRow([...facts, messages.count(node.relations.length)], ', '));
  return svg`<g part="node" class="node ${kind} ${node.isHub ? 'hub' : ''} ${node.isOpen ? 'open' : ''} ${node.isCentered ? 'centered' : ''}" data-node=${id} role="button"
    tabindex=${id === state.current.id ? 0 : -1} aria-label=${name} lang=${node.lang ?? nothing}
    aria-pressed=${isGroup ? nothing : state.chosen === id} aria-expanded=${isGroup ? node.isOpen : nothing}
    transform="translate(${node.x} ${node.y})" @click=${() => state.onChoose(node)} @focus=${() => state.onFocus(node)}>
    <rect class="ring" x=${(-width - ring) / 2} y=${(-height - ring) / 2} width=${width + ring} height=${height + ring}></rect>
    <rect class="target" x=${-width / 2} y=${-height / 2} width=${width} height=${height}></rect>
    ${renderBox(kind, width, height)}
    ${renderLines(node, messages.language)}
  </g>`;
};

/** Renders neighbors of one kind as a named group. */
const renderSection = (
  { caption, nodes }: DrawnSection,
  state: PictureState,
  messages: NetworkGraphMessages,
): SVGTemplateResult => {
  const drawn = nodes.map((node) => renderNode(node, state, messages));
  if (!caption) return svg`${drawn}`;
  const { value, lang, x, y } = caption;
  return svg`<g role="group" aria-label=${value} lang=${lang ?? nothing}>
    <text class="kind" aria-hidden="true" x=${x} y=${y}>${value}</text>
    <g lang=${lang === undefined ? nothing : messages.language}>${drawn}</g>
  </g>`;
};

/**
 * Renders the SVG picture with keyboard navigation between nodes. Edges are hidden from assistive technology: panel and
 * table describe them.
 */
export const renderPicture = (
  { sections, edges, width, height }: GraphDrawing,
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
      ${sections.map((section) => renderSection(section, state, messages))}
    </svg>
  </div>`;
