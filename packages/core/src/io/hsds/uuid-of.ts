const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** Hashes a text to four 32-bit words (cyrb128): fast, the same on every platform, not cryptographic. */
const hashOf = (text: string): readonly number[] => {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ rotate(a, 14), 597399067);
  b = Math.imul(d ^ rotate(b, 10), 2869860233);
  c = Math.imul(a ^ rotate(c, 15), 951274213);
  d = Math.imul(b ^ rotate(d, 13), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a].map((word) => word >>> 0);
};

/**
 * Derives a UUID from a text; the same text always gives the same UUID. Version 8 (RFC 9562), whose content is
 * implementation-defined.
 */
export const uuidOf = (text: string): string => {
  const hex = hashOf(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
};
