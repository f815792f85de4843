import { css } from 'lit';

/** Styles of the details of an organization. */
export const partnerFactsStyles = css`
  .details {
    margin-block: 0.2em 0.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: max(12px, 0.9375em);
  }

  .details dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.6em 1.5em;
    margin: 0;
  }

  .details dt {
    font-size: max(12px, 0.875em);
    font-weight: 600;
  }

  .details dd {
    margin: 0;
  }
`;
