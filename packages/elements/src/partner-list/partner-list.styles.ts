import { css } from 'lit';

export const partnerListStyles = css`
  .field:not(.search) {
    flex-basis: 8em;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-block-end: 0.9em;
    font-size: 0.875em;
  }

  .outcome,
  .arrangement,
  .arrange {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
  }

  .arrangement {
    margin-inline-start: auto;
  }

  .arrange {
    flex-wrap: nowrap;
    gap: 0.5em;
  }

  .arrange select {
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: 2em;
    padding-block: 0.15em;
  }

  .clear {
    min-block-size: 2em;
    padding-block: 0.1em;
  }

  .slice {
    overflow-clip-margin: 0.5em;
  }

  /* The first is seen at once; of the others, the browser makes what comes near. */
  .slice + .slice {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 560em;
  }

  .cards .slice {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(16em, (100% - 5 * var(--_gap)) / 6)), 1fr));
    gap: var(--_gap);
    margin-block-end: var(--_gap);
  }

  .cards .item {
    display: flex;
    flex-direction: column;
    padding: 0.9em 1em 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--hn-partner-list-item-background-color, transparent);
  }

  /* Sources and quotes take room: what is open has the whole width. */
  .cards .item:has(.details) {
    grid-column: 1 / -1;
  }

  .cards [data-member] {
    border-block-start: 0.2em solid var(--_accent);
  }

  .lines {
    margin-block-end: var(--_gap);
  }

  .lines .item {
    display: grid;
    align-items: baseline;
    gap: 0 1.5em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
    background: var(--hn-partner-list-item-background-color, transparent);
  }

  .lines .slice:first-child .item:first-child {
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 33em) {
    .cards .slice + .slice {
      contain-intrinsic-block-size: auto 260em;
    }
  }

  @container (inline-size >= 40em) {
    .lines .item {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1.4fr) auto;
    }

    .lines .slice + .slice,
    table .slice + .slice {
      contain-intrinsic-block-size: auto 180em;
    }

    .lines .details {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size >= 51em) {
    .cards .slice + .slice {
      contain-intrinsic-block-size: auto 170em;
    }
  }

  .name {
    font-weight: 650;
  }

  .facts {
    font-size: 0.875em;
  }

  .roles {
    font-size: 0.9375em;
  }

  .cards .roles {
    margin-block: 0.35em;
  }

  .roles ul {
    display: grid;
    gap: 0.15em;
  }

  .more {
    inline-size: fit-content;
    min-block-size: 2em;
    padding: 0.2em 0;
    border: 0;
    font-size: 0.875em;
    text-align: start;
  }

  .cards .more {
    margin-block-start: auto;
  }

  .more::before {
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.1em 0.55em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    content: '';
    rotate: -45deg;
    translate: 0 -0.1em;
  }

  .more:dir(rtl)::before {
    rotate: 135deg;
  }

  .more[aria-expanded='true']::before {
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  .more:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  @media print {
    .slice + .slice {
      content-visibility: visible;
    }

    .toolbar {
      display: none;
    }

    .details dd a[href]::after {
      content: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
