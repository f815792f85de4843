import type { FaultText } from '../../model/issues/fault-words.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { CsvRow } from '../csv/csv.js';
import { findDoubleEncoding } from '../csv/double-encoding.js';
import { tableFault } from '../reading/table-fault.js';

const extraCells = (extra: readonly string[], delimiter: string | undefined): FaultText => {
  const cells = JSON.stringify(extra);
  if (delimiter === undefined) return tableFault('extra-cells', 'name-column', { cells });
  if (delimiter === '\t') return tableFault('extra-cells', 'quote-tabs', { cells });
  return tableFault('extra-cells', 'quote-delimiters', { cells, delimiter });
};

/** Reports a row that is broken or wider than the header. */
export const checkShape = (
  { number, cells, isBroken }: CsvRow,
  width: number,
  delimiter: string | undefined,
): Issue[] => {
  const report = (fault: FaultText): Issue[] => [issueAt('csv', ['rows', number], fault)];
  if (isBroken) return report(tableFault('open-quote', 'close-quotes'));
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '');
  return extra.length === 0 ? [] : report(extraCells(extra, delimiter));
};

/** Reports the first row that has fewer cells than the header, with the number of further ones. */
export const shortRows = (rows: readonly CsvRow[], width: number): Issue[] => {
  const [first, ...others] = rows.filter(({ cells, isBroken }) => !isBroken && cells.length < width);
  if (!first) return [];
  const more = others.length;
  const fault = more > 0 ? tableFault('short-rows', 'fill-row', { more }) : tableFault('short-row', 'fill-row');
  return [issueAt('csv', ['rows', first.number], { severity: 'info', ...fault })];
};

/** Reports the first word of which the letters were converted twice. */
export const doubleEncodingIn = (rows: readonly CsvRow[]): Issue[] => {
  for (const { cells } of rows) {
    for (const cell of cells) {
      const twice = findDoubleEncoding(cell);
      if (!twice) continue;
      const fault = tableFault('double-encoding', 'open-as-utf8', { ...twice });
      return [issueAt('csv', [], { severity: 'warning', ...fault })];
    }
  }
  return [];
};
