import { asWords, listOf, type Phrase } from '../base/text/phrase.js';
import { spokenText } from '../base/text/text.js';
import type { Drawing } from './drawing.js';
import { isInside } from './geometry/zoom.js';
import type { PlaceMapMessages } from './messages.js';
import type { ListedPlace, MapFrame } from './place-map.view.js';

/** What a place holds, in numbers; empty without any. Words that another language lends keep their own. */
export const countsOf = (
  { organizations, events }: Pick<ListedPlace, 'organizations' | 'events'>,
  messages: PlaceMapMessages,
): Phrase => {
  const counts = [
    ...(organizations > 0 ? [messages.organizations(organizations)] : []),
    ...(events > 0 ? [messages.events(events)] : []),
  ];
  const words = counts.map((count) => [asWords(spokenText(messages, count))]);
  return listOf(words, messages.language);
};

/** How many places are in view. */
export const tellView = ({ places }: MapFrame, { window }: Drawing, messages: PlaceMapMessages): string =>
  messages.inView(places.filter((place) => isInside(window, place)).length, places.length);
