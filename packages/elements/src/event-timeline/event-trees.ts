import type { NetworkEvent } from '@health-networks/core';

/** An event with all its direct and indirect parts. */
export interface EventTree {
  event: NetworkEvent;
  parts: readonly NetworkEvent[];
}

/**
 * Groups parts under the outermost event shown, at a single level. Events that include each other in a cycle are listed
 * separately.
 */
export const eventTrees = (events: readonly NetworkEvent[]): EventTree[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const outermostOf = (event: NetworkEvent): NetworkEvent => {
    const seen = new Set([event.id]);
    let whole = event;
    for (;;) {
      const next = byId.get(whole.partOf ?? '');
      if (!next) return whole;
      if (seen.has(next.id)) return event;
      seen.add(next.id);
      whole = next;
    }
  };
  const parts = new Map<string, NetworkEvent[]>();
  for (const event of events) {
    const { id } = outermostOf(event);
    const own = parts.get(id) ?? [];
    parts.set(id, own);
    if (id !== event.id) own.push(event);
  }
  return events.flatMap((event) => (outermostOf(event) === event ? { event, parts: parts.get(event.id) ?? [] } : []));
};
