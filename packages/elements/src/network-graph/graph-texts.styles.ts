import { css } from 'lit';
import { visuallyHidden } from '../styles/mixins.styles.js';

/** Styles of the texts around the picture. */
export const graphTextStyles = css`
  .graph {
    margin-block-end: var(--_gap);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: calc(var(--_gap) * 0.75);
    color: var(--_muted);
    font-size: max(12px, 0.875em);
  }

  .key p {
    margin: 0;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .legend svg {
    flex: none;
  }

  /* It stays in sight, wherever in the picture its party stands. */
  .panel {
    position: sticky;
    inset-block-end: 0.5em;
    max-block-size: min(45vh, 22em);
    overflow-y: auto;
    padding: 0.9em 1em;
    margin-block-start: calc(var(--_gap) * 0.75);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font-size: max(12px, 0.9375em);
  }

  .close {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    min-block-size: 2em;
    min-inline-size: 2em;
    padding: 0;
    border-color: transparent;
    font-size: 1.25em;
    line-height: 1;
  }

  .panel :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.15em;
    padding-inline-end: 1.75em;
    font-size: 1.15em;
  }

  .facts,
  .relation-facts {
    color: var(--_muted);
    font-size: max(12px, 0.9375em);
  }

  .hint {
    font-size: max(12px, 0.875em);
  }

  /* For those who move with the keyboard. */
  .graph:not(:has(.node:focus-visible)) .hint {
    ${visuallyHidden}
  }

  dl {
    columns: 17em;
    column-gap: calc(var(--_gap) * 1.5);
  }

  dt {
    margin-block: 0.75em 0.1em;
    font-size: max(12px, 0.875em);
    font-weight: 600;
    break-after: avoid;
  }

  dt .relation-facts {
    font-weight: 400;
  }

  dd {
    padding-block: 0.1em;
  }

  .relation {
    display: inline;
    min-block-size: 24px;
    padding: 0.1em 0.3em;
    margin-inline-start: -0.3em;
    border-color: transparent;
    text-align: start;
  }

  .relation:hover,
  .relation[aria-pressed='true'] {
    border-color: var(--_accent);
  }

  .more summary {
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .pages [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }

  .title {
    font-size: max(12px, 0.875em);
  }

  td:last-child .mark {
    margin: 0;
    font-size: 1em;
    vertical-align: baseline;
  }
`;
