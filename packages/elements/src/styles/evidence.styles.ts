import { css } from 'lit';
import { disclosureStyles } from './disclosure.styles.js';

/** Styles of source numbers and the list of sources. */
export const evidenceStyles = css`
  ${disclosureStyles}

  .mark {
    margin-inline-start: 0.15em;
    font-size: max(12px, 0.72em);
    font-weight: 400;
    line-height: 0;
  }

  /* A target of 24 pixels that stays with the word before it. */
  .mark a {
    padding-block: 6px;
    padding-inline-end: 18px;
    text-decoration: none;
  }

  /* Its comma is a part of it. */
  .mark a:not(:last-child) {
    padding-inline-end: 15px;
  }

  @container (inline-size < 15em) {
    .mark a + a {
      display: inline-block;
    }
  }

  .mark a:hover {
    text-decoration: underline;
  }

  .source-facts + a {
    padding-inline: 0.4em;
  }

  .sources {
    margin-block-start: var(--_gap);
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
    font-size: max(12px, 0.875em);
  }

  /* Lighter than what opens a part of the widget itself. */
  .sources summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_muted);
    font-size: max(12px, 0.9286em);
  }

  .sources ol {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
    padding-inline-start: 2.2em;
    list-style: decimal;
  }

  .sources cite {
    font-style: normal;
    font-weight: 600;
  }

  .remarks {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.75em;
  }

  .source-facts {
    margin-inline-start: 0.35em;
  }

  /* Each on a line of its own, in as many columns as there is room for. */
  .quotes {
    text-align: match-parent;
    columns: 24em;
    column-gap: 1.5em;
    margin-block-start: 0.25em;
  }

  .quotes q {
    display: block;
    padding-inline-start: 0.75em;
    border-inline-start: 0.15em solid var(--_line);
    break-inside: avoid;
  }

  .quotes.footnote {
    display: none;
  }

  /* The marks around a quote follow its letters, on a page that is read from the right too. */
  q {
    unicode-bidi: plaintext;
    font-style: italic;
  }

  @media print {
    .quotes.footnote {
      display: block;
    }

    .source-facts + a {
      display: none;
    }

    .sources summary {
      font-weight: 650;
      break-after: avoid;
    }

    .sources li {
      break-inside: avoid;
    }
  }
`;
