import { formatList } from '@health-networks/core';
import type { Drawing } from './drawing.js';
import { isInside } from './geometry/zoom.js';
import type { PlaceMapMessages } from './messages.js';
import type { ListedPlace, MapFrame } from './place-map.view.js';

/** A place and what it holds, in one line. */
export const tellPlace = ({ name, organizations, events }: ListedPlace, messages: PlaceMapMessages): string => {
  const counts = [
    ...(organizations > 0 ? [messages.organizations(organizations)] : []),
    ...(events > 0 ? [messages.events(events)] : []),
  ];
  return counts.length > 0 ? `${name.value}: ${formatList(counts, messages.language)}` : name.value;
};

/** How many places are in view. */
export const tellView = ({ places }: MapFrame, { window }: Drawing, messages: PlaceMapMessages): string =>
  messages.inView(places.filter((place) => isInside(window, place)).length, places.length);
