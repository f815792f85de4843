import { runSteps } from '../../base/steps.js';
import type { PartnerListInput } from '../messages.js';
import { partnerData } from '../partner-data.js';
import { noFilter } from '../partner-filter.js';
import { partnerListView, type PartnerListOptions, type PartnerListView } from '../partner-list.view.js';

/** The view of a list without filter, groups or order of its own, but for these options. */
export const viewOf = (input: PartnerListInput, options: Partial<PartnerListOptions> = {}): PartnerListView =>
  runSteps(
    partnerListView(runSteps(partnerData(input)), {
      filter: noFilter,
      groupBy: 'none',
      sort: 'documented',
      ...options,
    }),
  );
