import type { DatasetIndex, Issue } from '@health-networks/core';
import type { TemplateResult } from 'lit';
import type { LoadError } from './data/load-error.js';

/** What an element renders: a view, or an error. */
export type Outcome<View> =
  | {
      view: View;
      content: TemplateResult;
      index: DatasetIndex;
      issues: readonly Issue[];
      /** Why newer data could not be had. */
      outdated: LoadError | undefined;
    }
  | { error: LoadError };
