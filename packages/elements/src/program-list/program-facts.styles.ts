import { css } from 'lit';

/** Styles of the labeled facts of a program. */
export const programFactStyles = css`
  dl {
    display: grid;
    gap: 0.2em;
    font-size: max(12px, 0.9375em);
  }

  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .inline {
    display: flex;
    flex-wrap: wrap;
  }

  .inline > li:not(:last-child)::after {
    content: ',';
    margin-inline-end: 0.3em;
  }

  .members {
    columns: 17em 2;
    column-gap: 1.5em;
  }

  .members li {
    padding-block-end: 0.5em;
    break-inside: avoid;
  }

  .role {
    color: var(--_muted);
  }

  dd a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
