import { findEdtf } from '../../model/values/edtf.js';

/**
 * Whether something has ended. Any end date counts as past, whatever the current day, because the data describe the
 * past and a result that depends on the clock cannot be tested. An open (`2024/..`) or uncertain end (`2024?`) does not
 * count; an approximate one ("about 2024") does.
 *
 * @example
 * hasEnded({ endDate: '2024' }); // true
 * hasEnded({}); // false
 */
export const hasEnded = ({ endDate }: { readonly endDate?: string | undefined }): boolean => {
  const end = endDate === undefined ? undefined : findEdtf(endDate)?.end;
  return end !== undefined && !end.uncertain;
};
