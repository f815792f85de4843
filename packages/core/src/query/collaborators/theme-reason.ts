import type { AnyRecord } from '../../model/collections.js';
import { stepsOver, pathsOver } from './relation-paths.js';
import type { Reason } from './collaborator.js';
import { remember } from '../../model/remember.js';
import { sortedRecords, type Candidate, type Search } from './search.js';
import { type ThemeWork, recordsOnTraces } from './theme-work.js';
import { type PartyRelation, weigh } from './party-relations-of.js';

type ReasonOf = (candidate: Candidate) => Reason | undefined;

const worksOn = ({ theme, works }: ThemeWork, id: string): Reason | undefined => {
  const work = works.get(id);
  if (!work) return undefined;
  return {
    kind: 'works-on',
    weight: 3,
    theme,
    programs: sortedRecords(work.programs),
    records: sortedRecords(recordsOnTraces(work.traces)),
  };
};

const recordsBehind = ({ works }: ThemeWork, relations: readonly PartyRelation[]): AnyRecord[] =>
  relations.flatMap(({ party, record }) => [record, ...recordsOnTraces(works.get(party.id)?.traces ?? [])]);

const relatedToTheme = (work: ThemeWork, relations: readonly PartyRelation[]): Reason | undefined => {
  if (relations.length === 0) return undefined;
  const records = sortedRecords(recordsBehind(work, relations));
  return { kind: 'related-to-theme', weight: weigh(2, relations), theme: work.theme, relations, records };
};

const namedWith = ({ theme, named }: ThemeWork, id: string): Reason | undefined => {
  const work = named.get(id);
  return work && { kind: 'named-with-theme', weight: 1, theme, records: sortedRecords(recordsOnTraces(work.traces)) };
};

/** Returns the strongest relation of a candidate to a theme. */
export const themeReasons = (search: Search, work: ThemeWork): ReasonOf => {
  const themeRelations = remember((id) => search.partyRelationsOf(id).filter(({ party }) => work.works.has(party.id)));
  const relatedOver = (id: string): Reason | undefined => {
    const steps = stepsOver(search, id, themeRelations);
    if (steps.length === 0) return undefined;
    const paths = pathsOver(steps);
    return {
      kind: 'indirectly-related-to-theme',
      weight: weigh(1, paths),
      theme: work.theme,
      paths,
      records: sortedRecords([
        ...steps.map(({ here }) => here.record),
        ...recordsBehind(
          work,
          steps.map(({ there }) => there),
        ),
      ]),
    };
  };
  return ({ party: { id } }) =>
    worksOn(work, id) ?? relatedToTheme(work, themeRelations(id)) ?? namedWith(work, id) ?? relatedOver(id);
};
