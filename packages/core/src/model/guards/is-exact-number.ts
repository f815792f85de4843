/** Significant digits of an IEEE 754 double. */
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
 * Does a number, as JSON writes it, stay what it is when it is read? Not with more digits than a number of JavaScript
 * keeps, or beyond its range. The digits that a program adds to a fraction because of its own
 * rounding (`52.090737000000001`) do no harm.
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
