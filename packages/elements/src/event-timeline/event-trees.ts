import type { NetworkEvent } from '@health-networks/core';

/** An event with its parts, and their parts. */
export interface EventTree {
  event: NetworkEvent;
  parts: readonly NetworkEvent[];
}

/**
 * Puts parts under the event that they belong to, at one level: the outermost that is shown. Events that are parts of each
 * other in a circle stand by themselves.
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
