import { findEdtf } from '../../model/values/edtf.js';

/**
 * Do the data say that something has come to an end? An end date is read as one that has passed, whatever the day:
 * the data are of the past, and an answer that changed with the clock could not be checked. An end that is open
 * (`2024/..`) or doubtful (`2024?`) settles nothing; "about 2024" has passed too.
 *
 * @example
 * hasEnded({ endDate: '2024' }); // true
 * hasEnded({}); // false
 */
export const hasEnded = ({ endDate }: { readonly endDate?: string | undefined }): boolean => {
  const end = endDate === undefined ? undefined : findEdtf(endDate)?.end;
  return end !== undefined && !end.uncertain;
};
