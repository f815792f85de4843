import { css } from 'lit';

/** Styles of errors, of notes about outdated data, and of the issues that editors see. */
export const noticeStyles = css`
  .error,
  .notice {
    margin-block-end: var(--_gap);
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .error {
    border-inline-start-color: var(--_alert);
  }

  .outdated {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: var(--_gap);
    font-size: max(12px, 0.875em);
  }

  .outdated p {
    margin: 0;
  }

  .issues {
    margin-block-start: var(--_gap);
    padding: 0.8em 1em;
    border: 1px dashed var(--_line);
    font-size: max(12px, 0.875em);
  }

  .error .issues {
    padding: 0;
    border: 0;
  }

  .issues li + li {
    margin-block-start: 0.35em;
  }

  .error p:last-of-type,
  .notice p:last-child {
    margin-block-end: 0;
  }
`;
