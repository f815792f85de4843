/** What sorts of item a reader can choose. A party is an organization or a network; a relation a link or a membership. */
export type SelectKind = 'life-stage' | 'party' | 'pillar' | 'place' | 'program' | 'relation' | 'source';

/** A reader has chosen an item. Bubbles, crosses shadow roots. */
export class HnSelectEvent extends Event {
  /** What sort of item it is. */
  readonly kind: SelectKind;

  /** Id of its record in the dataset; empty when a choice is taken back. */
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
