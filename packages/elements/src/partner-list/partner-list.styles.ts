import { css } from 'lit';

/** Look of the partner list. */
export const partnerListStyles = css`
  .status {
    margin-block-end: 0.75em;
    font-size: 0.875em;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_gap);
    margin-block-end: var(--_gap);
  }

  .cards .item {
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--hn-partner-list-item-background-color, transparent);
  }

  .cards .item[data-member='true'] {
    border-block-start: 0.2em solid var(--_accent);
  }

  .lines {
    margin-block-end: var(--_gap);
  }

  .lines .item {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_line);
    background: var(--hn-partner-list-item-background-color, transparent);
  }

  .lines .item:first-child {
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 40em) {
    .lines .item {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1.4fr);
    }
  }

  .name {
    font-weight: 650;
  }

  .facts {
    font-size: 0.875em;
  }

  .roles {
    display: grid;
    gap: 0.15em;
    margin-block-start: 0.35em;
    font-size: 0.9375em;
  }

  .lines .roles,
  td .roles {
    margin-block-start: 0;
  }

  td:last-child {
    min-inline-size: 15em;
  }

  tbody th {
    min-inline-size: 10em;
    font-weight: inherit;
  }

  .figures {
    display: grid;
    gap: 0.4em;
    margin-block-end: 0.75em;
  }

  .figures strong {
    font-weight: 650;
  }

  .note {
    display: block;
    font-size: 0.875em;
  }

  .coverages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }

  .coverages li {
    padding: 0.1em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  .notice > :last-child {
    margin-block-end: 0;
  }
`;
