import type { ChangeEvent, Dataset, Membership } from '../../model/types.generated.js';
import { daysOfDate } from '../../query/dates/event-dates.js';
import type { RecordReference } from '../../query/versions/diff-datasets.js';
import type { ChangeWords } from '../../text/changes/change-words.js';
import { formatDate } from '../../text/format-date.js';
import { formatList } from '../../text/format-list.js';
import { formatPeriod } from '../../text/format-period.js';
import { labelOf } from '../../text/label-of.js';
import type { ChangeContext, DescribedChange } from './change-context.js';

type Kind = 'joined' | 'left';

const isAfter = (date: string | undefined, today: string): boolean =>
  (daysOfDate(date ?? '')?.first ?? -Infinity) > (daysOfDate(today)?.last ?? Infinity);

const isBefore = (date: string | undefined, today: string): boolean =>
  (daysOfDate(date ?? '')?.last ?? Infinity) < (daysOfDate(today)?.first ?? -Infinity);

/** Returns the sentence: what is still to come, and what has long ended, is no news of today. */
const wordFor = ({ startDate, endDate }: Membership, kind: Kind, today: string | undefined): keyof ChangeWords => {
  if (today === undefined) return kind;
  if (kind === 'left') return isAfter(endDate, today) ? 'will-leave' : 'left';
  if (isAfter(startDate, today)) return 'will-join';
  return isBefore(endDate, today) ? 'was-member' : 'joined';
};

/** Describes that a member joins or leaves, in one or more roles, with the date if the data give one. */
export const membershipChange = (
  { languages, nameOf, say, today }: ChangeContext,
  [first, ...others]: readonly [Membership, ...Membership[]],
  kind: Kind,
  dataset: Dataset,
): DescribedChange => {
  const roles = [first, ...others].map(({ role }) => labelOf('membership-role', role, languages, { dataset }));
  const { id, member, organization, startDate, endDate } = first;
  const word = wordFor(first, kind, today);
  const text = say(word, {
    member: nameOf(member),
    whole: nameOf(organization),
    roles: formatList(new Set(roles), languages),
  });
  const date = kind === 'joined' ? startDate : endDate;
  const when =
    word === 'was-member' ? formatPeriod(startDate, endDate, languages) : date && formatDate(date, languages);
  return {
    kind,
    collection: 'memberships',
    id,
    text: when === undefined ? text : say('since', { text, date: when }),
    ...(date !== undefined && { date }),
  };
};

/** Combines all memberships of one member in one organization into one change. */
export const membershipChanges = (
  context: ChangeContext,
  references: readonly RecordReference[],
  kind: Kind,
): DescribedChange[] => {
  const dataset = kind === 'joined' ? context.after : context.before;
  const groups = new Map<string, [Membership, ...Membership[]]>();
  for (const { id } of references.filter(({ collection }) => collection === 'memberships')) {
    const membership = dataset.memberships[id];
    if (!membership) continue;
    const key = JSON.stringify([membership.member, membership.organization]);
    const known = groups.get(key);
    if (known) known.push(membership);
    else groups.set(key, [membership]);
  }
  return [...groups.values()].map((memberships) => membershipChange(context, memberships, kind, dataset));
};

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
