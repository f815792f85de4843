import { css } from 'lit';

/** Details of an organization, and the notice on unnamed members. */
export const partnerFactsStyles = css`
  .details {
    margin-block: 0.2em 0.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .details dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0.6em 1.5em;
    margin: 0;
  }

  .details dt {
    font-size: 0.875em;
    font-weight: 600;
  }

  .details dd {
    margin: 0;
  }

  .details-sources {
    margin-block-start: 0.6em;
    font-size: 0.875em;
  }

  .details-sources ol {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 2.2em;
    list-style: decimal;
  }

  .details-sources cite {
    font-style: normal;
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

  .unnamed {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
  }

  .unnamed li {
    padding: 0.1em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  .notice > :last-child {
    margin-block-end: 0;
  }
`;
