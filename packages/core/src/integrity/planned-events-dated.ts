import type { Dataset } from '../model/dataset.js';
import { issueAt } from '../model/issue-at.js';
import type { Issue } from '../model/issue.js';
import type { NetworkEvent } from '../model/network-event.js';
import type { Rule } from './rule.js';

const name = 'planned-events-dated';

const isDated = ({ startDate, endDate, citations }: NetworkEvent, sources: Dataset['sources']): boolean =>
  startDate !== undefined ||
  endDate !== undefined ||
  citations.some(({ source }) => {
    const cited = Object.hasOwn(sources, source) ? sources[source] : undefined;
    return cited?.published !== undefined || cited?.writtenAfter !== undefined;
  });

/** "Planned" holds at the time of the source: without any date nobody can tell whether the event is still to come. */
export const plannedEventsDated = {
  name,
  description: 'A planned event has a date, or is read from a source that has one.',
  check: ({ events, sources }: Dataset): Issue[] =>
    Object.entries(events).flatMap(([key, event]) =>
      event.status !== 'planned' || isDated(event, sources)
        ? []
        : [
            issueAt(name, ['events', key, 'startDate'], {
              message: 'is missing, and no cited source is dated',
              remedy: 'Add the date of the event, or "published" or "writtenAfter" to the source that announces it.',
            }),
          ],
    ),
} satisfies Rule;
