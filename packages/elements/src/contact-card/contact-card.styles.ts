import { css } from 'lit';
import { linkButton } from '../styles/mixins.styles.js';

export const contactCardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: var(--_gap);
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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

  /* Beside each other, cards are of one height, and what they end with stands on one line. */
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    gap: 0.9em;
  }

  .identity {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
  }

  .initials,
  .photo {
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
  }

  @container (inline-size < 20em) {
    .identity {
      gap: 0.75em;
    }

    .initials,
    .photo {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }

  /* Beside the photo, long names would have room for a few letters a line. */
  @container (inline-size < 12em) {
    .identity {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
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
    font-size: max(12px, 0.875em);
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

  .way {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
    min-block-size: max(24px, 2.1em);
  }

  .way dt {
    display: grid;
    place-items: center;
    block-size: max(24px, 1.5em);
  }

  .way dd {
    padding-block-end: 0.3em;
  }

  /* What to do first. */
  [href^='mailto:'] {
    font-weight: 650;
  }

  .channels .indirect {
    font-size: max(12px, 0.875em);
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
    font-size: max(12px, 0.875em);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: max(12px, 0.875em);
  }

  /* Of less weight than mail and telephone: they read as links. */
  .actions button {
    ${linkButton}
  }

  .actions button:hover {
    text-decoration-thickness: 0.14em;
  }

  .actions [aria-expanded='true'] {
    font-weight: 650;
  }

  .card p {
    margin: 0;
  }

  /* Dark on light in every color scheme: cameras do not read the inverse. */
  .code svg {
    display: block;
    inline-size: min(100%, var(--hn-contact-card-code-inline-size, 16em));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  figcaption {
    margin-block-start: 0.4em;
    font-size: max(12px, 0.875em);
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
