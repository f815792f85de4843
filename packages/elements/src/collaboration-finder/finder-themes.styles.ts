import { css } from 'lit';

/** Styles of the theme buttons. */
export const themeStyles = css`
  .themes {
    flex: 1 1 100%;
    min-inline-size: 0;
  }

  .themes-title {
    display: block;
    margin-block-end: 0.35em;
    font-size: max(12px, 0.875em);
    font-weight: 600;
  }

  .themes ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .theme {
    min-block-size: max(24px, calc(var(--_target) * 0.85));
    padding: 0.2em 0.85em;
    border-color: var(--_line);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    font-size: max(12px, 0.9375em);
    text-align: start;
  }

  .theme:hover {
    border-color: var(--_accent);
  }

  .theme[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  .count {
    margin-inline-start: 0.25em;
    color: var(--_muted);
    font-size: max(12px, 0.875em);
    font-variant-numeric: lining-nums;
  }

  @container (inline-size < 33em) {
    .themes ul {
      gap: 0.4em;
    }

    .theme {
      padding-inline: 0.65em;
      font-size: max(12px, 0.875em);
    }
  }

  @media (forced-colors: active) {
    .theme[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
