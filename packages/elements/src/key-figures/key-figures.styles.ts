import { css } from 'lit';

export const keyFiguresStyles = css`
  /* The space below each subject is none below the last. */
  .subjects {
    display: flow-root;
    margin-block-end: calc(var(--_gap) * -1.5);
  }

  /* Subjects with one figure stand beside each other, their tiles in one line whatever their names take. */
  .subjects.tiled {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0 var(--_gap);
  }

  .subject {
    grid-column: 1 / -1;
    margin-block-end: calc(var(--_gap) * 1.5);
  }

  .tiled .subject.small {
    grid-column: auto;
    grid-row: span 2;
    display: grid;
    grid-template-rows: subgrid;
  }

  .small h3,
  .small h4,
  .small h5,
  .small h6 {
    align-self: end;
    font-size: 1em;
  }

  dl {
    margin: 0;
  }

  dd {
    margin: 0;
  }

  dt {
    font-weight: 650;
  }

  .rivals,
  .facts,
  .note {
    display: block;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .note {
    margin-block-start: 0.3em;
    max-inline-size: 40em;
    font-style: italic;
  }

  .line {
    display: block;
  }

  .property {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }

  .number {
    font-weight: 650;
    font-variant-numeric: lining-nums;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    grid-auto-flow: row dense;
    gap: var(--_gap);
  }

  .tiles .group {
    padding: 0.9em 1em 1em;
    border: 1px solid var(--_line);
    border-block-start: 0.2em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--hn-key-figures-item-background-color, transparent);
    break-inside: avoid;
  }

  .tiles .group:not([data-count='1']) {
    grid-column: 1 / -1;
    display: grid;
    align-content: start;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 1em 1.5em;
  }

  /* Many beside each other: fewer and wider, for they bring notes, and their last row should not be one alone. */
  .tiles .group[data-count='5'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .tiles .group:not([data-count='1']) dt {
    grid-column: 1 / -1;
  }

  .tiles .group:not([data-count='1']) dd {
    padding-inline-start: 0.9em;
    border-inline-start: 1px solid var(--_line);
  }

  .tiles .quantity {
    display: block;
    margin-block: 0.15em 0.3em;
  }

  .tiles .value {
    font-size: var(--hn-key-figures-value-font-size, 2em);
    line-height: 1.15;
    overflow-wrap: break-word;
  }

  .tiles .value.long {
    font-size: calc(var(--hn-key-figures-value-font-size, 2em) * 0.75);
  }

  .tiles .qualifier {
    font-size: 0.55em;
  }

  .tiles .mark {
    vertical-align: 1.1em;
  }

  .tiles .long + .mark {
    vertical-align: 0.7em;
  }

  @container (inline-size >= 29em) {
    .tiles .group[data-count='2'] {
      grid-column: span 2;
    }
  }

  @container (inline-size >= 44em) {
    .tiles .group[data-count='3'] {
      grid-column: span 3;
    }
  }

  .list .group {
    display: grid;
    gap: 0.6em 1.5em;
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  .list .group:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .list dt {
    align-self: start;
  }

  .list dd {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0 1em;
    align-items: baseline;
  }

  .list dd > :not(.quantity) {
    grid-column: 2;
  }

  @container (inline-size >= 40em) {
    .list .group {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    }

    .list .group[data-count='2'] dt {
      grid-row: 1 / span 2;
    }

    .list .group[data-count='3'] dt {
      grid-row: 1 / span 3;
    }

    .list .group[data-count='4'] dt {
      grid-row: 1 / span 4;
    }

    .list .group[data-count='5'] dt {
      grid-row: 1 / span 5;
    }

    .list dd {
      grid-column: 2;
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }

  .group td {
    padding-block-start: 1.1em;
    white-space: normal;
  }

  .group .group-name {
    font-weight: 650;
  }

  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
  }

  th + td {
    white-space: nowrap;
  }

  td time {
    white-space: nowrap;
  }

  td:last-child {
    min-inline-size: 12em;
  }
`;
