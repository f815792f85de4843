/** What sorts of item a reader can choose. */
export type SelectKind =
  'contact' | 'event' | 'life-stage' | 'link' | 'partner' | 'party' | 'pillar' | 'place' | 'program' | 'source';

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
