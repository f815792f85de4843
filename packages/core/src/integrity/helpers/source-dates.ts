import { findEdtf } from '../../model/values/edtf.js';
import type { Source } from '../../model/records/source.js';

const startYear = (date: string | undefined): number | undefined => findEdtf(date ?? '')?.start?.year;

/** Does a source say anything of when it was written? */
export const bearsDate = ({ published, writtenAfter, writtenBefore }: Source): boolean =>
  [published, writtenAfter, writtenBefore].some((date) => date !== undefined);

/** A text that lies anywhere within decades does not tell when what it says of the present held. */
const maxYears = 5;

/** Is it known when a source was written, to a few years? */
export const isDated = ({ published, writtenAfter, writtenBefore }: Source): boolean => {
  if (published !== undefined) return true;
  const [after, before] = [startYear(writtenAfter), startYear(writtenBefore)];
  return after !== undefined && before !== undefined && before - after <= maxYears;
};
