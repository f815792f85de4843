/** A measured size and its limit, in bytes. @typedef {{ name: string, size: number, sizeLimit: number }} Measured */

/** Allowed growth, because compressor versions differ. */
const tolerance = 1.01;

const update = 'If it is worth that, record it: npm run sizes -- --update';

/** @param {Measured} measured @param {number | undefined} recorded */
const problemOf = ({ name, size, sizeLimit }, recorded) => {
  if (size > sizeLimit) return [`${name}: ${size} B is over the budget of ${sizeLimit} B. Make it smaller.`];
  if (recorded === undefined) return [`${name}: ${size} B is not recorded. Record it: npm run sizes -- --update`];
  if (size > recorded * tolerance) return [`${name}: grew from ${recorded} B to ${size} B. ${update}`];
  return [];
};

/**
 * Finds problems with the sizes: over budget, grown by more than 1 %, or not in the ledger.
 *
 * @param {readonly Measured[]} measured
 * @param {Readonly<Record<string, number>>} ledger bytes by name
 * @returns {string[]}
 */
export const compareSizes = (measured, ledger) => {
  const names = measured.map(({ name }) => name);
  const gone = Object.keys(ledger).filter((name) => !names.includes(name));
  return [
    ...measured.flatMap((one) => problemOf(one, ledger[one.name])),
    ...gone.map((name) => `${name}: recorded and no longer measured. Take it out: npm run sizes -- --update`),
  ];
};
