import { findEdtf } from '../../model/values/edtf.js';
import type { Source } from '../../model/records/source.js';

const startYear = (date: string | undefined): number | undefined => findEdtf(date ?? '')?.start?.year;

/** Has the source any date or bound? */
export const bearsDate = ({ published, writtenAfter, writtenBefore }: Source): boolean =>
  [published, writtenAfter, writtenBefore].some((date) => date !== undefined);

/** Wider bounds are too vague to date statements about the present. */
const maxYears = 5;

/** Is the date of the source known, exactly or to a few years? */
export const isDated = ({ published, writtenAfter, writtenBefore }: Source): boolean => {
  if (published !== undefined) return true;
  const [after, before] = [startYear(writtenAfter), startYear(writtenBefore)];
  return after !== undefined && before !== undefined && before - after <= maxYears;
};
