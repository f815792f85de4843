import type { Dataset, Source } from '../model/types.generated.js';
import type { Issue } from '../model/issues/issue.js';

/** What a rule can use besides the dataset. */
export interface CheckContext {
  /**
   * Returns the stored text of a source, or `undefined` if there is none. Default: the rule searches for the folder
   * itself.
   */
  readSource?: (source: Source) => string | undefined;
}

/** A condition on datasets that a schema cannot express. */
export interface Rule {
  /** The kebab-case name of the rule, which its issues refer to. */
  name: string;
  /** The condition, in one sentence. */
  description: string;
  /** Returns an issue for every violation. */
  check(dataset: Dataset, context: CheckContext): Issue[];
}
