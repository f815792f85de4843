import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Fault, type Issue } from '../../model/issues/issue.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { ChangeEvent, Dataset, NetworkEvent } from '../../model/types.generated.js';
import { citedSources, hasSources } from '../helpers/citations.js';
import type { Rule } from '../rule.js';

const name = 'planned-events-dated';

const undated: Fault = integrityFault('undated', 'date-or-publish');

/** Without sources the data are current, so a missing date is only an `info`. */
const undatedYet: Fault = { severity: 'info', ...integrityFault('undated-yet', 'date-when-known') };

const isRead = (record: NetworkEvent | ChangeEvent, dataset: Dataset): boolean =>
  citedSources(record, dataset).some(
    ({ published, writtenAfter }) => published !== undefined || writtenAfter !== undefined,
  );

/**
 * Checks that planned events and changes have a date. The status "planned" refers to the date of the source: without
 * any date, it is unknown whether the event is still to come.
 */
export const plannedEventsDated = {
  name,
  description: 'A planned event or change has a date, or is read from a source that has one.',
  check: (dataset: Dataset): Issue[] => {
    const fault = hasSources(dataset) ? undated : undatedYet;
    const { events, changeEvents } = dataset;
    const isPlannedEvent = narrowerMatcher(dataset, 'event-status', ['planned']);
    const isPlannedChange = narrowerMatcher(dataset, 'change-status', ['planned']);
    return [
      ...Object.entries(events)
        .filter(([, { startDate, endDate }]) => startDate === undefined && endDate === undefined)
        .filter(([, event]) => event.status !== undefined && isPlannedEvent(event.status) && !isRead(event, dataset))
        .map(([key]) => issueAt(name, ['events', key, 'startDate'], fault)),
      ...Object.entries(changeEvents)
        .filter(([, { date, status }]) => date === undefined && isPlannedChange(status))
        .filter(([, change]) => !isRead(change, dataset))
        .map(([key]) => issueAt(name, ['changeEvents', key, 'date'], fault)),
    ];
  },
} satisfies Rule;
