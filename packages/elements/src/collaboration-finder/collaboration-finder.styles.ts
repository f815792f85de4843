import { css } from 'lit';
import { themeStyles } from './finder-themes.styles.js';

export const collaborationFinderStyles = css`
  .filters {
    align-items: end;
  }

  .field.search {
    flex: 1 1 12em;
  }

  .small .field.search {
    max-inline-size: 34em;
  }

  .choices {
    display: grid;
    flex: 1 1 100%;
    gap: 0.75em;
  }

  .filters:not(.open) .choices {
    display: none;
  }

  /* All in one row, as far as there is room, unless there are few to choose from; the search field is worth two of the others. */
  @container (inline-size >= 33em) {
    .filters:not(.small) .fold {
      display: none;
    }

    .filters:not(.small) .choices,
    .filters.small.open .choices {
      display: flex;
      flex: 3 1 30em;
      align-items: end;
    }

    .field.search {
      flex: 1.5 1 14em;
    }

    .choices .field {
      flex: 1 1 0;
    }
  }

  ${themeStyles}

  .clear {
    border-color: transparent;
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .status {
    font-weight: 600;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  .asked {
    display: none;
  }

  .instead {
    margin-block: var(--_gap) 0.5em;
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
  .results:has(+ .sources) .item:last-child {
    border-block-end: 0;
  }

  @container (inline-size >= 33em) {
    .item {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: baseline;
    }
  }

  /* Who, and how to reach them, side by side. */
  @container (inline-size >= 60em) {
    .item {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.5fr);
    }

    .contact {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr);
      gap: 0.5em 2em;
      align-items: baseline;
    }
  }

  .item :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.1em;
  }

  .facts {
    font-size: max(12px, 0.875em);
  }

  .reason {
    margin-block: 0.25em 0;
  }

  .contacts {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }

  .person {
    font-weight: 600;
  }

  address {
    display: grid;
    align-content: start;
    margin-block-start: 0.25em;
    font-style: normal;
  }

  @container (inline-size >= 60em) {
    address {
      margin-block-start: 0;
    }
  }

  .way {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    gap: 0.5em;
    align-items: center;
    min-block-size: max(24px, 1.9em);
  }

  .way a {
    padding-block: 0.2em;
  }

  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_accent);
  }

  .rest {
    padding-block: 0.25em;
  }

  .rest > summary {
    inline-size: fit-content;
    align-content: center;
    min-block-size: var(--_target);
    font-size: max(12px, 0.9375em);
  }

  .briefs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 1em 2em;
    padding-block: 0.75em;
  }

  .brief {
    break-inside: avoid;
  }

  .brief-name {
    font-weight: 600;
    hyphens: auto;
  }

  .website a {
    display: inline-block;
    min-block-size: 24px;
  }

  @media print {
    .asked {
      display: block;
    }

    .icon {
      display: none;
    }

    .way {
      display: block;
      min-block-size: 0;
    }
  }
`;
