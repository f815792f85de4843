import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { label } from '../base/text/label.js';
import { renderPhrase, type Phrase } from '../base/text/phrase.js';
import { spokenText, type ShownText } from '../base/text/text.js';
import type { DrawnEdge, DrawnNode, GraphDrawing } from './graph-drawing.view.js';
import { outlineOf } from './shapes.js';
import type { NetworkGraphMessages } from './messages.js';

const kinds: readonly DrawnNode['kind'][] = [
  'networks',
  'organizations',
  'persons',
  'programs',
  'places',
  'groups',
  'events',
  'sources',
  'group',
];

const renderSign = (className: string, sign: SVGTemplateResult, ...text: Phrase): TemplateResult =>
  html`<li>
    <svg viewBox="-21 -11 42 22" aria-hidden="true" focusable="false" width="2.6em" height="1.4em">
      <g class=${className}>${sign}</g>
    </svg>
    ${renderPhrase(text)}
  </li>`;

const kindText = (kind: DrawnNode['kind'], messages: NetworkGraphMessages): ShownText =>
  kind === 'group' ? spokenText(messages, messages.legend.group) : label(messages, 'collection', kind);

const renderKind = (kind: DrawnNode['kind'], messages: NetworkGraphMessages): TemplateResult =>
  renderSign(`node ${kind}`, svg`<path d=${outlineOf(kind, 34, 16)}></path>`, kindText(kind, messages));

const line = svg`<path d="M-19 0H19"></path>`;
const arrowLine = svg`${line}<path class="arrow" d="M19 0L10 4L10 -4Z"></path>`;
const twoLines = svg`<path d="M-19 -2H19M-19 2H19"></path>`;

const renderLooks = (edges: readonly DrawnEdge[], messages: NetworkGraphMessages): TemplateResult[] => {
  const { legend } = messages;
  const looks: Readonly<Record<DrawnEdge['look'], TemplateResult>> = {
    link: renderSign('edge link', arrowLine, legend.link),
    sought: renderSign('edge sought', arrowLine, legend.sought),
    member: renderSign('edge member', line, legend.member),
  };
  const crossing = edges.find(({ codes }) => codes !== undefined)?.codes;
  const shown = (['member', 'link', 'sought'] as const).filter((look) => edges.some((edge) => edge.look === look));
  return [
    ...shown.map((look) => looks[look]),
    ...(crossing === undefined
      ? []
      : [renderSign('edge link', twoLines, `${crossing}: `, spokenText(messages, legend.crossing))]),
  ];
};

/** The legend; only for the shapes and lines in this drawing. */
export const renderLegend = ({ nodes, edges }: GraphDrawing, messages: NetworkGraphMessages): TemplateResult =>
  html`<ul part="legend" class="legend" role="list" aria-label=${messages.legend.title}>
    ${kinds.filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => renderKind(kind, messages))}
    ${renderLooks(edges, messages)}
  </ul>`;
