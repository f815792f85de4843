import { css } from 'lit';

export const contactCardStyles = css`
  /* Cards of unequal content keep their own heights. */
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    align-items: start;
    gap: var(--_gap);
  }

  .card {
    container-type: inline-size;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--hn-contact-card-background-color, transparent);
    break-inside: avoid;
  }

  .cards:has(> :only-child) {
    max-inline-size: 44em;
  }

  .body {
    display: grid;
    gap: 0.75em;
  }

  .channels,
  .body > :is(.code, .not-loaded, p) {
    grid-column: 1 / -1;
  }

  /* The buttons beside who it is, and the ways to reach them in a row. */
  @container (inline-size >= 29em) {
    :host(:not([layout='row'], [layout='compact'])) .body {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    :host(:not([layout='row'], [layout='compact'])) .actions {
      grid-area: 1 / 2;
      align-content: start;
    }

    :host(:not([layout='row'], [layout='compact'])) dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5em;
    }
  }

  :host(:is([layout='row'], [layout='compact'])) .cards {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    max-inline-size: none;
  }

  :host(:is([layout='row'], [layout='compact'])) .card {
    padding: 1em 0;
    border-width: 0 0 1px;
    border-radius: 0;
  }

  :host(:is([layout='row'], [layout='compact'])) .card:first-child {
    border-block-start-width: 1px;
  }

  /* The sources begin with a line of their own. */
  :host(:is([layout='row'], [layout='compact'])) .cards:has(+ .sources) .card:last-child {
    border-block-end: 0;
  }

  :host([layout='compact']) .card {
    padding-block: 0.6em;
  }

  :host([layout='compact']) .body {
    gap: 0.25em 1.5em;
  }

  :host([layout='compact']) .initials {
    display: none;
  }

  :host([layout='compact']) .photo {
    inline-size: 2.5em;
    block-size: 2.5em;
  }

  :host([layout='compact']) .identity:has(.initials) {
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size >= 38em) {
    :host(:is([layout='row'], [layout='compact'])) .body {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      column-gap: 2em;
    }

    :host(:is([layout='row'], [layout='compact'])) .channels {
      grid-column: 2;
    }

    :host([layout='row']) .body > :is(.actions, .code, .not-loaded, p) {
      grid-column: 2;
    }
  }

  .identity {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
  }

  /* Beside the photo, long names would have room for a few letters a line. */
  @container (inline-size < 17em) {
    .identity {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
  }

  .initials,
  .photo {
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
  }

  .photo {
    object-fit: cover;
    background: var(--_surface);
  }

  .initials {
    display: grid;
    place-content: center;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    font-weight: 650;
    letter-spacing: 0.03em;
  }

  @media (forced-colors: active) {
    .initials {
      border: 1px solid;
    }
  }

  .card :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.1em;
  }

  .topic {
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }

  .channels {
    display: grid;
    gap: 0.35em;
    justify-items: start;
    align-content: start;
  }

  .channels:not(:has(*)) {
    display: none;
  }

  address {
    font-style: normal;
  }

  dl,
  dd {
    margin: 0;
  }

  .way {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    align-items: center;
    min-block-size: max(24px, 2.1em);
  }

  .way dt {
    display: grid;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_accent);
  }

  .way a {
    display: inline-block;
    min-block-size: 24px;
  }

  .spoken {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    font-size: 0.875em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-size: 0.875em;
  }

  [aria-expanded='true'] {
    padding: calc(0.35em - 1px) calc(0.9em - 1px);
    border: 2px solid;
    background: var(--_surface);
  }

  .card p {
    margin: 0;
  }

  @media print {
    .initials,
    .icon,
    .actions {
      display: none;
    }

    .way {
      display: block;
      min-block-size: 0;
    }
  }
`;
