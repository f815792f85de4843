import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issues/issue.js';
import type { Source } from '../model/records/source.js';

/** What a rule may ask for besides the dataset. */
export interface CheckContext {
  /** The stored text of a source, or `undefined` where there is none. Absent: the rule looks for the folder itself. */
  readSource?: (source: Source) => string | undefined;
}

/** Something that must hold and that a schema cannot say. */
export interface Rule {
  /** Kebab-case; stands in the issues that it finds. */
  name: string;
  /** What must hold, in one sentence. */
  description: string;
  /** Every place where it does not. */
  check(dataset: Dataset, context: CheckContext): Issue[];
}
