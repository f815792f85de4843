import { css } from 'lit';

/** Styles of search field, selects and result count. */
export const fieldStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-end: var(--_gap);
  }

  .field {
    display: grid;
    flex: 1 1 11em;
    gap: 0.25em;
    min-inline-size: 0;
  }

  .field.search {
    position: relative;
    flex-grow: 2;
  }

  .search input {
    padding-inline-start: 2.25em;
  }

  /* In the field, which is as high as a target. */
  .search svg {
    position: absolute;
    inset-block-end: calc(var(--_target) / 2 - 0.55em);
    inset-inline-start: 0.7em;
    inline-size: 1.1em;
    block-size: 1.1em;
    pointer-events: none;
  }

  .field > span {
    font-size: max(12px, 0.875em);
    font-weight: 600;
  }

  input,
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.35em 0.6em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }
`;
