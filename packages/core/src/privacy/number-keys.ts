/**
 * The number of trailing digits that identify a telephone number in any notation: "+31 6 …", "06 …", "0031 6 …".
 * Shorter digit sequences are dates and counts.
 */
const keyLength = 8;

/** A digit sequence with separators. */
const digitRuns = /\d(?:[\s().\/\u2010-\u2015-]*\d){6,}/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Returns the digits that identify a telephone number. */
export const numberKey = (number: string): string => digitsOf(number).slice(-keyLength);

/** Whether a text contains one of these numbers, in any grouping. */
export const holdsNumber = (text: string, keys: ReadonlySet<string>): boolean => {
  if (keys.size === 0) return false;
  return (text.match(digitRuns) ?? []).some((run) => {
    const digits = digitsOf(run);
    for (let end = digits.length; end > 0; end -= 1) {
      if (keys.has(digits.slice(Math.max(0, end - keyLength), end))) return true;
    }
    return false;
  });
};
