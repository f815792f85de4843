import { css } from 'lit';

/**
 * Styles of facts in a row, which breaks between facts rather than within one. Each fact is preceded by a dot; dots at
 * the start of a line are clipped, so that none remains at the end of a line.
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
