import {
  capitalize,
  observationGroupsOf,
  findConcept,
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
import { recordName, type RecordName } from '../base/text/record-name.js';
import { sourceDate } from '../base/text/source-date.js';
import { requiredText, shownText, spokenText, type ShownText } from '../base/text/text.js';

/** Who says so: publisher or title, and when. */
export interface Statement {
  by: ShownText;
  dated: ShownText;
}

/** One figure as a source gives it. */
export interface FigureRow {
  id: string;
  quantity: ShownQuantity;
  property: ShownText;
  /** Is it of another, narrower property than the group that it stands in? */
  isNarrower: boolean;
  /** Moment for which it holds, EDTF. */
  asOf: string | undefined;
  statedBy: readonly Statement[];
  note: ShownText | undefined;
  record: Observation;
}

/** Figures that a reader could take for the same fact, side by side. */
export interface GroupRow {
  property: ShownText;
  figures: readonly FigureRow[];
  /** Do they differ? */
  areRivals: boolean;
}

/** What the figures of one record are. */
export interface SubjectRow {
  id: string;
  /** Undefined where the heading of the widget names it. */
  name: RecordName | undefined;
  groups: readonly GroupRow[];
}

/** The figures to show, and the sources they rest on. */
export interface KeyFiguresView {
  /** What the heading names: the network, or the one record that is asked for. */
  name: RecordName;
  subjects: readonly SubjectRow[];
  evidence: Evidence;
}

/** What a page asks for; empty asks for everything. */
export interface KeyFiguresOptions {
  about: string;
  property: string;
}

/** The data name properties as they stand in a sentence; here they stand alone. */
const propertyName = (property: string, { index, language }: ViewInput): ShownText => {
  const { value, lang } = requiredText(findConcept(index, property)?.label ?? {}, language, property);
  return { value: capitalize(value, lang ?? language), lang };
};

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
  property: propertyName(record.property, input),
  isNarrower: record.property !== group.property,
  asOf: record.asOf,
  statedBy: statementsOf(record, input),
  note: shownText(record.note, input.language),
  record,
});

const groupOf = (group: ObservationGroup, input: ViewInput): GroupRow => ({
  property: propertyName(group.property, input),
  figures: group.observations.map((record) => figureOf(record, group, input)),
  areRivals: group.observations.some((record) => rivalsOf(input.index, record).length > 0),
});

/** A group holds a property when any of its figures is of it: asked for partners, it shows the members too. */
const holds = ({ property, observations }: ObservationGroup, wanted: string): boolean =>
  wanted === '' || property === wanted || observations.some((observation) => observation.property === wanted);

/** The network first, then what else is its own. */
const subjectIds = ({ index, network }: ViewInput, about: string): string[] => {
  if (about !== '') return [about];
  const own = ownRecordsOf(index, network.id).flatMap(({ record }) =>
    'quantity' in record && 'subject' in record ? record.subject : [],
  );
  return [...new Set([network.id, ...own])];
};

/** All figures about a network and what is its own, or about the one record that is asked for. */
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
