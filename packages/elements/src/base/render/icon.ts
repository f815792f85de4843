import { html, type TemplateResult } from 'lit';

/** Outlines on a grid of 24 units. */
const paths = {
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  telephone: 'M6 3h3l2 5-2.5 1.8a11 11 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  place: 'M12 21.5S5 15 5 9.5a7 7 0 0 1 14 0c0 5.5-7 12-7 12zM12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  website: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z',
} as const;

/** Renders a decorative icon next to a text with the same meaning. */
export const icon = (name: keyof typeof paths): TemplateResult =>
  html`<svg
    class="icon"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linejoin="round"
  >
    <path d=${paths[name]}></path>
  </svg>`;
