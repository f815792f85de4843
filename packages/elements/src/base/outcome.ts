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
      /** Why newer data could not be loaded. */
      outdated: LoadError | undefined;
    }
  | { error: LoadError };

/** A view with the input from which it was created. */
export interface Made<View, Input> {
  view: View;
  input: Input;
}

/** State of an element. */
export type WidgetState = 'loading' | 'ready' | 'empty' | 'error';

export const stateOf = <View>(outcome: Outcome<View> | undefined, isEmpty: (view: View) => boolean): WidgetState => {
  if (!outcome) return 'loading';
  if ('error' in outcome) return 'error';
  return isEmpty(outcome.view) ? 'empty' : 'ready';
};
