import { css } from 'lit';

/** Marks behind facts and the list of sources below them. */
export const evidenceStyles = css`
  .mark {
    margin-inline-start: 0.15em;
    font-size: 0.72em;
    font-weight: 400;
    line-height: 0;
  }

  .sources {
    margin-block-start: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }

  .sources summary {
    display: list-item;
    min-block-size: 1.75em;
    inline-size: fit-content;
    cursor: pointer;
  }

  .sources ol {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    padding-inline-start: 1.6em;
    list-style: decimal;
  }

  .sources cite {
    font-style: normal;
    font-weight: 600;
  }

  .source-facts {
    margin-inline-start: 0.35em;
  }

  .quotes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.9em;
    margin-block-start: 0.25em;
  }

  q {
    font-style: italic;
  }

  @media print {
    .sources summary {
      list-style: none;
      font-weight: 650;
    }

    .sources li {
      break-inside: avoid;
    }

    .sources::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
