import { html, type TemplateResult } from 'lit';
import type { SectionName } from './sections.js';

/** Sections that are folded on a narrow screen: the preceding ones introduce the network. */
const folded: readonly SectionName[] = ['life-circle', 'programs', 'events', 'map'];

export const isFolded = (section: SectionName): boolean => folded.includes(section);

/** Renders a section folded below its heading. On a wide screen, the styles show it unfolded. */
export const renderFold = (title: unknown, content: unknown): TemplateResult =>
  html`<details class="fold">
    <summary><span class="summary">${title}</span></summary>
    ${content}
  </details>`;
