import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { termText } from '../base/text/label.js';
import { inRow, renderPhrase, type Phrase } from '../base/text/phrase.js';
import { messageText } from '../base/text/text.js';
import type { DrawnEdge } from './layout/drawn-graph.js';
import type { NetworkGraphMessages } from './messages.js';

/** Maximum number of link kinds named in the legend; if there are more, a generic term is used. */
const maxVerbs = 2;

const looks = ['member', 'link', 'sought'] as const;

/** The meaning of the lines in a drawing. */
export interface Legend {
  lines: readonly { look: DrawnEdge['look']; hasArrow: boolean; text: Phrase }[];
  /** Country codes as shown below a name. */
  codes: string | undefined;
}

/** Returns the text for links, which names the kinds if there are few: "supports / works with". */
const linkText = (edges: readonly DrawnEdge[], messages: NetworkGraphMessages): Phrase => {
  const kinds = new Set(
    edges.flatMap(({ relations }) => relations.flatMap(({ kind, record }) => (kind === 'link' ? [record.kind] : []))),
  );
  if (kinds.size > maxVerbs) return [messageText(messages, messages.legend.link)];
  return inRow(
    [...kinds].map((kind) => termText(messages, 'link-kind', kind)),
    ' / ',
  );
};

/** Returns the legend of a drawing. Includes only what is drawn; lines need no legend if they all look the same. */
export const legendOf = (edges: readonly DrawnEdge[], messages: NetworkGraphMessages): Legend => {
  const shown = looks.filter((look) => edges.some((edge) => edge.look === look));
  const isShown = shown.length > 1 || shown.includes('sought');
  const lines = (isShown ? shown : []).flatMap((look) =>
    [true, false].flatMap((hasArrow) => {
      const own = edges.filter((edge) => edge.look === look && (edge.arrowheads !== '') === hasArrow);
      if (own.length === 0) return [];
      return [
        {
          look,
          hasArrow,
          text: look === 'link' ? linkText(own, messages) : [messageText(messages, messages.legend[look])],
        },
      ];
    }),
  );
  return { lines, codes: edges.find(({ codes }) => codes !== undefined)?.codes };
};

const renderLine = ({ look, hasArrow, text }: Legend['lines'][number]): TemplateResult => {
  const line: SVGTemplateResult = hasArrow
    ? svg`<path d="M1 7H22"></path><path class="arrow" d="M30 7L21 11V3Z"></path>`
    : svg`<path d="M1 7H30"></path>`;
  return html`<li>
    <svg viewBox="0 0 31 14" aria-hidden="true" focusable="false" width="2.1em" height="0.95em">
      <g class="edge ${look}">${line}</g>
    </svg>
    ${renderPhrase(text)}
  </li>`;
};

export const renderLegend = (
  { lines, codes }: Legend,
  messages: NetworkGraphMessages,
): TemplateResult | typeof nothing =>
  lines.length === 0 && codes === undefined
    ? nothing
    : html`<ul part="legend" class="legend" role="list" aria-label=${messages.legend.title}>
        ${lines.map(renderLine)}
        ${codes === undefined ? nothing : html`<li><b>${codes}</b> ${renderPhrase([messageText(messages, messages.legend.crossing)])}</li>`}
      </ul>`;
