import { css } from 'lit';

export const programListStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.75em;
  }

  .tools:not(:has(*)) {
    display: none;
  }

  .tools .filters {
    flex: 0 1 22em;
    margin: 0;
  }

  .status {
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }

  .tree,
  .flat {
    margin-block-end: var(--_gap);
  }

  .tree > .program {
    border-block-end: 1px solid var(--_line);
  }

  .tree > .program:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .tree .leaf,
  .tree summary {
    padding-block: 0.6em;
  }

  /* Stands where the names of branches stand, which have a marker before them. */
  .leaf {
    padding-inline-start: 1.25em;
  }

  .title {
    display: grid;
    gap: 0.15em 1em;
  }

  .name {
    font-weight: 650;
  }

  .parts .name {
    font-weight: 600;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.75em;
    align-items: baseline;
    font-size: 0.8125em;
  }

  .kind {
    padding-inline: 0.6em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  @container (inline-size >= 40em) {
    .tree .title {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: baseline;
    }
  }

  .tree .body {
    padding: 0.1em 0 0.8em 1.25em;
    padding-inline: 1.25em 0;
  }

  .body > :last-child {
    margin-block-end: 0;
  }

  .body p {
    max-inline-size: 46em;
  }

  dl {
    display: grid;
    gap: 0.5em;
    margin: 0 0 0.75em;
  }

  dl > div {
    display: grid;
    gap: 0 1em;
  }

  dt {
    font-size: 0.8125em;
    font-weight: 600;
  }

  dd {
    margin: 0;
    font-size: 0.9375em;
  }

  @container (inline-size >= 30em) {
    dl > div {
      grid-template-columns: 8.5em minmax(0, 1fr);
      align-items: baseline;
    }
  }

  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
  }

  .themes li:not(:last-child)::after {
    content: ' ·';
  }

  .role {
    font-size: 0.875em;
  }

  @container (inline-size >= 44em) {
    .members {
      columns: 2;
      column-gap: 2em;
    }
  }

  .members li {
    break-inside: avoid;
  }

  .parts {
    padding-inline-start: 0.6em;
    border-inline-start: 0.15em solid var(--_line);
  }

  .parts .leaf,
  .parts summary {
    padding-block: 0.35em;
  }

  /* Deep down, every step costs the names more than it tells. */
  @container (inline-size < 30em) {
    .tree .body .body {
      padding-inline-start: 0.4em;
    }

    .parts .parts {
      padding-inline-start: 0.35em;
    }
  }

  @container (inline-size < 16em) {
    .tree .body .body {
      padding-inline-start: 0;
    }

    .parts .parts {
      padding-inline-start: 0.1em;
    }
  }

  .flat .program {
    display: grid;
    gap: 0.35em 2em;
    padding-block: 0.9em;
    border-block-end: 1px solid var(--_line);
    background: var(--hn-program-list-item-background-color, transparent);
    break-inside: avoid;
  }

  .flat .program:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .flat .title {
    align-content: start;
  }

  .flat .tags {
    margin-block-start: 0.1em;
  }

  .flat dl:last-child {
    margin-block-end: 0;
  }

  @container (inline-size >= 44em) {
    .flat .program {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.7fr);
    }

    .flat .members {
      columns: auto;
    }
  }

  .part-of {
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }

  .part-of strong {
    font-weight: 600;
  }

  @media print {
    .tools {
      display: none;
    }

    .leaf {
      padding-inline-start: 0;
    }
  }
`;
