import { css } from 'lit';

export const sourceListStyles = css`
  .field.search {
    max-inline-size: 28em;
  }

  .status,
  .order {
    margin-block-end: 0.75em;
    font-size: max(12px, 0.875em);
  }

  .whole {
    margin-block-end: var(--_gap);
  }

  /* No wider than that an eye finds the way from a title to what it supports. */
  .list {
    position: relative;
    max-inline-size: 56em;
    margin-block-end: var(--_gap);
  }

  .source {
    position: relative;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
    line-height: 1.4;
  }

  .source[hidden]:not([hidden='until-found']) {
    display: none;
  }

  /* Out of the flow, so that it leaves no gap. */
  .source[hidden='until-found'] {
    position: absolute;
    inset-inline: 0;
    padding: 0;
    border: 0;
  }

  .number,
  .facts {
    color: var(--_muted);
  }

  .number {
    font-size: max(12px, 0.875em);
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
  }

  cite {
    text-wrap: pretty;
    font-style: normal;
    font-weight: 500;
  }

  .facts,
  .note,
  details {
    font-size: max(12px, 0.875em);
  }

  .facts:empty {
    display: none;
  }

  .note {
    max-inline-size: 46em;
    margin: 0.15em 0 0;
    font-style: italic;
  }

  summary {
    inline-size: fit-content;
    color: var(--_muted);
  }

  /* What rests on a source is a column of its own; its list opens below the row. */
  @container (inline-size >= 32em) {
    .source {
      padding-inline-end: 12em;
    }

    .source summary {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: 0;
      inline-size: calc(11.5em / 0.875);
      padding-block: 0.1em;
    }

    .source details[open] {
      margin-inline-end: -12em;
    }
  }

  dl {
    display: grid;
    gap: 0.75em;
    margin: 0.35em 0 0.5em;
    padding-inline-start: 1.25em;
  }

  .group {
    display: grid;
    gap: 0.1em 1.25em;
  }

  dt {
    font-size: max(12px, 0.875em);
    font-weight: 600;
  }

  @container (inline-size >= 38em) {
    .group {
      grid-template-columns: 9em minmax(0, 1fr);
      align-items: baseline;
    }
  }

  .records {
    display: grid;
    gap: 0.35em;
  }

  .quotes-of {
    font-size: max(12px, 0.875em);
  }

  .quotes-of li {
    padding-inline-start: 0.75em;
    border-inline-start: 0.15em solid var(--_line);
  }

  q {
    unicode-bidi: plaintext;
    font-style: italic;
  }

  @media print, (scripting: none) {
    .source[hidden='until-found'] {
      content-visibility: visible;
      position: relative;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
  }

  @media print {
    .record {
      break-inside: avoid;
    }
  }
`;
