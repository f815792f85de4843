import { sheetWords } from '../../text/tables/sheet-words.js';
import { anyOf } from '../../text/tables/word-store.js';

/** Programs for meetings. */
const programs = '(?:(?:microsoft )?teams|zoom|webex|google meet)';

/** Texts written as the place of an online meeting, in all languages. Calendars also have the Scandinavian ones. */
const online = /* @__PURE__ */ sheetWords.make((all) => {
  const places = anyOf(['digitalt', ...all.flatMap((words) => words.online)]);
  const meetings = anyOf(['møde', ...all.flatMap((words) => words.meeting)]);
  return new RegExp(`^(?:${places}|${programs}(?:[- ]?${meetings})?)$`, 'iu');
});

/**
 * Whether a place denotes an online meeting.
 *
 * @example
 * isOnline('Microsoft Teams-vergadering'); // true
 * isOnline('Zoomstraat'); // false
 */
export const isOnline = (place: string): boolean => online().test(place.trim());
