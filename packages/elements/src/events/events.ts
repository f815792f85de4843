import type { DatasetIndex, Issue } from '@health-networks/core';
import type { LoadError } from '../base/data/load-error.js';
import type { HnDownloadEvent } from './download-event.js';

// Apart, because only code that is loaded on demand fires it.
export { HnDownloadEvent } from './download-event.js';

/** Data has been loaded and can be shown. Bubbles, crosses shadow roots. */
export class HnLoadEvent extends Event {
  /** The data, indexed for queries. */
  readonly index: DatasetIndex;

  constructor(index: DatasetIndex) {
    super('hn-load', { bubbles: true, composed: true });
    this.index = index;
  }
}

/**
 * Data is shown in part: invalid records of a file were left out. Bubbles, crosses shadow roots. Unless the event is
 * canceled, every issue is logged to the console.
 */
export class HnIssuesEvent extends Event {
  /** Omitted or doubtful parts of the data, each with record, field, value and remedy. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('hn-issues', { bubbles: true, composed: true, cancelable: true });
    this.issues = issues;
  }
}

/**
 * Data could not be loaded or used; the fallback content stays. Bubbles, crosses shadow roots. Unless the event is
 * canceled, the reason is logged to the console.
 */
export class HnErrorEvent extends Event {
  /** The error, with a code and all issues of the data. */
  readonly error: LoadError;

  constructor(error: LoadError) {
    super('hn-error', { bubbles: true, composed: true, cancelable: true });
    this.error = error;
  }
}

/**
 * The kinds of items that a reader can select. A party is an organization or a network; a relation is a link or a
 * membership.
 */
export type SelectKind = 'life-stage' | 'party' | 'pillar' | 'place' | 'program' | 'relation' | 'source';

/** The reader selected or deselected an item. Bubbles, crosses shadow roots. */
export class HnSelectEvent extends Event {
  /** Kind of the item. */
  readonly kind: SelectKind;

  /** Id of its record in the dataset; empty when an item is deselected. */
  readonly recordId: string;

  constructor(kind: SelectKind, recordId: string) {
    super('hn-select', { bubbles: true, composed: true });
    this.kind = kind;
    this.recordId = recordId;
  }
}

/** Criteria by which readers filter: a search query, or the id of a selected option. */
export type FilterField = 'kind' | 'language' | 'layer' | 'place' | 'publisher' | 'query' | 'role' | 'theme';

/** The current filter: the fields of the widget; an empty string filters nothing. */
export type FilterState = Readonly<Partial<Record<FilterField, string>>>;

/** The reader changed the filter. Bubbles, crosses shadow roots. */
export class HnFilterEvent extends Event {
  /** The current filter. */
  readonly filter: FilterState;

  /** Number of items that match the filter. */
  readonly count: number;

  constructor(filter: FilterState, count: number) {
    super('hn-filter', { bubbles: true, composed: true });
    this.filter = { ...filter };
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hn-load': HnLoadEvent;
    'hn-issues': HnIssuesEvent;
    'hn-error': HnErrorEvent;
    'hn-select': HnSelectEvent;
    'hn-filter': HnFilterEvent;
    'hn-download': HnDownloadEvent;
  }
}
