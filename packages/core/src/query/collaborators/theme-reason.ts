import type { AnyRecord } from '../../model/collections.js';
import { bridgesOver, waysOver } from './bridges.js';
import type { Reason } from './collaborator.js';
import { remember, sortedRecords, type Candidate, type Search } from './search.js';
import type { ThemeWork } from './theme-work.js';
import type { Bond } from './bonds-of.js';
import { weigh } from './weigh.js';

type ReasonOf = (candidate: Candidate) => Reason | undefined;

const worksOn = ({ theme, works }: ThemeWork, id: string): Reason | undefined => {
  const work = works.get(id);
  if (!work) return undefined;
  return {
    kind: 'works-on',
    weight: 3,
    theme,
    programs: sortedRecords(work.programs),
    records: sortedRecords(work.records),
  };
};

const recordsBehind = ({ works }: ThemeWork, ties: readonly Bond[]): AnyRecord[] =>
  ties.flatMap(({ party, record }) => [record, ...(works.get(party.id)?.records ?? [])]);

const tiedToTheme = (work: ThemeWork, ties: readonly Bond[]): Reason | undefined => {
  if (ties.length === 0) return undefined;
  const records = sortedRecords(recordsBehind(work, ties));
  return { kind: 'tied-to-theme', weight: weigh(2, ties), theme: work.theme, ties, records };
};

const namedWith = ({ theme, named }: ThemeWork, id: string): Reason | undefined => {
  const records = named.get(id)?.records;
  return records && { kind: 'named-with-theme', weight: 1, theme, records: sortedRecords(records) };
};

/** Says of each candidate how the data tie it to the theme, the nearest way only. */
export const themeReasons = (search: Search, work: ThemeWork): ReasonOf => {
  const themeTies = remember((id) => search.bondsOf(id).filter(({ party }) => work.works.has(party.id)));
  const bridgedTo = (id: string): Reason | undefined => {
    const bridges = bridgesOver(search, id, themeTies);
    if (bridges.length === 0) return undefined;
    const ways = waysOver(bridges);
    return {
      kind: 'bridged-to-theme',
      weight: weigh(1, ways),
      theme: work.theme,
      ways,
      records: sortedRecords([
        ...bridges.map(({ here }) => here.record),
        ...recordsBehind(
          work,
          bridges.map(({ there }) => there),
        ),
      ]),
    };
  };
  return ({ party: { id } }) =>
    worksOn(work, id) ?? tiedToTheme(work, themeTies(id)) ?? namedWith(work, id) ?? bridgedTo(id);
};
