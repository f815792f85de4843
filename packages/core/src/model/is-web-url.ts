/** Characters that a URL parser strips or rewrites in silence, so that what is checked is not what is opened. */
const rewritten =
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF"<>\\^`{}]/;

/** A public host name: at least two labels, not a number (IP addresses and local names are nobody's website). */
const publicHost = /^(?=.{1,254}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\.?$/;

/**
 * Is this text a web address that may become a link? http and https only, spelled out, without user name,
 * and with a public host name. The same guard serves the schemas and the place where an `href` is set.
 *
 * @example
 * isWebUrl('https://example.org/partners'); // true
 * isWebUrl('javascript:alert(1)'); // false
 */
export const isWebUrl = (text: string): boolean => {
  if (!/^https?:\/\/[^/]/i.test(text) || rewritten.test(text)) return false;
  try {
    const { protocol, hostname, username, password } = new URL(text);
    return /^https?:$/.test(protocol) && username === '' && password === '' && publicHost.test(hostname);
  } catch {
    return false;
  }
};
