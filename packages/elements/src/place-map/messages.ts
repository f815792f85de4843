import type { MessagesWithLabels } from '../base/text/label.js';
import type { OverviewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** Why a place is in the list but not on the map. */
export type Absence = 'area' | 'country' | 'outside' | 'unknown';

/** The UI texts of the place map in one language. */
export interface PlaceMapMessages extends MessagesWithLabels<'event-status'> {
  heading: (network: string) => string;
  /** Heading when the data contains several networks. */
  overview: string;
  onMap: string;
  notOnMap: string;
  absence: Record<Absence, string>;
  seat: (network: string) => string;
  areaServed: (network: string) => string;
  organizations: (count: number) => string;
  events: (count: number) => string;
  zoomIn: string;
  zoomOut: string;
  /** Button that zooms out to show all places. */
  allPlaces: string;
  /** Group label of the zoom buttons. */
  map: string;
  /** Places that share a marker: "Utrecht and 4 more". */
  cluster: (name: string, others: number) => string;
  inView: (shown: number, total: number) => string;
  /** Button that closes the details of the selected place. */
  close: string;
  /** Explains the numbers on the map, and dots, which stand for one item, or one at most. */
  numbers: (isMost: boolean) => string;
  /** Summary of the disclosure around the list, in the layout `map`. */
  asList: string;
}

/** The input of the map: one network, or all in the data. */
export type PlaceMapInput = OverviewInput<PlaceMapMessages>;

/** Loads the UI texts of the element in one language. */
export const placeMapMessages = widgetMessages<PlaceMapMessages>(
  'place-map',
  import.meta.glob('../languages/*/place-map.ts'),
);
