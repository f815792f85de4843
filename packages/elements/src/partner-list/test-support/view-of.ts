import { runSteps } from '../../base/steps.js';
import type { PartnerListInput } from '../messages.js';
import { partnerData } from '../partner-data.js';
import { noFilter } from '../partner-filter.js';
import { partnerListView, type PartnerListOptions, type PartnerListView } from '../partner-list.view.js';

/** Creates the view of a list, by default without filter and groups, in documented order. */
export const viewOf = (input: PartnerListInput, options: Partial<PartnerListOptions> = {}): PartnerListView =>
  runSteps(
    partnerListView(runSteps(partnerData(input)), {
      filter: noFilter,
      groupBy: 'none',
      sort: 'documented',
      ...options,
    }),
  );
