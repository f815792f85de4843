import type { ChangeEvent } from '../../model/records/change-event.js';
import type { Membership } from '../../model/records/membership.js';
import type { RecordReference } from '../../query/versions/dataset-diff.js';
import { formatDate } from '../../text/format-date.js';
import { formatList } from '../../text/format-list.js';
import { labelOf } from '../../text/label-of.js';
import type { ChangeContext, DescribedChange } from './change-context.js';

/** Describes a merger, a new name or another change of organizations that the data did not have before. */
export const successionChange = (
  { after, languages, nameOf, oldNameOf, say }: ChangeContext,
  { id, kind, originals, results, date }: ChangeEvent,
): DescribedChange => {
  const type = labelOf('change-kind', kind, languages, { dataset: after });
  const [before, now] = [originals.map(oldNameOf), results.map(nameOf)].map((names) => formatList(names, languages));
  const isSame = originals.every((party) => results.includes(party));
  const text = isSame
    ? say('added', { name: now ?? '', kind: type })
    : say('became', { before: before ?? '', after: now ?? '', kind: type });
  return {
    kind: kind === 'renaming' ? 'renamed' : 'added',
    collection: 'changeEvents',
    id,
    text: date === undefined ? text : say('since', { text, date: formatDate(date, languages) }),
    ...(date !== undefined && { date }),
  };
};

/**
 * Removes the memberships that pass from organizations to their successors: a partner with a new name has neither left
 * nor joined.
 */
export const withoutSuccessors = (
  changes: readonly DescribedChange[],
  { before, after }: ChangeContext,
  added: readonly RecordReference[],
): DescribedChange[] => {
  const membershipOf = ({ kind, id = '' }: DescribedChange): Membership | undefined =>
    (kind === 'joined' ? after : before).memberships[id];
  const passed = new Set<DescribedChange>();
  for (const { collection, id } of added) {
    const event = collection === 'changeEvents' ? after.changeEvents[id] : undefined;
    if (event?.status !== 'done') continue;
    const of = (kind: 'joined' | 'left', parties: readonly string[]): DescribedChange[] =>
      changes.filter((change) => change.kind === kind && parties.includes(membershipOf(change)?.member ?? ''));
    const left = of('left', event.originals);
    for (const change of of('joined', event.results)) {
      const whole = membershipOf(change)?.organization;
      const former = left.filter((one) => membershipOf(one)?.organization === whole);
      if (former.length > 0) for (const one of [change, ...former]) passed.add(one);
    }
  }
  return changes.filter((change) => !passed.has(change));
};
