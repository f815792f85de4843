import type { DatasetIndex, Issue } from '@health-networks/core';
import type { TemplateResult } from 'lit';
import type { LoadError } from './data/load-error.js';

/** What an element has to show: its view of the data, or why there is none. */
export type Outcome<View> =
  { view: View; content: TemplateResult; index: DatasetIndex; issues: readonly Issue[] } | { error: LoadError };

/** A view with all that it was made of: while these are the same, so is the view. */
export interface MadeView<View, Input> {
  from: readonly unknown[];
  input: Input;
  view: View;
}
