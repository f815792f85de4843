/** Texts written as the place of an online meeting. */
const online =
  /^(?:online|virtual(?:ly)?|virtueel|digitaal|digital(?:t)?|virtuell|verkossa|etänä|(?:(?:microsoft )?teams|zoom|webex|google meet)(?:[- ]?(?:vergadering|meeting|besprechung|kokous|møde))?)$/iu;

/**
 * Whether a place denotes an online meeting.
 *
 * @example
 * isOnline('Microsoft Teams-vergadering'); // true
 * isOnline('Zoomstraat'); // false
 */
export const isOnline = (place: string): boolean => online.test(place.trim());
