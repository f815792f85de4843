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

declare global {
  interface HTMLElementEventMap {
    'hn-select': HnSelectEvent;
  }
}
