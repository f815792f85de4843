import { css } from 'lit';

/** Look of the key figures. */
export const keyFiguresStyles = css`
  .subject {
    margin-block-end: calc(var(--_gap) * 1.5);
  }

  .subject:last-of-type {
    margin-block-end: var(--_gap);
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

  dt::first-letter,
  .property::first-letter,
  tbody th::first-letter {
    text-transform: uppercase;
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
    gap: var(--_gap);
  }

  .tiles .family {
    padding: 0.9em 1em 1em;
    border: 1px solid var(--_line);
    border-block-start: 0.2em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--hn-key-figures-item-background-color, transparent);
    break-inside: avoid;
  }

  .tiles .family[data-count='many'] {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 1em 1.5em;
  }

  .tiles .family[data-count='many'] dt {
    grid-column: 1 / -1;
  }

  .tiles .family[data-count='many'] dd {
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

  .list .family {
    display: grid;
    gap: 0.5em 1.5em;
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
  }

  .list .family:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .list dt {
    grid-row: 1 / span 20;
  }

  @container (inline-size >= 34em) {
    .list .family {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .list dd {
      grid-column: 2;
    }
  }

  @container (inline-size < 34em) {
    .list dt {
      grid-row: auto;
    }
  }

  .list .value {
    font-size: 1.15em;
  }

  .group th {
    padding-block-start: 1.1em;
  }

  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
  }

  td:first-of-type {
    white-space: nowrap;
  }

  td:last-child {
    min-inline-size: 12em;
  }
`;
