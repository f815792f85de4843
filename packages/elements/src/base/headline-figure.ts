import { daysOfDate, findRecord, findSource } from '@health-networks/core';
import type { DatasetIndex, Observation, Source } from '@health-networks/core';

/** What a figure describes: the present state, an expectation, or a target that somebody has set. */
export type Tense = 'present' | 'expected' | 'target';

/** The data, and the day that counts as today (EDTF). */
export interface Present {
  index: DatasetIndex;
  today: string;
}

/** Returns the distinct sources of a figure. */
export const sourcesOf = ({ citations }: Observation, index: DatasetIndex): Source[] =>
  [...new Set(citations.map(({ source }) => source))].flatMap((id) => findSource(index, id) ?? []);

/** Returns the publication day of the newest source of a figure, if known. */
const publishedDay = (observation: Observation, index: DatasetIndex): number | undefined => {
  const days = sourcesOf(observation, index).flatMap(({ published }) => daysOfDate(published ?? '')?.last ?? []);
  return days.length > 0 ? Math.max(...days) : undefined;
};

/** Whether the subject has set a goal for the date of the figure. */
const isGoalOf = (index: DatasetIndex, { subject, asOf }: Observation): boolean =>
  Object.values(index.dataset.goals).some(
    ({ network, party, targetDate }) => targetDate === asOf && (party ?? network) === subject,
  );

/** Returns the tense of a figure: one for a date after its source was published is not a measurement. */
export const tenseOf = (observation: Observation, { index, today }: Present): Tense => {
  const { first = -Infinity } = daysOfDate(observation.asOf ?? '') ?? {};
  const written = publishedDay(observation, index) ?? daysOfDate(today)?.last ?? Infinity;
  if (first <= written) return 'present';
  return isGoalOf(index, observation) ? 'target' : 'expected';
};

/** Returns the last day for which a figure is attested: the end of its date, but no later than its publication. */
const attestedDay = (observation: Observation, index: DatasetIndex): number => {
  const { last } = daysOfDate(observation.asOf ?? '') ?? {};
  const published = publishedDay(observation, index);
  return last === undefined ? (published ?? -Infinity) : Math.min(last, published ?? Infinity);
};

/** Whether a source is published by the subject itself. A subject knows best how it counts itself. */
const isOwnWord = (observation: Observation, index: DatasetIndex): boolean => {
  const { record } = findRecord(index, observation.subject) ?? {};
  if (!record || !('name' in record)) return false;
  const names: readonly string[] = Object.values(record.name);
  return sourcesOf(observation, index).some(({ publisher }) => publisher !== undefined && names.includes(publisher));
};

/**
 * Sorts figures, the one to lead with first: measured before expected, then newest first. Ties, such as figures without
 * a date, are resolved by whether the subject published the figure, how many figures its property has, and whether it
 * is exact.
 */
export const sortByImportance = (observations: readonly Observation[], present: Present): Observation[] => {
  const { index } = present;
  const counts = new Map<string, number>();
  for (const { property } of observations) counts.set(property, (counts.get(property) ?? 0) + 1);
  const ranked = observations.map((observation) => ({
    observation,
    ranks: [
      tenseOf(observation, present) === 'present' ? 1 : 0,
      attestedDay(observation, index),
      isOwnWord(observation, index) ? 1 : 0,
      counts.get(observation.property) ?? 0,
      observation.quantity.qualifier === 'exact' ? 1 : 0,
    ],
  }));
  const compare = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((rank, position) => rank !== b[position]);
    return at === -1 ? 0 : Math.sign((b[at] ?? 0) - (a[at] ?? 0));
  };
  return ranked.sort((a, b) => compare(a.ranks, b.ranks)).map(({ observation }) => observation);
};
