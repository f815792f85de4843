import { css } from 'lit';

export const placeMapStyles = css`
  .beside,
  .alone {
    display: grid;
    gap: calc(var(--_gap) * 1.5);
  }

  .map {
    min-inline-size: 0;
    max-inline-size: var(--hn-place-map-inline-size, 36em);
  }

  .frames {
    display: grid;
    gap: var(--_gap);
  }

  .pair .frames {
    grid-template-columns: 1fr 1fr;
  }

  /* What is only spoken of, in small beside what the map is about. */
  .aside .frames {
    grid-template-columns: 2.5fr 1fr;
  }

  .frame {
    min-inline-size: 0;
  }

  .tools,
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    margin-block-start: 0.5em;
  }

  .sign {
    inline-size: var(--_target);
    min-inline-size: 24px;
    padding-inline: 0;
    font-weight: 650;
  }

  .tools button,
  .to-list {
    padding-block: 0;
    font-size: 0.875em;
  }

  .tools [aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }

  .locator {
    block-size: 2.4em;
    margin-inline-start: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
  }

  [role='status'] {
    font-size: 0.875em;
  }

  .lists {
    min-inline-size: 0;
  }

  .places {
    margin-block-end: var(--_gap);
  }

  .item {
    padding: 0.6em 0.75em;
    border-block-start: 1px solid var(--_line);
    border-inline-start: 0.25em solid transparent;
  }

  .item:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .item[data-chosen='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_surface);
  }

  .place {
    margin-inline-end: 0.5em;
    font-weight: 650;
  }

  button.place {
    min-block-size: max(24px, 1.75em);
    margin-inline-start: -0.2em;
    padding: 0 0.2em;
    border: 0;
    text-align: inherit;
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
    font-size: 0.875em;
  }

  .date::before {
    content: '· ';
  }

  .items {
    display: grid;
    gap: 0.15em;
    margin-block-start: 0.2em;
    font-size: 0.9375em;
  }

  .own {
    font-style: italic;
  }

  summary {
    inline-size: fit-content;
  }

  details .places {
    margin-block-start: 0.5em;
  }

  @container (inline-size >= 60em) {
    .beside {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }
  }

  /* Two maps and a list take more room than one. */
  @container (inline-size >= 46em) {
    .beside.one {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }

    .alone .places,
    .base > .lists .places {
      columns: 18em;
      column-gap: calc(var(--_gap) * 2);
    }

    .alone .item,
    .base > .lists .item {
      break-inside: avoid;
    }
  }

  @media (height >= 30em) {
    @container (inline-size >= 60em) {
      .beside .map {
        position: sticky;
        inset-block-start: 1em;
        align-self: start;
      }
    }
  }

  /* Transparent lines would be seen. */
  @media (forced-colors: active) {
    .item {
      border-inline-start-color: Canvas;
    }

    .item[data-chosen='true'] {
      border-inline-start-color: Highlight;
    }
  }

  @media print {
    .tools,
    .line,
    .alone summary {
      display: none;
    }

    button.place {
      display: inline;
      text-decoration: none;
    }

    .item {
      break-inside: avoid;
    }

    .beside .map {
      position: static;
    }
  }
`;
