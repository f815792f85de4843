import { findEdtf } from '../../model/values/edtf.js';
import type { Source } from '../../model/types.generated.js';

const startYear = (date: string | undefined): number | undefined => findEdtf(date ?? '')?.start?.year;

/** Whether the source has a date or a bound. */
export const hasDate = ({ published, writtenAfter, writtenBefore }: Source): boolean =>
  [published, writtenAfter, writtenBefore].some((date) => date !== undefined);

/** The maximum number of years between bounds; wider bounds are too vague to date statements about the present. */
const maxYears = 5;

/** Whether the date of the source is known, exactly or to within a few years. */
export const isDated = ({ published, writtenAfter, writtenBefore }: Source): boolean => {
  if (published !== undefined) return true;
  const [after, before] = [startYear(writtenAfter), startYear(writtenBefore)];
  return after !== undefined && before !== undefined && before - after <= maxYears;
};
