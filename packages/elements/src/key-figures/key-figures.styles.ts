import { css } from 'lit';

export const keyFiguresStyles = css`
  .number {
    font-weight: 700;
    font-variant-numeric: lining-nums;
  }

  .subject,
  .meaning,
  .card > .about > .date,
  .stated,
  td .date {
    font-size: max(12px, 0.875em);
  }

  .meaning {
    margin-block-end: 0.15em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .stated {
    color: var(--_muted);
  }

  .stated a {
    color: inherit;
  }

  /* One a line, the numbers in a column of their own. */
  .list {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
    column-gap: 1em;
  }

  .card {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .about > .label {
    font-weight: 600;
    line-height: 1.3;
  }

  .about > span {
    display: block;
  }

  .quantity .value {
    color: var(--_accent);
    font-size: 1.35em;
    line-height: 1.15;
  }

  .quantity .qualifier,
  .quantity .unit {
    font-size: max(12px, 0.6em);
    font-weight: 600;
  }

  /* Beside numbers that take half a line nothing has room. */
  @container (inline-size < 26em) {
    .list.longest {
      grid-template-columns: minmax(0, 1fr);
    }

    .list.longest .card > * {
      grid-column: 1;
    }
  }

  .tiles {
    --_size: var(--hn-key-figures-value-font-size, 2.4em);
    display: grid;
    grid-template-columns: repeat(var(--_columns, 1), minmax(0, 1fr));
    gap: calc(var(--_gap) * 1.5);
  }

  .tiles .card {
    grid-column: auto;
    grid-row: span 2;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    row-gap: 0.25em;
    align-items: start;
    padding-block: 0.6em 0;
    border-block-start: 0.15em solid var(--_accent);
    background: var(--hn-key-figures-item-background-color, transparent);
  }

  .tiles .card > * {
    grid-column: 1;
  }

  .tiles .quantity {
    align-self: end;
  }

  .tiles .quantity .value {
    font-size: var(--_size);
    line-height: 1.05;
  }

  .tiles .quantity .qualifier {
    font-size: max(12px, 0.45em);
  }

  .tiles.long .quantity .value {
    font-size: calc(var(--_size) * 0.8);
  }

  .tiles.longest .quantity .value {
    font-size: calc(var(--_size) * 0.65);
  }

  @container (inline-size >= 16em) {
    .tiles:not(.long, .longest, [data-count='1']) {
      --_columns: 2;
    }
  }

  @container (inline-size >= 26em) {
    .tiles:not([data-count='1']) {
      --_columns: 2;
    }
  }

  @container (inline-size >= 32em) {
    .tiles:not(.longest):is([data-count='3'], [data-count='5'], [data-count='6']) {
      --_columns: 3;
    }
  }

  @container (inline-size >= 44em) {
    .tiles:not(.longest)[data-count='4'] {
      --_columns: 4;
    }
  }

  @container (inline-size >= 54em) {
    .tiles.long .quantity .value {
      font-size: var(--_size);
    }

    .tiles.longest:is([data-count='3'], [data-count='5'], [data-count='6']) {
      --_columns: 3;
    }
  }

  @container (inline-size >= 60em) {
    .tiles:not(.long, .longest)[data-count='5'] {
      --_columns: 5;
    }
  }

  .more {
    margin-block-start: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .more > summary {
    inline-size: fit-content;
    font-size: max(12px, 0.9375em);
  }

  .more + .sources {
    margin-block-start: 0.5em;
  }

  .more .section {
    margin-block-start: 0.75em;
  }

  .more .card {
    padding-block: 0.4em;
  }

  .more .quantity .value {
    font-size: 1em;
  }

  .more :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.3em;
    font-size: 1em;
  }

  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
  }

  th + td,
  td .date {
    white-space: nowrap;
  }

  /* Without their sources, several figures of the same thing cannot be told apart. */
  @media print {
    .more:not([open], :has(a)) {
      display: none;
    }
  }
`;
