import { asWords, listOf, type Phrase } from '../base/text/phrase.js';
import { messageText } from '../base/text/text.js';
import type { Drawing } from './drawing.js';
import { isInside } from './geometry/zoom.js';
import type { PlaceMapMessages } from './messages.js';
import type { ListedPlace, MapFrame } from './place-map.view.js';

/**
 * Returns how many organizations and events a place has, as text; empty if none. Texts from a fallback language keep
 * their `lang`.
 */
export const countsOf = (
  { organizations, events }: Pick<ListedPlace, 'organizations' | 'events'>,
  messages: PlaceMapMessages,
): Phrase => {
  const counts = [
    ...(organizations > 0 ? [messages.organizations(organizations)] : []),
    ...(events > 0 ? [messages.events(events)] : []),
  ];
  const words = counts.map((count) => [asWords(messageText(messages, count))]);
  return listOf(words, messages.language);
};

/** Returns a text with the number of places in view. */
export const describeView = ({ places }: MapFrame, { window }: Drawing, messages: PlaceMapMessages): string =>
  messages.inView(places.filter((place) => isInside(window, place)).length, places.length);
