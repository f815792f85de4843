import {
  daysOfDate,
  findRecord,
  findSource,
  type DatasetIndex,
  type Observation,
  type Source,
} from '@health-networks/core';

/** What a figure says of its moment: how things are, what is expected, or what somebody has set as a goal. */
export type Tense = 'present' | 'expected' | 'target';

/** Where figures are read: the data, and the day that counts as today (EDTF). */
export interface Present {
  index: DatasetIndex;
  today: string;
}

/** The sources of a figure, each once. */
export const sourcesOf = ({ citations }: Observation, index: DatasetIndex): Source[] =>
  [...new Set(citations.map(({ source }) => source))].flatMap((id) => findSource(index, id) ?? []);

/** The day on which the newest of its sources appeared, as far as it is known. */
const publishedDay = (observation: Observation, index: DatasetIndex): number | undefined => {
  const days = sourcesOf(observation, index).flatMap(({ published }) => daysOfDate(published ?? '')?.last ?? []);
  return days.length > 0 ? Math.max(...days) : undefined;
};

/** Has the subject set itself a goal for that date? */
const isGoalOf = (index: DatasetIndex, { subject, asOf }: Observation): boolean =>
  Object.values(index.dataset.goals).some(
    ({ network, party, targetDate }) => targetDate === asOf && (party ?? network) === subject,
  );

/** A figure for a day that lay ahead when its source appeared is no measurement. */
export const tenseOf = (observation: Observation, { index, today }: Present): Tense => {
  const { first = -Infinity } = daysOfDate(observation.asOf ?? '') ?? {};
  const written = publishedDay(observation, index) ?? daysOfDate(today)?.last ?? Infinity;
  if (first <= written) return 'present';
  return isGoalOf(index, observation) ? 'target' : 'expected';
};

/** The last day for which a figure is attested: that of its date, but not after its source appeared. */
const attestedDay = (observation: Observation, index: DatasetIndex): number => {
  const { last } = daysOfDate(observation.asOf ?? '') ?? {};
  const published = publishedDay(observation, index);
  return last === undefined ? (published ?? -Infinity) : Math.min(last, published ?? Infinity);
};

/** Does a source carry one of the names of the subject? A subject knows best how it counts itself. */
const isOwnWord = (observation: Observation, index: DatasetIndex): boolean => {
  const { record } = findRecord(index, observation.subject) ?? {};
  if (!record || !('name' in record)) return false;
  const names: readonly string[] = Object.values(record.name);
  return sourcesOf(observation, index).some(({ publisher }) => publisher !== undefined && names.includes(publisher));
};

/**
 * Puts the figure to lead with first: what is measured before what is expected, then the newest, and of those without a
 * date what the subject says of itself, what most sources count, an exact number before a rough one.
 */
export const inOrderOfNews = (observations: readonly Observation[], present: Present): Observation[] => {
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
