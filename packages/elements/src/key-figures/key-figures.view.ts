import {
  observationGroupsOf,
  findRecord,
  findSource,
  ownRecordsOf,
  rivalsOf,
  type ObservationGroup,
  type Observation,
} from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import type { ViewInput } from '../base/view-input.js';
import { shownQuantity, type ShownQuantity } from '../base/text/quantity.js';
import { propertyHeading, recordName, type RecordName } from '../base/text/record-name.js';
import { sourceDate } from '../base/text/source-date.js';
import { shownText, spokenText, type ShownText } from '../base/text/text.js';

/** Publisher or title of a source, with its date. */
export interface Statement {
  by: ShownText;
  dated: ShownText;
}

/** One figure as a source gives it. */
export interface FigureRow {
  id: string;
  quantity: ShownQuantity;
  property: ShownText;
  /** Is its property narrower than that of its group? */
  isNarrower: boolean;
  /** Moment for which it holds, EDTF. */
  asOf: string | undefined;
  statedBy: readonly Statement[];
  note: ShownText | undefined;
  record: Observation;
}

/** Observations that seem to measure the same, shown side by side. */
export interface GroupRow {
  property: ShownText;
  figures: readonly FigureRow[];
  /** Do they differ? */
  areRivals: boolean;
}

/** The figures of one subject. */
export interface SubjectRow {
  id: string;
  /** Undefined where the widget's heading names the subject. */
  name: RecordName | undefined;
  groups: readonly GroupRow[];
}

/** The figures and their sources. */
export interface KeyFiguresView {
  /** Name for the heading: the network or the selected record. */
  name: RecordName;
  subjects: readonly SubjectRow[];
  evidence: Evidence;
}

/** Filters; an empty string filters nothing. */
export interface KeyFiguresOptions {
  about: string;
  property: string;
}

const statementsOf = ({ citations }: Observation, { index, messages }: ViewInput): Statement[] =>
  [...new Set(citations.map(({ source }) => source))].flatMap((id) => {
    const source = findSource(index, id);
    if (!source) return [];
    const { publisher, title, language } = source;
    const by = publisher ?? title;
    return [
      {
        by: { value: by, lang: by === publisher ? undefined : language },
        dated: spokenText(messages, sourceDate(source, messages)),
      },
    ];
  });

const figureOf = (record: Observation, group: ObservationGroup, input: ViewInput): FigureRow => ({
  id: record.id,
  quantity: shownQuantity(record.quantity, input),
  property: propertyHeading(record.property, input),
  isNarrower: record.property !== group.property,
  asOf: record.asOf,
  statedBy: statementsOf(record, input),
  note: shownText(record.note, input.language),
  record,
});

const groupOf = (group: ObservationGroup, input: ViewInput): GroupRow => ({
  property: propertyHeading(group.property, input),
  figures: group.observations.map((record) => figureOf(record, group, input)),
  areRivals: group.observations.some((record) => rivalsOf(input.index, record).length > 0),
});

/**
 * Does a group contain the property? True if any figure has it: `property="partners"` then also shows the rival count
 * of members.
 */
const holds = ({ property, observations }: ObservationGroup, wanted: string): boolean =>
  wanted === '' || property === wanted || observations.some((observation) => observation.property === wanted);

/** The network, then the subjects that it owns. */
const subjectIds = ({ index, network }: ViewInput, about: string): string[] => {
  if (about !== '') return [about];
  const own = ownRecordsOf(index, network.id).flatMap(({ record }) =>
    'quantity' in record && 'subject' in record ? record.subject : [],
  );
  return [...new Set([network.id, ...own])];
};

/** The figures of a network and of the records that it owns, or of one record. */
export const keyFiguresView = (input: ViewInput, { about, property }: KeyFiguresOptions): KeyFiguresView => {
  const { index, network, language, messages } = input;
  const nameOf = (id: string): RecordName => {
    const found = findRecord(index, id);
    return found ? recordName(found.record, { index, language, labels: {} }) : [{ value: id, lang: undefined }];
  };
  const named = about === '' ? network.id : about;
  const subjects = subjectIds(input, about).flatMap((id): SubjectRow[] => {
    const groups = observationGroupsOf(index, id).filter((group) => holds(group, property));
    if (groups.length === 0) return [];
    return [
      {
        id,
        name: id === named ? undefined : nameOf(id),
        groups: groups.map((group) => groupOf(group, input)),
      },
    ];
  });
  const records = subjects.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures.map((f) => f.record)));
  return { name: nameOf(named), subjects, evidence: evidenceOf(index, records, messages) };
};
