import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { label } from '../base/text/label.js';
import { renderPhrase, type Phrase } from '../base/text/phrase.js';
import { spokenText } from '../base/text/text.js';
import type { DrawnEdge, GraphDrawing } from './layout/drawn-graph.js';
import { renderBox } from './graph-picture.js';
import type { NetworkGraphMessages } from './messages.js';

/** Kinds whose boxes do not say what they are. */
const kinds = ['networks', 'organizations', 'persons'] as const;

const looks = ['member', 'link', 'sought'] as const;

const renderSign = (className: string, sign: SVGTemplateResult, text: Phrase): TemplateResult =>
  html`<li>
    <svg viewBox="-17 -9 34 18" aria-hidden="true" focusable="false" width="2.1em" height="1.1em">
      <g class=${className}>${sign}</g>
    </svg>
    ${renderPhrase(text)}
  </li>`;

const line = svg`<path d="M-16 0H16"></path>`;
const arrowLine = svg`<path d="M-16 0H8"></path><path class="arrow" d="M16 0L7 4L7 -4Z"></path>`;

/** Lines need no legend if all look the same. */
const looksToTell = (edges: readonly DrawnEdge[]): DrawnEdge['look'][] => {
  const shown = looks.filter((look) => edges.some((edge) => edge.look === look));
  return shown.length > 1 || shown.includes('sought') ? shown : [];
};

/** The legend: only what is drawn, and does not say itself what it is. */
export const renderLegend = (
  { nodes, edges }: GraphDrawing,
  messages: NetworkGraphMessages,
): TemplateResult | typeof nothing => {
  const { legend } = messages;
  const shown = kinds.filter((kind) => nodes.some((node) => node.kind === kind));
  const codes = edges.find((edge) => edge.codes !== undefined)?.codes;
  const signs = [
    ...(shown.length > 1 ? shown : []).map((kind) =>
      renderSign(`node ${kind}`, renderBox(kind, 28, 14), [label(messages, 'collection', kind)]),
    ),
    ...looksToTell(edges).map((look) =>
      renderSign(`edge ${look}`, look === 'member' ? line : arrowLine, [spokenText(messages, legend[look])]),
    ),
  ];
  if (signs.length === 0 && codes === undefined) return nothing;
  return html`<ul part="legend" class="legend" role="list" aria-label=${legend.title}>
    ${signs}
    ${codes === undefined ? nothing : html`<li><b class="codes">${codes}</b> ${renderPhrase([spokenText(messages, legend.crossing)])}</li>`}
  </ul>`;
};
