import type { Dataset } from '../../model/dataset.js';
import type { PartnersResult, SafePartnersOptions } from '../partners-csv/partners-csv-options.js';
import type { SheetKind } from './sheet-kinds.js';

/** A sheet of a workbook: its rows as text, empty ones too. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** How to read the sheets of a workbook. */
export interface SheetsOptions extends Omit<SafePartnersOptions, 'maxBytes'> {
  /** What is there already: organizations that contacts and events may name besides those of the sheets. */
  readonly known?: Dataset;
}

/** What a sheet was taken for. */
export interface ReadSheet {
  readonly name: string;
  /** Undefined for one that is not read. */
  readonly kind: SheetKind | undefined;
  /** Counted from 1; 0 where there is none. */
  readonly headerRow: number;
  /** As written. */
  readonly headers: readonly string[];
}

/** The dataset of a workbook, or what is wrong with it; and what each sheet was taken for. */
export type SheetsResult = PartnersResult & { readonly sheets: readonly ReadSheet[] };
