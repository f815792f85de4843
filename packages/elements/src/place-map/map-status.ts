import { formatList } from '@health-networks/core';
import type { Drawing } from './drawing.js';
import { isInside } from './geometry/zoom.js';
import type { PlaceMapMessages } from './messages.js';
import type { ListedPlace, MapFrame } from './place-map.view.js';

/** What a place holds, in numbers; empty without any. */
export const tellCounts = (
  { organizations, events }: Pick<ListedPlace, 'organizations' | 'events'>,
  messages: PlaceMapMessages,
): string => {
  const counts = [
    ...(organizations > 0 ? [messages.organizations(organizations)] : []),
    ...(events > 0 ? [messages.events(events)] : []),
  ];
  return formatList(counts, messages.language);
};

/** How many places are in view. */
export const tellView = ({ places }: MapFrame, { window }: Drawing, messages: PlaceMapMessages): string =>
  messages.inView(places.filter((place) => isInside(window, place)).length, places.length);
