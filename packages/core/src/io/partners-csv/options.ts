import type { Dataset } from '../../model/types.generated.js';
import type { DatasetError } from '../../model/issues/dataset-error.js';
import type { Issue } from '../../model/issues/issue.js';
import type { FindTelephone } from '../tables/cell-telephone.js';
import type { ColumnMapping } from '../tables/table-columns.js';
import type { DeclaredTerms } from '../terms/declared-terms.js';

/** Options of `readPartnersCsv`. */
export interface PartnersCsvOptions {
  /**
   * The network of the partners. Default id: `network`. Default name: that of the column "Network" if all rows agree,
   * else the file name without extension if it is written like a name ("De Kring.csv"), else the id.
   */
  network?: { id?: string; name?: string };
  /** BCP 47 tag of the language of the names. Default: `und` (not determined), also for an invalid tag. */
  language?: string;
  /**
   * Kinds and roles besides the known ones, by term: the `concepts` of a dataset, or written by hand as `{ pharmacy: {
   * scheme: 'organization-kind', label: { en: 'pharmacy', da: 'apotek' } } }`. Those in use are added to the dataset.
   */
  concepts?: DeclaredTerms;
  /**
   * Accepts kinds and roles that are neither known nor declared, and is called once for each. Each becomes a term of
   * the dataset, labeled as written: for public pages, which should show the rows anyway. Without this option they are
   * faults.
   */
  onUnknownTerm?: (issue: Issue) => void;
  /**
   * Called once if the ID column holds ids of another system, such as numbers or UUIDs. These records get ids derived
   * from their names; this is not a fault.
   */
  onOtherIds?: (issue: Issue) => void;
  /**
   * Meanings of columns with other than the accepted headers, by header as written: `{ "Naam organisatie": "name" }`.
   * `identifier` stores the cells as numbers in another register ("Relatienr 1042"), `note` as a remark; `ignore`
   * leaves the column out without an issue.
   */
  columns?: ColumnMapping;
  /**
   * Finds the number in a telephone cell, such as one without a country code, with a library that knows the numbering
   * plans. Without this option, numbers need their country code.
   */
  findTelephone?: FindTelephone;
  /**
   * Whether contact persons, their mailboxes and telephone numbers are read. Default: `true`. If `false`, neither their
   * columns nor a sheet of contacts is read.
   */
  contacts?: boolean;
  /** Name or URL of the file, for messages. */
  name?: string;
  /** Maximum size in bytes. Default: 5 MB. */
  maxBytes?: number;
  /** Called periodically with the number of rows read from a long table. */
  onProgress?: (rows: number, of: number) => void;
}

/** Options of `safeReadPartnersCsv`. */
export interface SafePartnersOptions extends Omit<PartnersCsvOptions, 'onUnknownTerm' | 'onOtherIds'> {
  /**
   * `strict` (default) returns no data unless everything is valid: for files and build servers. `lenient` leaves out
   * faulty cells and rows without a usable name, and accepts unknown kinds and roles as written: for public pages.
   */
  readonly mode?: 'strict' | 'lenient';
}

/** The dataset of a table with issues about omitted parts and other remarks, or an error with all issues. */
export type PartnersResult =
  { success: true; data: Dataset; issues: readonly Issue[] } | { success: false; error: DatasetError };
