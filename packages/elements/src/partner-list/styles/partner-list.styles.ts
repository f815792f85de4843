import { css } from 'lit';

/** Cards and lines; `partner-controls.styles.ts` has what stands above and below them. */
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
    --_space: calc(0.75 * var(--_gap));
    margin-block-end: var(--_space);
  }

  .with-logos {
    --_tile: 4.75em;
  }

  .cards:not(.paged) .slice,
  .paged {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .cards.paged .slice:not([hidden]) {
    display: contents;
  }

  .cards .slice + .slice {
    margin-block-start: var(--_space);
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
    min-block-size: 3.75em;
    padding: 0.5em 0.25em 0.5em 0.65em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .cards .item:dir(rtl) {
    padding: 0.5em 0.65em 0.5em 0.25em;
  }

  .cards .item:hover {
    border-color: var(--_accent);
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
      --_tile: 2.75em;
    }

    .cards:not(.paged) .slice,
    .paged {
      grid-template-columns: repeat(2, minmax(0, 1fr));
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

  /* Wide enough for a name of 24 letters in one word. */
  @container (inline-size >= 62em) {
    .cards:not(.paged) .slice,
    .paged {
      grid-template-columns: repeat(auto-fill, minmax(max(20em, (100% - 5 * var(--_space)) / 6), 1fr));
    }

    .cards .slice:not([hidden]) + .slice:not([hidden]) {
      contain-intrinsic-block-size: auto 100em;
    }
  }

  @media print {
    .slice:not([hidden]) + .slice:not([hidden]),
    .slice[hidden='until-found'] {
      content-visibility: visible;
    }

    .slice[hidden='until-found'] {
      position: static;
    }

    .cards.paged .slice {
      display: contents;
    }

    .details dd a[href]::after {
      content: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
