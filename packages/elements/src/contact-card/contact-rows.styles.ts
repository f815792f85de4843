import { css } from 'lit';

/** Styles of contacts below each other over the full width, in full or as a short list. */
export const contactRowsStyles = css`
  :host(:is([layout='row' i], [layout='compact' i])) .cards {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    max-inline-size: none;
  }

  :host(:is([layout='row' i], [layout='compact' i])) .card {
    padding: 1em 0;
    border-width: 0 0 1px;
    border-radius: 0;
  }

  /* What comes before and after has lines of its own. */
  :host(:is([layout='row' i], [layout='compact' i])) .card:first-child {
    padding-block-start: 0;
  }

  :host(:is([layout='row' i], [layout='compact' i])) .card:last-child {
    border-block-end: 0;
  }

  :host([layout='compact' i]) .card {
    padding-block: 0.6em;
  }

  :host([layout='compact' i]) .body {
    gap: 0.25em 1.5em;
  }

  :host([layout='compact' i]) .initials {
    display: none;
  }

  :host([layout='compact' i]) .photo {
    inline-size: 2.5em;
    block-size: 2.5em;
  }

  :host([layout='compact' i]) .identity:has(.initials) {
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size >= 38em) {
    :host(:is([layout='row' i], [layout='compact' i])) .body {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      column-gap: 2em;
    }

    :host(:is([layout='row' i], [layout='compact' i])) .channels {
      grid-column: 2;
    }

    :host([layout='row' i]) .body > :is(.actions, .code, .not-loaded, p) {
      grid-column: 2;
    }
  }
`;
