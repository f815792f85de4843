import type { DatasetIndex, Issue } from '@health-networks/core';
import type { TemplateResult } from 'lit';
import type { LoadError } from './data/load-error.js';

/** What an element renders: a view, or an error. */
export type Outcome<View> =
  { view: View; content: TemplateResult; index: DatasetIndex; issues: readonly Issue[] } | { error: LoadError };

/** A cached view with its dependencies. */
export interface MadeView<View, Input> {
  from: readonly unknown[];
  input: Input;
  view: View;
}
