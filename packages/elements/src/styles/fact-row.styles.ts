import { css } from 'lit';

/**
 * Facts in a row, which breaks between them before it breaks within one. Each has its dot before it, and those at the
 * start of a line are cut off: none is left over at the end of one.
 */
export const factRowStyles = css`
  .facts:has(> .fact-row) {
    overflow: clip;
  }

  .fact-row {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1em;
  }

  .fact-row > span {
    min-inline-size: 0;
    padding-inline-start: 1em;
  }

  .fact-row > span::before {
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
    content: '·';
    content: '·' / '';
    text-align: center;
  }
`;
