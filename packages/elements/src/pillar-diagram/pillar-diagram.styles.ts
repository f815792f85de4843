import { css } from 'lit';

export const pillarDiagramStyles = css`
  .wheel {
    --_wheel: var(--hn-pillar-diagram-wheel-inline-size, 40em);
  }

  /* Rows of equal length where that can be; fewer columns where there is no room. */
  .columns {
    --_columns: 4;
    --_between: calc(var(--_gap) * 1.75);
    --_widest: calc((100% - (var(--_columns) - 1) * var(--_between)) / var(--_columns));

    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(10em, var(--_widest))), 1fr));
    gap: calc(var(--_gap) * 1.25) var(--_between);
    padding-inline: 0.4em;
  }

  .columns:is([data-count='3'], [data-count='6'], [data-count='9']) {
    --_columns: 3;
  }

  .columns:is([data-count='5'], [data-count='10']) {
    --_columns: 5;
  }

  .columns[data-count='2'] {
    --_columns: 2;
  }

  /* A shaft between a capital and a base, each a little wider. */
  .columns .concept {
    position: relative;
    padding: 1.3em 1em 1.4em;
    border-inline: 1px solid var(--_line);
    background: var(--_surface);
  }

  .columns .concept::before,
  .columns .concept::after {
    content: '';
    position: absolute;
    inset-inline: -0.4em;
    inset-block-start: 0;
    block-size: 0;
    border-block-start: 0.4em solid var(--_accent);
    border-radius: 0.12em;
  }

  .columns .concept::after {
    inset-block: auto 0;
    border-block-start-width: 0.2em;
  }

  .columns .label {
    display: grid;
    gap: 0.6em;
    justify-items: start;
  }

  .columns .text {
    font-weight: 600;
    line-height: 1.35;
  }

  .columns .name {
    margin-inline-start: -0.2em;
    font-weight: inherit;
  }

  .columns .description {
    margin-block-start: 0.5em;
  }
`;
