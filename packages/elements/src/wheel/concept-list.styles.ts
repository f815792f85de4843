import { css } from 'lit';

export const conceptListStyles = css`
  .number {
    display: inline-grid;
    flex: none;
    place-content: center;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    border: 0.12em solid var(--_accent);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .text {
    min-inline-size: 0;
    hyphens: auto;
  }

  .name {
    min-block-size: max(24px, 1.75em);
    padding: 0 0.2em;
    border: 0;
    line-height: inherit;
    text-align: inherit;
    hyphens: inherit;
  }

  .called {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }

  [aria-expanded='true'] .called {
    font-weight: 650;
    text-decoration: underline solid 0.12em;
  }

  .list .name {
    margin-inline-start: -0.2em;
  }

  .description {
    font-size: 0.9375em;
  }

  .description[hidden],
  .title {
    display: none;
  }

  .title {
    margin-block-end: 0.4em;
    font-weight: 650;
  }

  .description > :last-child {
    margin-block-end: 0;
  }

  .related > p {
    margin: 0.6em 0 0.2em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  .related li {
    padding-inline-start: 1em;
    text-indent: -1em;
  }

  .related li::before {
    content: '– ' / '';
  }

  .list {
    display: grid;
    gap: 0.7em;
  }

  .list .label {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
  }

  .list .text {
    padding-block-start: 0.08em;
  }

  .list .text:has(button) {
    padding: 0;
  }

  .list .description {
    margin-block: 0.35em 0.5em;
    margin-inline-start: 2.4em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.15em solid var(--_accent);
  }

  /* On paper nobody can open anything. */
  @media print {
    button.name {
      display: inline;
    }

    .name .called {
      font-weight: inherit;
      text-decoration: none;
    }

    .description[hidden] {
      display: block;
    }

    .concept {
      break-inside: avoid;
    }
  }
`;
