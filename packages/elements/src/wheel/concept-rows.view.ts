import { goalsOf, narrowerConceptsOf, programsOf } from '@health-networks/core';
import type { AnyRecord, Concept, Goal, LocalizedText, Program } from '@health-networks/core';
import type { ViewInput } from '../base/view-input.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';

/** A record related to a concept. */
export interface RelatedRow {
  name: ShownText;
  /** The web page of the record. */
  url?: string | undefined;
  record: AnyRecord;
}

/** One pillar or life stage, numbered in the order of the network. */
export interface ConceptRow {
  id: string;
  number: number;
  label: ShownText;
  description: ShownText | undefined;
  /** Narrower concepts. */
  parts: readonly RelatedRow[];
  /** Programs of the network with the concept as a theme. */
  programs: readonly RelatedRow[];
  /** Goals of or for the network about the concept. */
  goals: readonly RelatedRow[];
  /** Whether there are details besides the name. */
  hasMore: boolean;
  record: Concept;
}

/** Returns the concepts of a network with related records. */
export const conceptRows = (
  { index, network, language }: ViewInput,
  concepts: readonly Concept[],
): readonly ConceptRow[] => {
  const [allPrograms, allGoals] = [programsOf(index, network.id), goalsOf(index, network.id)];
  const related = (record: Concept | Program | Goal, text: LocalizedText, url?: string): RelatedRow => ({
    name: requiredText(text, language, record.id),
    url,
    record,
  });
  return concepts.map((record, at) => {
    const isAbout = ({ themes = [] }: Program | Goal): boolean => themes.includes(record.id);
    const description = shownText(record.description, language);
    const parts = narrowerConceptsOf(index, record.id)
      .filter((part) => part.network === network.id)
      .map((part) => related(part, part.label));
    const programs = allPrograms.filter(isAbout).map((program) => related(program, program.name, program.url));
    const goals = allGoals.filter(isAbout).map((goal) => related(goal, goal.statement));
    return {
      id: record.id,
      number: at + 1,
      label: requiredText(record.label, language, record.id),
      description,
      parts,
      programs,
      goals,
      hasMore: description !== undefined || [parts, programs, goals].some(({ length }) => length > 0),
      record,
    };
  });
};

/** Returns all records of the rows. */
export const recordsBehind = (rows: readonly ConceptRow[]): AnyRecord[] =>
  rows.flatMap(({ record, parts, programs, goals }) => [
    record,
    ...[...parts, ...goals, ...programs].map((row) => row.record),
  ]);
