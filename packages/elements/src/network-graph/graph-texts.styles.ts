import { css } from 'lit';

/** Styles of the texts around the picture. */
export const graphTextStyles = css`
  .status,
  .hint {
    font-size: 0.9375em;
  }

  .status {
    padding: 0.6em 0.9em;
    border-inline-start: 0.2em solid var(--_accent);
    background: var(--_surface);
  }

  .hint {
    margin-block-end: calc(var(--_gap) * 1.25);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
    margin-block-end: 0.6em;
    font-size: 0.875em;
  }

  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .legend svg {
    flex: none;
  }

  .panel {
    margin-block-end: var(--_gap);
    padding: 1em 1.1em 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .panel .facts {
    margin-block: -0.4em 0.6em;
    font-size: 0.9375em;
  }

  .panel li {
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }

  .panel li p {
    margin: 0.1em 0 0.2em;
    font-size: 0.9375em;
  }

  .relation {
    display: inline;
    min-block-size: max(24px, 1.75em);
    padding: 0.15em 0.35em;
    margin-inline-start: -0.35em;
    border-color: transparent;
    text-align: start;
  }

  .relation:hover,
  .relation[aria-pressed='true'] {
    border-color: var(--_accent);
  }

  .more summary {
    inline-size: fit-content;
    margin-block-end: 0.5em;
  }

  .title {
    font-size: 0.875em;
  }

  td:last-child .mark {
    margin: 0;
    font-size: 1em;
    vertical-align: baseline;
  }
`;
