import { css } from 'lit';

/**
 * Styles for server-rendered HTML only. While a page is being parsed, fields arrive one by one and would shift each
 * other: they become visible when all have arrived.
 */
export const serverStyles = css`
  :is(.base, .controls) > .filters:not(:has(+ *)) {
    visibility: hidden;
  }
`;
