/** The number of significant digits of an IEEE 754 double. */
const keptDigits = 17;

/** A normalized decimal number: significant digits, and the exponent of the last one. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

const decimalPattern = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

const readDecimal = (text: string): Decimal => {
  const [, whole = '', fraction = '', exponent = '0'] = decimalPattern.exec(text) ?? [];
  const all = (whole + fraction).replace(/^0+/, '');
  const digits = all.replace(/0+$/, '');
  return { digits, exponent: digits === '' ? 0 : Number(exponent) - fraction.length + all.length - digits.length };
};

/**
 * Whether a number in JSON notation keeps its value when it is parsed. It does not when it has more digits than a
 * JavaScript number can hold or exceeds its range. Digits that a program adds to a fraction because of its own rounding
 * (`52.090737000000001`) are accepted.
 *
 * @example
 * isExactNumber('0.1'); // true
 * isExactNumber('123456789012345678901234567890'); // false
 */
export const isExactNumber = (text: string): boolean => {
  const number = Number(text);
  if (!Number.isFinite(number)) return false;
  const [written, read] = [readDecimal(text), readDecimal(String(number))];
  if (written.digits === read.digits && written.exponent === read.exponent) return true;
  return number !== 0 && written.exponent < 0 && written.digits.length <= keptDigits;
};
