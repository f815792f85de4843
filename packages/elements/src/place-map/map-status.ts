import { formatList } from '@health-networks/core';
import type { Drawing } from './drawing.js';
import type { ListedPlace, PlaceMapView } from './place-map.view.js';
import type { PlaceMapWords } from './messages.js';
import { isInside } from './geometry/zoom.js';

const tellPlace = ({ name, organizations, events }: ListedPlace, words: PlaceMapWords): string => {
  const counts = [
    ...(organizations > 0 ? [words.organizations(organizations)] : []),
    ...(events > 0 ? [words.events(events)] : []),
  ];
  return counts.length > 0 ? `${name.value}: ${formatList(counts, words.language)}` : name.value;
};

/** What is chosen and how much of the places is in view, for those who do not see the map move. */
export const tellMaps = (
  { frames }: PlaceMapView,
  drawings: readonly Drawing[],
  chosen: ListedPlace | undefined,
  words: PlaceMapWords,
): string => {
  const all = frames.flatMap((frame, at) => frame.places.map((place) => ({ place, window: drawings[at]?.window })));
  const shown = all.filter(({ place, window }) => window && isInside(window, place));
  return [chosen ? tellPlace(chosen, words) : '', all.length > 1 ? words.inView(shown.length, all.length) : '']
    .filter(Boolean)
    .join(' · ');
};
