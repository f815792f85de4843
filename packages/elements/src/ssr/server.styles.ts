import { css } from 'lit';

/**
 * Styles for server-rendered HTML only. Without scripting, controls that need a script are hidden, the content they
 * would show is visible, and names remain as text. While a page is being parsed, fields arrive one by one and would
 * shift each other: they become visible when all have arrived.
 */
export const serverStyles = css`
  :is(.base, .controls) > .filters:not(:has(+ *)) {
    visibility: hidden;
  }

  @media (scripting: none) {
    button,
    input,
    select,
    label:has(input, select) {
      display: none !important;
    }

    th button,
    button[part~='name'] {
      all: unset !important;
      display: inline !important;
    }

    [part~='description'][hidden] {
      display: block !important;
    }

    [hidden='until-found'] {
      content-visibility: visible !important;
    }
  }
`;
