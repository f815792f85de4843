import { capitalize, findLabel } from '@health-networks/core';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { DrawnEdge, DrawnNode, GraphDrawing } from './graph-drawing.view.js';
import { outlineOf } from './shapes.js';
import type { NetworkGraphWords } from './messages.js';

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

const renderSign = (className: string, sign: SVGTemplateResult, text: string): TemplateResult =>
  html`<li>
    <svg viewBox="-21 -11 42 22" aria-hidden="true" focusable="false" width="2.6em" height="1.4em">
      <g class=${className}>${sign}</g>
    </svg>
    ${text}
  </li>`;

const kindText = (kind: DrawnNode['kind'], words: NetworkGraphWords): string =>
  kind === 'group'
    ? words.legend.group
    : capitalize(findLabel(words.labels, 'collection', kind) ?? kind, words.language);

const renderKind = (kind: DrawnNode['kind'], words: NetworkGraphWords): TemplateResult =>
  renderSign(`node ${kind}`, svg`<path d=${outlineOf(kind, 34, 16)}></path>`, kindText(kind, words));

const line = svg`<path d="M-19 0H19"></path>`;
const arrowLine = svg`${line}<path class="arrow" d="M19 0L10 4L10 -4Z"></path>`;
const twoLines = svg`<path d="M-19 -2H19M-19 2H19"></path>`;

const renderLooks = (edges: readonly DrawnEdge[], { legend }: NetworkGraphWords): TemplateResult[] => {
  const looks: Readonly<Record<DrawnEdge['look'], TemplateResult>> = {
    link: renderSign('edge link', arrowLine, legend.link),
    sought: renderSign('edge sought', arrowLine, legend.sought),
    member: renderSign('edge member', line, legend.member),
  };
  const crossing = edges.find(({ codes }) => codes !== undefined)?.codes;
  const shown = (['member', 'link', 'sought'] as const).filter((look) => edges.some((edge) => edge.look === look));
  return [
    ...shown.map((look) => looks[look]),
    ...(crossing === undefined ? [] : [renderSign('edge link', twoLines, `${crossing}: ${legend.crossing}`)]),
  ];
};

/** What the signs of this picture mean; signs that it does not show are not explained. */
export const renderLegend = ({ nodes, edges }: GraphDrawing, words: NetworkGraphWords): TemplateResult =>
  html`<ul part="legend" class="legend" role="list" aria-label=${words.legend.title}>
    ${kinds.filter((kind) => nodes.some((node) => node.kind === kind)).map((kind) => renderKind(kind, words))}
    ${renderLooks(edges, words)}
  </ul>`;
