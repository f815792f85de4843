import { css } from 'lit';

/** Styles of a table that scrolls horizontally in its own region. */
export const tableStyles = css`
  /* Positioned, so that visually hidden text inside scrolls along and does not widen the page. */
  .scroll {
    position: relative;
    margin-block-end: var(--_gap);
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
    font-size: max(12px, 0.9375em);
  }

  th,
  td {
    padding: 0.6em 0.9em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end: 0.15em solid var(--_accent);
    white-space: nowrap;
  }

  /* Paper does not scroll: cells become as narrow as they have to. */
  @media print {
    .scroll {
      overflow: visible;
    }

    table {
      overflow-wrap: anywhere;
      font-size: max(12px, 0.8125em);
    }

    th,
    td {
      min-inline-size: 0 !important;
      white-space: normal !important;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
