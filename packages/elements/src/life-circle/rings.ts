import { html, nothing, svg, type TemplateResult } from 'lit';
import { hasMarks, renderMarks } from '../base/evidence/evidence.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { ConceptContext } from '../wheel/concept-list.js';
import { ringWidth, type RingRow } from './life-circle.view.js';
import { letterSize, type RingWord } from './ring-lettering.js';

/** Distance from the baseline to the vertical center of a letter. */
const toMiddle = letterSize * 0.35;

/** The text path: clockwise from the bottom, or counterclockwise from the top. */
const linePath = (ringRadius: number, isBelow: boolean): string => {
  const radius = ringRadius + (isBelow ? toMiddle : -toMiddle);
  const [start, sweep] = isBelow ? [-radius, 0] : [radius, 1];
  const arc = `A${radius} ${radius} 0 0 ${sweep} 0`;
  return `M0 ${start}${arc} ${-start}${arc} ${start}`;
};

const renderWord = ({ text, offset, isBelow }: RingWord, ring: number, marks: string | undefined): TemplateResult =>
  svg`<text class="on-ring ${marks === undefined ? '' : 'first'}"><textPath
    href="#ring-${ring}${isBelow ? '-below' : ''}" startOffset="${offset}%">${text}${
      marks ? svg`<tspan class="marks" dy="-1.4"> ${marks}</tspan>` : nothing
    }</textPath></text>`;

const marksOn = ({ items }: RingRow, { level, evidence }: ConceptContext): string =>
  hasMarks(level) ? evidence.marksOf(...items.map(({ record }) => record)).join(', ') : '';

const renderTracks = (rings: readonly RingRow[], context: ConceptContext): TemplateResult[] =>
  rings.map((ring, at) => {
    const { radius, messages = [] } = ring;
    return svg`<circle class="ring-track" r=${radius}></circle>
      <circle class="ring-edge" r=${radius + ringWidth / 2}></circle>
      <path class="ring-line" id="ring-${at}" d=${linePath(radius, false)}></path>
      <path class="ring-line" id="ring-${at}-below" d=${linePath(radius, true)}></path>
      ${messages.map((word, place) => renderWord(word, at, place === 0 ? marksOn(ring, context) : undefined))}`;
  });

/** The rings are not divided, because no source relates their items to single stages. */
export const renderRings = (rings: readonly RingRow[], context: ConceptContext): TemplateResult | typeof nothing =>
  rings.length === 0
    ? nothing
    : svg`<g class="around-parts" data-rings=${rings.length}>${renderTracks(rings, context)}</g>`;

const renderRing = ({ title, items, messages }: RingRow, context: ConceptContext): TemplateResult =>
  html`<li role="listitem" part="ring" class="ring ${messages ? 'drawn' : ''}">
    <span part="ring-name" class="ring-name">${renderText(title)}</span>
    <ul role="list" class="ring-items">
      ${items.map(
        ({ label, record }) =>
          html`<li part="ring-item">
            ${renderText(label)}${renderMarks(context.level, context.evidence.marksOf(record), context.messages)}
          </li>`,
      )}
    </ul>
  </li>`;

/** The nested lists behind the drawing; without rings, only the list of stages. */
export const renderRingLists = (
  title: ShownText,
  stages: TemplateResult,
  rings: readonly RingRow[],
  context: ConceptContext,
): TemplateResult =>
  rings.length === 0
    ? stages
    : html`<ul role="list" part="rings" class="rings">
        <li role="listitem" part="ring">
          <span part="ring-name" class="ring-name named">${renderText(title)}</span>${stages}
        </li>
        ${rings.map((ring) => renderRing(ring, context))}
      </ul>`;
