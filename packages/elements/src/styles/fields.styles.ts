import { css } from 'lit';

/** Search field, selects and result count. */
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
    flex-grow: 2;
  }

  .field > span {
    font-size: 0.875em;
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

  @media print {
    .filters {
      display: none;
    }
  }
`;
