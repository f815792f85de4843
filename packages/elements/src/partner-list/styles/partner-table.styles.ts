import { css } from 'lit';

/**
 * Styles of the table. On screen, rows are grids with the same columns, so that `content-visibility` can skip slices;
 * in print it is a real table, which repeats its header. On narrow screens, cells are stacked.
 */
export const partnerTableStyles = css`
  table {
    display: block;
    margin-block-end: var(--_gap);
    font-size: max(12px, 0.9375em);
  }

  thead,
  tbody {
    display: block;
  }

  tr {
    display: grid;
    gap: 0.1em 1.25em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  thead tr {
    padding-block: 0.25em;
    border-block-end: 0.15em solid var(--_accent);
  }

  th,
  td {
    min-inline-size: 0;
    padding: 0;
    text-align: start;
    font-weight: inherit;
  }

  thead th {
    align-self: center;
    font-weight: 650;
  }

  thead th:not(:first-child) {
    display: none;
  }

  .sort {
    padding-inline: 0;
    border: 0;
    font-weight: inherit;
  }

  .sort::after {
    content: ' ↕';
    content: ' ↕' / '';
    font-weight: 400;
  }

  [aria-sort='ascending'] .sort::after {
    content: ' ↑';
    content: ' ↑' / '';
  }

  .details-row .details {
    margin-block: 0.25em 0.5em;
  }

  tr:has(+ .details-row) {
    border-block-end-color: transparent;
  }

  @container (inline-size >= 42em) {
    tr {
      grid-template-columns: minmax(0, 2.6fr) minmax(0, 1.5fr) minmax(0, 1.2fr) minmax(0, 1.8fr) minmax(5.5em, 0.6fr);
    }

    thead th:not(:first-child) {
      display: block;
    }

    .details-row td {
      grid-column: 1 / -1;
    }
  }

  @media print, (scripting: none) {
    .sort {
      min-block-size: 0;
      padding: 0;
    }

    .sort::after {
      content: none !important;
    }
  }

  @media print {
    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }

    thead {
      display: table-header-group;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
      break-inside: avoid;
    }

    th,
    td,
    thead th:not(:first-child) {
      display: table-cell;
      padding: 0.4em 0.8em 0.4em 0;
      border-block-end: 1px solid var(--_line);
      vertical-align: top;
    }
  }
`;
