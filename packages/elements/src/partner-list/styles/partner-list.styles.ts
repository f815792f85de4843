import { css } from 'lit';

/** Styles of cards and lines; `partner-controls.styles.ts` contains those of the controls above and below. */
export const partnerListStyles = css`
  .slice {
    overflow-clip-margin: 0.5em;
  }

  /* Of the content before: above all that shows slices in a layout. */
  .rows .slice[hidden]:not([hidden='until-found']) {
    display: none;
  }

  /* Out of the flow, so that pages that are not open leave no gaps. */
  .slice[hidden='until-found'] {
    position: absolute;
    inset-inline: 0;
  }

  .rows {
    position: relative;
  }

  /* The first is seen at once; of the others, the browser makes what comes near. */
  .slice:not([hidden]) + .slice:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 270em;
  }

  .cards {
    --_tile: 2.25em;
    --_space: calc(0.6 * var(--_gap));
    margin-block-end: var(--_space);
  }

  .group {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .group > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.5em;
    font-size: 1em;
  }

  /* Its rows are in pages that are not open. */
  .closed {
    padding: 0;
    border: 0;
  }

  .closed > [part='heading'] {
    display: none;
  }

  .size {
    font-weight: 400;
  }

  .with-logos {
    --_tile: 4.75em;
    --_tile-height: 2.75em;
  }

  .cards:not(.paged) .slice,
  .paged {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .cards.paged .slice:not([hidden]) {
    display: contents;
  }

  .item {
    position: relative;
    background: var(--hn-partner-list-item-background-color, transparent);
  }

  .cards .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-template-rows: 1fr;
    align-items: center;
    gap: 0 0.3em;
    padding-block: 0.35em;
    border: solid var(--_line);
    border-width: 0 0 1px;
  }

  .cards .item:hover {
    border-color: var(--_accent);
  }

  /* The next group begins with a line of its own. */
  @container (inline-size < 33em) {
    .group .slice:last-child > .item:last-child {
      border-width: 0;
    }
  }

  .slice:has(.details),
  .paged:has(.details) {
    align-items: start;
  }

  .lines {
    --_tile: 2.25em;
    margin-block-end: var(--_gap);
  }

  .lines.with-logos {
    --_tile: 4em;
  }

  .lines .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 0.3em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  .lines .tile {
    block-size: calc(2.25em / 0.75);
  }

  .lines .slice:first-child .item:first-child {
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 33em) {
    .cards:not(.with-logos) {
      --_tile: 2.5em;
    }

    .cards:not(.paged) .slice,
    .paged {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space);
    }

    .cards .slice + .slice {
      margin-block-start: var(--_space);
    }

    .cards .item {
      min-block-size: 3.1em;
      padding-inline: 0.65em 0.25em;
      border-width: 1px;
      border-radius: var(--_radius);
    }

    .cards .slice:not([hidden]) + .slice:not([hidden]) {
      contain-intrinsic-block-size: auto 150em;
    }
  }

  @container (inline-size >= 40em) {
    .lines .text {
      display: grid;
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      gap: 0 1.5em;
    }

    .lines .slice:not([hidden]) + .slice:not([hidden]),
    table .slice:not([hidden]) + .slice:not([hidden]) {
      contain-intrinsic-block-size: auto 180em;
    }
  }

  /* Wide enough for a word of 24 letters in each. */
  @container (inline-size >= 62em) {
    .cards:not(.paged) .slice,
    .paged {
      grid-template-columns: repeat(auto-fill, minmax(max(19em, (100% - 5 * var(--_space)) / 6), 1fr));
    }

    .group:not(:has(table)) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 1.5em;
    }

    .group:not(:has(table)) > :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: 0.9em;
    }

    .cards .slice:not([hidden]) + .slice:not([hidden]) {
      contain-intrinsic-block-size: auto 100em;
    }
  }

  @media print, (scripting: none) {
    .slice[hidden='until-found'] {
      content-visibility: visible;
      position: static;
    }

    .cards.paged .slice[hidden='until-found'] {
      display: contents;
    }

    .closed {
      padding-block-start: 0.75em;
      border-block-start: 1px solid var(--_line);
    }

    .closed > [part='heading'] {
      display: block;
    }
  }

  @media print {
    .slice:not([hidden]) + .slice:not([hidden]) {
      content-visibility: visible;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
