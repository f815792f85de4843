import { css } from 'lit';

export const collaborationFinderStyles = css`
  .status {
    margin-block-end: 0.75em;
  }

  .asked {
    display: none;
  }

  .widenings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--_gap);
  }

  .results {
    margin-block-end: var(--_gap);
  }

  .item {
    display: grid;
    gap: 0.5em 2em;
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
    background: var(--hn-collaboration-finder-item-background-color, transparent);
    break-inside: avoid;
  }

  /* The sources begin with a line of their own. */
  .results:nth-last-child(2) .item:last-child {
    border-block-end: 0;
  }

  .item:first-child {
    border-block-start: 1px solid var(--_line);
  }

  @container (inline-size >= 42em) {
    .item {
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
    }
  }

  .name {
    font-size: 1.1em;
    font-weight: 650;
    line-height: 1.3;
  }

  .facts {
    font-size: 0.875em;
  }

  .reasons {
    margin-block: 0.5em 0;
  }

  .missing {
    inline-size: fit-content;
    margin-block: 0.5em 0;
    padding: 0.1em 0.6em;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .quiet {
    min-block-size: max(24px, 1.75em);
    margin-block-start: 0.4em;
    padding: 0;
    border: 0;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .records {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.4em;
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_accent);
    font-size: 0.875em;
  }

  .contacts > ul {
    display: grid;
    gap: 0.75em;
  }

  .person {
    font-weight: 600;
  }

  address {
    font-style: normal;
  }

  .contacts a {
    display: inline-block;
    min-block-size: max(24px, 1.5em);
  }

  .website {
    font-size: 0.875em;
  }

  .in-part > summary {
    inline-size: fit-content;
    margin-block-end: 0.5em;
    font-weight: 600;
  }

  @media print {
    .asked {
      display: block;
    }
  }
`;
