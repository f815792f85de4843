import { html, type TemplateResult } from 'lit';
import type { SectionName } from './sections.js';

/** Sections that a reader with a narrow screen opens: what comes before them tells what a network is. */
const folded: readonly SectionName[] = ['life-circle', 'programs', 'events', 'map'];

export const isFolded = (section: SectionName): boolean => folded.includes(section);

/** A section behind its heading. Where there is room, the styles show it as if it were not folded. */
export const renderFold = (title: unknown, content: unknown): TemplateResult =>
  html`<details class="fold">
    <summary><span class="summary">${title}</span></summary>
    ${content}
  </details>`;
