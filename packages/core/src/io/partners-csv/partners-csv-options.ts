import type { Dataset } from '../../model/dataset.js';
import type { DatasetError } from '../../model/issues/dataset-error.js';
import type { Issue } from '../../model/issues/issue.js';
import type { FindTelephone } from '../tables/cell-telephone.js';
import type { ColumnMapping } from '../tables/table-columns.js';
import type { DeclaredTerms } from './partners-csv-concepts.js';

/** How to read a table of partners. */
export interface PartnersCsvOptions {
  /**
   * The network whose partners they are. Its id is `network` unless given. Its name unless given: that of the column
   * "Network" where all rows agree, else that of the file without ending if it is written like a name ("De Kring.csv"),
   * else the id.
   */
  network?: { id?: string; name?: string };
  /** BCP 47 tag of the language of the names; `und` (not determined) unless given, and for text that is no tag. */
  language?: string;
  /**
   * Kinds and roles besides the known ones, by term: the `concepts` of a dataset, or written by hand as
   * `{ pharmacy: { scheme: 'organization-kind', label: { en: 'pharmacy', da: 'apotek' } } }`. The dataset gets those in use.
   */
  concepts?: DeclaredTerms;
  /**
   * Takes words for kinds and roles that are neither known nor declared: is told of each, once. Each then becomes a term
   * of the dataset, named as it is written: for public pages, on which the rows are worth showing. Without it they are faults.
   */
  onUnknownTerm?: (issue: Issue) => void;
  /**
   * Is told, once, where the ID column holds what is no id of ours: numbers, UUIDs. These records get ids made of their
   * names; nothing of it is a fault.
   */
  onOtherIds?: (issue: Issue) => void;
  /**
   * What columns hold that are not called as we know them, by their headers as written: `{ "Naam organisatie": "name" }`.
   * `identifier` keeps the cells as numbers in another register ("Relatienr 1042"), `note` as a remark, `ignore` leaves them
   * out without a word.
   */
  columns?: ColumnMapping;
  /**
   * Finds the number in a telephone cell, such as one without country code, by a library that knows the numbering plans.
   * Without it, numbers need their country code.
   */
  findTelephone?: FindTelephone;
  /**
   * Are contact persons, their mailboxes and telephone numbers read? They are, unless this is `false`: then neither their
   * columns nor a sheet of contacts is.
   */
  contacts?: boolean;
  /** What to call the file in messages: its name or address. */
  name?: string;
  /** The largest size that is read, in bytes; 5 MB unless given. */
  maxBytes?: number;
  /** Told now and then how many rows have been read, of a long table. */
  onProgress?: (rows: number, of: number) => void;
}

/** How to read a table that may not be all right. */
export interface SafePartnersOptions extends Omit<PartnersCsvOptions, 'onUnknownTerm' | 'onOtherIds'> {
  /**
   * `strict` (the default) gives nothing unless all is right: for files and build servers. `lenient` leaves out faulty
   * cells and rows without a usable name, and takes unknown kinds and roles as they are written: for public pages.
   */
  readonly mode?: 'strict' | 'lenient';
}

/** The dataset of a table, with what was left out of it and what else is worth knowing; or everything that is wrong. */
export type PartnersResult =
  { success: true; data: Dataset; issues: readonly Issue[] } | { success: false; error: DatasetError };
