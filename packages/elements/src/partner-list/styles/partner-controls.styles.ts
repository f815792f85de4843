import { css } from 'lit';
import { linkButton } from '../../styles/mixins.styles.js';

/** Styles of search, filters, count and order above the list, and of the buttons below. */
export const partnerControlsStyles = css`
  .filters {
    align-items: end;
    margin-block-end: 0.75em;
  }

  .facets {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .field.search {
    flex: 1 1 9em;
  }

  .facets .field {
    flex-basis: 8em;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1.5em;
    min-block-size: 2em;
    margin-block-end: 0.75em;
    font-size: max(12px, 0.875em);
  }

  .outcome,
  .arrangement,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 1em;
  }

  [part='status'] {
    font-weight: 650;
  }

  .arrangement {
    gap: 0.25em;
    max-inline-size: 100%;
  }

  .arrangement > span::after {
    content: ':';
  }

  /* A choice of little weight: it reads as a line of text. */
  .arrangement select {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: max(24px, 2em);
    padding: 0.15em;
    border-color: transparent;
  }

  .arrangement select:hover {
    border-color: var(--_control-line);
  }

  .clear {
    min-block-size: 2em;
    padding-block: 0.1em;
  }

  .tools {
    column-gap: 0;
  }

  .tools > button {
    margin-inline-end: 1em;
  }

  .tools > :nth-last-child(2) {
    margin-inline-end: 0;
  }

  .tools > [role='status']:not(:empty) {
    margin-inline-start: 1em;
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1.5em;
    font-size: max(12px, 0.875em);
  }

  .below p {
    margin: 0;
  }

  .tools button {
    ${linkButton}
  }

  .tools button:hover {
    text-decoration-thickness: 0.14em;
  }

  .controls:not(.open) :is(.facets, .arrangement) {
    display: none;
  }

  .next {
    display: block;
    min-inline-size: min(100%, 14em);
    margin: 0 auto var(--_gap);
  }

  @container (inline-size >= 33em) {
    .fold {
      display: none;
    }

    .facets,
    .controls:not(.open) .facets {
      display: contents;
    }

    .facets .field,
    .field.search {
      flex-basis: 6.5em;
    }

    .controls:not(.open) .arrangement {
      display: flex;
    }
  }
`;
