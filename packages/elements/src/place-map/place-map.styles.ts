import { css } from 'lit';

export const placeMapStyles = css`
  .beside,
  .alone {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 0.75);
  }

  .map {
    min-inline-size: 0;
    max-inline-size: var(--hn-place-map-inline-size, 80em);
  }

  /* Names beside the map, where it has room for them. */
  .index {
    display: none;
    align-content: start;
    align-self: start;
  }

  .index li {
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
  }

  .index .place {
    margin: 0;
    overflow-wrap: break-word;
  }

  .index .note {
    text-align: end;
  }

  .numbers {
    margin-block: 0.4em 0;
    color: var(--_muted);
    font-size: max(12px, 0.875em);
  }

  .tools {
    position: absolute;
    top: 0.5em;
    right: 0.5em;
    display: grid;
    border: 1px solid var(--_coast);
    border-radius: min(var(--_radius), 0.25em);
  }

  .tools.left {
    right: auto;
    left: 0.5em;
  }

  .tools.below {
    position: static;
    grid-auto-flow: column;
    inline-size: fit-content;
    margin: 0.5em;
  }

  .sign {
    inline-size: 1.75em;
    min-inline-size: 24px;
    block-size: 1.75em;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: var(--_land);
    color: var(--_ink);
    font-weight: 650;
    line-height: 1;
  }

  .sign + .sign {
    border-block-start: 1px solid var(--_coast);
  }

  .sign[aria-disabled='true'] {
    color: color-mix(in srgb, var(--_ink) 72%, var(--_land));
    cursor: default;
  }

  .place-details:not(:has(.details-head)) {
    display: none;
  }

  .place-details {
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em 0.75em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_surface);
  }

  .place-details .items {
    columns: 16em;
    column-gap: var(--_gap);
    display: block;
  }

  .details-head {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
  }

  .close {
    inline-size: 1.75em;
    min-inline-size: 24px;
    min-block-size: 24px;
    block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.1em;
    line-height: 1;
  }

  .lists {
    min-inline-size: 0;
  }

  .places {
    margin-block-end: var(--_gap);
  }

  .item {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .place {
    margin-inline-end: 0.5em;
    font-weight: 650;
  }

  button.place {
    min-block-size: max(24px, 1.75em);
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }

  button.place[aria-pressed='true'] {
    text-decoration-style: solid;
    text-decoration-thickness: 0.14em;
  }

  .note,
  .date {
    font-size: max(12px, 0.875em);
    opacity: 0.8;
  }

  .date::before {
    content: '· ';
  }

  .items {
    display: grid;
    gap: 0.15em;
    font-size: max(12px, 0.9375em);
  }

  .own {
    font-style: italic;
  }

  summary {
    inline-size: fit-content;
  }

  .as-list .lists {
    margin-block-start: 0.5em;
  }

  @container (inline-size >= 36em) {
    .alone .places,
    .base > .lists .places {
      columns: 16em;
      column-gap: calc(var(--_gap) * 2);
    }
  }

  @container (inline-size >= 54em) {
    .alone:has(> .index) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      column-gap: calc(var(--_gap) * 1.5);
    }

    .index {
      display: grid;
    }

    .as-list {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size >= 46em) {
    .beside {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
      gap: calc(var(--_gap) * 1.5);
    }
  }

  @media (height >= 30em) {
    @container (inline-size >= 46em) {
      .beside .map {
        position: sticky;
        inset-block-start: 1em;
        align-self: start;
      }
    }
  }

  @media print, (scripting: none) {
    button.place {
      text-decoration: none;
    }
  }

  @media print {
    .place-details,
    .as-list summary {
      display: none;
    }

    .beside .map {
      position: static;
    }
  }
`;
