import { css } from 'lit';

export const collaborationFinderStyles = css`
  .filters {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .choices {
    display: grid;
    gap: 0.75em;
  }

  @container (inline-size >= 30em) {
    .choices {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      align-items: end;
    }
  }

  .clear {
    justify-self: start;
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

  @container (inline-size >= 40em) {
    .item {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  .item :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1.2em;
  }

  .facts {
    font-size: 0.875em;
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
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.5em;
    margin-block-start: 0.25em;
    font-style: normal;
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
    padding-block: 0.75em;
  }

  .rest > summary {
    inline-size: fit-content;
    align-content: center;
    min-block-size: var(--_target);
    font-weight: 600;
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
