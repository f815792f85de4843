import { css } from 'lit';

export const collaborationFinderStyles = css`
  .filters {
    align-items: end;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

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

  .no-choice,
  .instead {
    margin-block: 0 0.5em;
  }

  .instead {
    margin-block-start: var(--_gap);
  }

  .item {
    display: grid;
    gap: 0.75em 2em;
    padding-block: 1.25em;
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

  .facts,
  .none {
    font-size: 0.875em;
  }

  .none {
    opacity: 0.8;
  }

  .reason {
    margin-block: 0.5em 0;
  }

  .why {
    margin-block-start: 0.35em;
    font-size: 0.875em;
  }

  .why ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
  }

  .contacts > ul {
    display: grid;
    gap: 1em;
  }

  .person {
    font-weight: 600;
  }

  address {
    display: grid;
    justify-items: start;
    margin-block-start: 0.25em;
    font-style: normal;
  }

  .way {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    align-items: center;
    min-block-size: var(--_target);
  }

  .way a {
    padding-block: 0.3em;
    font-weight: 600;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
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
