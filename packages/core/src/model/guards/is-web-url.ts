/**
 * Characters that a URL parser silently strips or rewrites, so that the checked URL would differ from the opened one.
 */
const rewritten =
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF"<>\\^`{}]/;

/**
 * A public host name: at least two labels, in ASCII as the URL parser writes it. Excludes local names such as
 * `localhost`.
 */
const publicName = /^(?=.{1,254}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\.?$/;

/**
 * Names of local networks: reserved for them (RFC 6761, 6762, 7686, 8375, ICANN), or never delegated because they are in
 * wide use there; and of the infrastructure of the Internet. Not `.example` and `.invalid`, which documentation and
 * tests use.
 */
const localName = /\.(?:local(?:host|domain)?|lan|arpa|home|corp|internal|intranet|test|onion)\.?$/;

/** A public IPv6 address (global unicast), not local, private or multicast. */
const publicIpv6 = /^\[[23][0-9a-f]{3}:[0-9a-f:]+\]$/;

const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Private, loopback and reserved networks (RFC 6890), and multicast. */
const localIpv4 =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|198\.1[89]|2[2-5]\d)\./;

/**
 * Whether a host is a public IPv4 address in dotted decimal notation; other notations (octal, hexadecimal) would hide
 * the target.
 */
const isPublicIpv4 = (hostname: string, text: string): boolean =>
  ipv4.test(hostname) && !localIpv4.test(hostname) && text.slice(text.indexOf('://') + 3).startsWith(hostname);

/**
 * Whether a text is a web address that may become a link: http or https only, written in full, without user name, and
 * with a public host, which is a name or an IP address that is not local. The schemas and the code that sets `href` use
 * the same guard.
 *
 * @example
 * isWebUrl('https://www.example.org/'); // true
 * isWebUrl('https://[2001:db8::1]/'); // true
 * isWebUrl('http://localhost/'); // false
 */
export const isWebUrl = (text: string): boolean => {
  if (!/^https?:\/\/[^/]/i.test(text) || rewritten.test(text)) return false;
  try {
    const { protocol, hostname, username, password } = new URL(text);
    const isPublic =
      (publicName.test(hostname) && !localName.test(hostname)) ||
      publicIpv6.test(hostname) ||
      isPublicIpv4(hostname, text);
    return /^https?:$/.test(protocol) && username === '' && password === '' && isPublic;
  } catch {
    return false;
  }
};
