import { css } from 'lit';

export const contactCardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: var(--_gap);
  }

  /* Beside an open code, the other cards would be tall and empty. */
  .cards:has(.code) {
    align-items: start;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 0.9em;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--hn-contact-card-background-color, transparent);
    break-inside: avoid;
  }

  .identity {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.9em;
  }

  /* Beside the initials, long names would have room for a few letters a line. */
  @container (inline-size < 20em) {
    .identity {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
  }

  .initials {
    display: grid;
    place-content: center;
    inline-size: 2.8em;
    block-size: 2.8em;
    border: 0.12em solid var(--_accent);
    border-radius: 50%;
    font-weight: 650;
    letter-spacing: 0.03em;
  }

  .card :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.1em;
  }

  .organization {
    font-weight: 600;
  }

  .topic {
    margin-block-start: 0.35em;
    font-size: 0.9375em;
  }

  address {
    font-style: normal;
  }

  dl {
    display: grid;
    gap: 0.6em;
    margin: 0;
  }

  dt {
    font-size: 0.8125em;
    font-weight: 600;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  dd a {
    display: inline-block;
    min-block-size: max(24px, 1.5em);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: auto;
  }

  [aria-expanded='true'] {
    padding: calc(0.35em - 1px) calc(0.9em - 1px);
    border: 2px solid;
    background: var(--_surface);
  }

  .card p {
    margin: 0;
  }

  .code {
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
    font-size: 0.875em;
  }

  @media print {
    .initials,
    .actions {
      display: none;
    }
  }
`;
