import { css } from 'lit';

export const sourceListStyles = css`
  .status {
    margin-block-end: 0.75em;
    font-size: 0.875em;
  }

  .list {
    margin-block-end: var(--_gap);
  }

  .source {
    display: grid;
    grid-template-columns: 2.2em minmax(0, 1fr);
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_line);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .source[hidden] {
    display: none;
  }

  .source:first-child {
    padding-block-start: 0;
  }

  cite {
    font-style: normal;
    font-weight: 650;
  }

  .facts,
  .note {
    font-size: 0.875em;
  }

  .note {
    max-inline-size: 46em;
    margin: 0.15em 0 0;
    font-style: italic;
  }

  details {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
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
    font-size: 0.875em;
    font-weight: 600;
  }

  dd {
    margin: 0;
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
    font-size: 0.875em;
  }

  .quotes-of li {
    padding-inline-start: 0.75em;
    border-inline-start: 0.15em solid var(--_line);
  }

  q {
    unicode-bidi: plaintext;
    font-style: italic;
  }

  @media print {
    .record {
      break-inside: avoid;
    }
  }
`;
