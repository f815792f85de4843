import { css } from 'lit';

/** A table that scrolls sideways inside its own region where it does not fit. */
export const tableStyles = css`
  /* Positioned, so that marks hidden from view scroll with it instead of widening the page. */
  .scroll {
    position: relative;
    margin-block-end: var(--_gap);
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: break-word;
    font-size: 0.9375em;
  }

  th,
  td {
    padding: 0.6em 0.9em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-block-end: 0.15em solid var(--_accent);
    white-space: nowrap;
  }
`;
