import { formatIssue, type CollectionName, type DatasetIndex, type Issue } from '@health-networks/core';
import { nothing, type TemplateResult } from 'lit';
import type { ReadyData } from './data/data-state.js';
import { LoadError } from './data/load-error.js';

/** What an element renders: a view, or an error. */
export type Outcome<View> =
  | {
      view: View;
      content: TemplateResult | typeof nothing;
      index: DatasetIndex;
      issues: readonly Issue[];
      /** Why newer data could not be loaded. */
      outdated: LoadError | undefined;
    }
  | { error: LoadError };

/** Whether a widget shows records of a collection; one that does not say what it shows may show any. */
const showsRecordsOf = ({ constructor }: object, collection: CollectionName): boolean => {
  const shown: unknown = Reflect.get(constructor, 'collections');
  return !Array.isArray(shown) || shown.includes(collection);
};

/**
 * Returns the content of an empty view: nothing. Throws {@link LoadError} if all records of a kind that the widget shows
 * were left out as invalid, because this is not a lack of facts; the fallback content then stays.
 */
export const refuseEmptied = (widget: object, { index: { dataset }, issues }: ReadyData): typeof nothing => {
  const lost = issues.find(
    ({ collection }) =>
      collection && Object.keys(dataset[collection]).length === 0 && showsRecordsOf(widget, collection),
  );
  if (!lost) return nothing;
  throw new LoadError('invalid-data', `No record of ${lost.collection ?? ''} is valid. ${formatIssue(lost)}`, issues);
};

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
