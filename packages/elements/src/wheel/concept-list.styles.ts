import { css } from 'lit';

export const conceptListStyles = css`
  .number {
    display: inline-grid;
    flex: none;
    place-content: center;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 1em;
    background: var(--_part);
    color: var(--_on-part);
    font-size: max(12px, 0.875em);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    print-color-adjust: exact;
  }

  .text {
    min-inline-size: 0;
    hyphens: auto;
  }

  .name {
    min-block-size: max(24px, 1.75em);
    padding: 0;
    border: 0;
    background: none;
    line-height: inherit;
    text-align: inherit;
    hyphens: inherit;
  }

  .name:hover .called {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* What opens has a sign for it, on the line of its last word. */
  button > .called::after {
    content: '\\2060\\a0 ▾' / '';
    white-space: nowrap;
  }

  [aria-expanded='true'] .called {
    font-weight: 650;
  }

  [aria-expanded='true'] .called::after {
    content: '\\2060\\a0 ▴' / '';
  }

  .description {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_part);
    font-size: max(12px, 0.9375em);
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
    font-size: max(12px, 0.9375em);
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
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  .list .label {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
  }

  .list .text {
    padding-block-start: 0.08em;
    font-weight: 600;
  }

  .list .description {
    margin-block: 0.35em 0.5em;
    margin-inline-start: 0.75em;
    padding-inline-start: 1.6em;
  }

  @media (forced-colors: active) {
    .number {
      border: 1px solid CanvasText;
    }
  }

  @media print, (scripting: none) {
    .called::after {
      content: none !important;
    }

    .description[hidden] {
      display: block !important;
    }
  }

  @media print {
    .concept {
      break-inside: avoid;
    }
  }
`;
