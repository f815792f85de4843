import { css } from 'lit';

/** Where no script runs, what needs one is not shown, and what it would show later is there. */
export const noScriptStyles = css`
  @media (scripting: none) {
    button,
    input,
    select,
    label:has(input, select) {
      display: none !important;
    }

    th button {
      all: unset !important;
      display: inline !important;
    }

    [hidden='until-found'] {
      content-visibility: visible !important;
    }
  }
`;
