import type { Dataset } from '../../model/types.generated.js';
import type { ReadResult } from '../../model/issues/read-result.js';
import type { SafePartnersOptions } from '../partners-csv/read-partner-rows.js';
import type { CellWithoutValue } from '../tables/error-cells.js';
import type { CellLink } from '../tables/linked-cells.js';
import type { HiddenCells } from '../workbooks/workbook-cells.js';
import type { SheetKind } from './sheet-kinds.js';

/** A sheet of a workbook: all its rows as text, including empty ones. */
export interface SheetRows {
  readonly name: string;
  /** What it lists, if that is known; otherwise it is recognized by its name and headers. */
  readonly kind?: SheetKind;
  readonly rows: readonly (readonly string[])[];
  /** Cells without a value, in any column. Those in columns that are read are faults. */
  readonly withoutValue?: readonly CellWithoutValue[];
  /** Addresses behind texts. They are read in columns of addresses. */
  readonly links?: readonly CellLink[];
  /** Rows and columns that the spreadsheet does not show. They are read and reported. */
  readonly hiddenCells?: HiddenCells;
  /** A hidden sheet is not read; it is reported if it could be. */
  readonly isHidden?: boolean;
}

/** Options of `safeReadSheets`. */
export interface SheetsOptions extends Omit<SafePartnersOptions, 'maxBytes'> {
  /** An existing dataset: contacts and events may refer to its organizations as well as to those in the sheets. */
  readonly known?: Dataset;
}

/** How a sheet was interpreted. */
export interface ReadSheet {
  readonly name: string;
  /** Undefined for a sheet that is not read. */
  readonly kind: SheetKind | undefined;
  /** Row number of the headers, from 1; 0 if there are none. */
  readonly headerRow: number;
  /** Headers as written. */
  readonly headers: readonly string[];
  /** Whether every row below the headers was read. A record without a row may be in one that was not. */
  readonly isComplete: boolean;
}

/** The result of reading a workbook, and how each sheet was interpreted. */
export type SheetsResult = ReadResult & { readonly sheets: readonly ReadSheet[] };
