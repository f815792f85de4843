import { formatList } from '@health-networks/core';
import type { Drawing } from './drawing.js';
import type { ListedPlace, PlaceMapView } from './place-map.view.js';
import type { PlaceMapMessages } from './messages.js';
import { isInside } from './geometry/zoom.js';

const tellPlace = ({ name, organizations, events }: ListedPlace, messages: PlaceMapMessages): string => {
  const counts = [
    ...(organizations > 0 ? [messages.organizations(organizations)] : []),
    ...(events > 0 ? [messages.events(events)] : []),
  ];
  return counts.length > 0 ? `${name.value}: ${formatList(counts, messages.language)}` : name.value;
};

/** Live-region text: the selection, and how many places are in view. */
export const tellMaps = (
  { frames }: PlaceMapView,
  drawings: readonly Drawing[],
  chosen: ListedPlace | undefined,
  messages: PlaceMapMessages,
): string => {
  const all = frames.flatMap((frame, at) => frame.places.map((place) => ({ place, window: drawings[at]?.window })));
  const shown = all.filter(({ place, window }) => window && isInside(window, place));
  return [chosen ? tellPlace(chosen, messages) : '', all.length > 1 ? messages.inView(shown.length, all.length) : '']
    .filter(Boolean)
    .join(' · ');
};
