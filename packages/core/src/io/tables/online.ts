import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';

/** Programs for meetings. */
const programs = '(?:(?:microsoft )?teams|zoom|webex|google meet)';

/** Words between what says that a meeting is online: "online via Teams". */
const between = '(?:via|per|über|with|met|mit)';

/** Texts written as the place of an online meeting, in all languages. Calendars also have the Scandinavian ones. */
const online = /* @__PURE__ */ rowWords.make((all) => {
  const places = anyOf(['digitalt', ...all.flatMap((words) => words.online)]);
  const meetings = anyOf(['møde', ...all.flatMap((words) => words.meeting)]);
  const one = `(?:${places}|${programs})(?:[- ]?${meetings})?`;
  return new RegExp(`^${one}(?:[ ,:/–-]*(?:${between} )?\\(?(?:${between} )?${one}\\)?)?$`, 'iu');
});

/**
 * Whether a place denotes an online meeting.
 *
 * @example
 * isOnline('Microsoft Teams-vergadering'); // true
 * isOnline('Zoomstraat'); // false
 */
export const isOnline = (place: string): boolean => online().test(place.trim());
