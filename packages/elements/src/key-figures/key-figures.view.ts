import { findConcept, findRecord, narrowerConceptsOf, observationGroupsOf, ownRecordsOf } from '@health-networks/core';
import type { Observation, Source } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark, remarksFrom } from '../base/evidence/evidence.view.js';
import type { ViewInput } from '../base/view-input.js';
import { quantityTexts, shownQuantity, type ShownQuantity } from '../base/text/quantity.js';
import { recordName, type RecordName } from '../base/text/record-name.js';
import { isPast } from '../base/text/dates.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import { sortByImportance, sourcesOf, tenseOf, type Tense } from '../base/headline-figure.js';

/** Maximum number of leading figures, because readers skip longer lists; the rest is folded. */
const maxLeadingFigures = 6;

/** The publisher, or the title of the source, and its URL. */
export interface StatedBy extends ShownText {
  url: string;
}

/** One figure as stated by a source. */
export interface FigureRow {
  id: string;
  quantity: ShownQuantity;
  /** What is counted, worded to follow the number. */
  label: ShownText;
  /** Short explanation of what is counted. */
  meaning: ShownText | undefined;
  /** Date of the figure, or else the date on which its source was published or written; EDTF. */
  date: string | undefined;
  tense: Tense;
  /** Publishers or titles of its sources. */
  statedBy: readonly StatedBy[];
  record: Observation;
}

/** The leading figure of a property, and the others. */
export interface FigureCard {
  lead: FigureRow;
  /** The other figures, the newest first. */
  others: readonly FigureRow[];
  /** Number of sources besides those of the leading figure. */
  otherSources: number;
  /** Subject of the figure, if neither the widget nor a heading names it. */
  subject: RecordName | undefined;
}

/** The figures of one subject. */
export interface FigureSection {
  /** Undefined when the widget's heading names the subject. */
  name: RecordName | undefined;
  cards: readonly FigureCard[];
}

/** The figures and their sources. */
export interface KeyFiguresView {
  /** Name for the heading: the network or the selected record. */
  name: RecordName;
  /** The leading section; undefined if there are no figures. */
  lead: FigureSection | undefined;
  /** The folded sections. */
  more: readonly FigureSection[];
  /** Figures behind the leading ones, shown in a separate list. */
  others: readonly FigureCard[];
  /** Whether the other figures come from other sources, rather than several from the same ones. */
  isByOthers: boolean;
  evidence: Evidence;
  remarks: readonly Remark[];
}

export interface KeyFiguresOptions {
  /** Id of the only record whose figures to show; empty for the network and the records it owns. */
  about: string;
  /** Ids of properties in display order; empty for the default selection. */
  properties: readonly string[];
  /** The day that counts as today, EDTF. */
  today: string;
}

/** The observations shown in one card. */
interface Figures {
  subject: string;
  property: string;
  observations: readonly Observation[];
}

type Input = ViewInput & { today: string };

const labelOf = (property: string, { index, language }: ViewInput): ShownText =>
  requiredText(findConcept(index, property)?.label ?? {}, language, property);

const yearIn = (date: string): string | undefined => /^\d{4}/.exec(date)?.[0];

/** Returns the years between which an undated source was written, if its text allows to infer both. */
const writtenIn = ({ writtenAfter = '', writtenBefore = '' }: Source): string | undefined => {
  const [after, before] = [yearIn(writtenAfter), yearIn(writtenBefore)];
  if (after === undefined || before === undefined || !isPast(before)) return undefined;
  return after === before ? after : `${after}/${before}`;
};

const figureOf = (record: Observation, input: Input): FigureRow => {
  const sources = sourcesOf(record, input.index);
  const published = sources.flatMap((source) => source.published ?? []).sort();
  const publishers = sources.map(({ publisher, title, language, url }): StatedBy => {
    const lang = publisher === undefined ? language : undefined;
    return { value: publisher ?? title, lang, url };
  });
  return {
    id: record.id,
    quantity: shownQuantity(record.quantity, input, { millionsInWords: true }),
    label: labelOf(record.property, input),
    meaning: shownText(findConcept(input.index, record.property)?.description, input.language),
    date: record.asOf ?? published.at(-1) ?? sources.map(writtenIn).find((date) => date !== undefined),
    tense: tenseOf(record, input),
    statedBy: [...new Map(publishers.map((publisher) => [publisher.value, publisher])).values()],
    record,
  };
};

const cardOf = ({ observations }: Figures, input: Input, subject?: RecordName): FigureCard[] => {
  const [lead, ...others] = sortByImportance(observations, input);
  if (!lead) return [];
  const own = new Set(lead.citations.map(({ source }) => source));
  const conflicting = new Set(others.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return [
    {
      lead: figureOf(lead, input),
      others: others.map((other) => figureOf(other, input)),
      otherSources: [...conflicting].filter((source) => !own.has(source)).length,
      subject,
    },
  ];
};

/** Returns the network, then the subjects that it owns. */
const subjectIds = ({ index, network }: ViewInput, about: string): string[] => {
  if (about !== '') return [about];
  const own = ownRecordsOf(index, network.id).flatMap(({ record }) =>
    'quantity' in record && 'subject' in record ? record.subject : [],
  );
  return [...new Set([network.id, ...own])];
};

const figuresOf = (subject: string, { index }: ViewInput): Figures[] =>
  observationGroupsOf(index, subject).map((group) => ({ subject, ...group }));

/** Ranks figures: numbers of members come first, figures that are only expected last. */
const rankOf = ({ property, observations }: Figures, input: Input): number => {
  if (observations.every((observation) => tenseOf(observation, input) !== 'present')) return 2;
  return findConcept(input.index, property)?.countsRoles ? 0 : 1;
};

const inRank = (figures: readonly Figures[], input: Input): Figures[] =>
  figures
    .map((each) => ({ each, rank: rankOf(each, input) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);

const nameOf = (id: string, { index, language }: ViewInput): RecordName => {
  const found = findRecord(index, id);
  return found ? recordName(found.record, { index, language, labels: {} }) : [{ value: id, lang: undefined }];
};

/**
 * Creates the default selection: visitors are interested in the network itself, so the figures of its programs, events
 * and relations are folded under their names, as well as the network's figures beyond the first few. A network without
 * figures leads with those of the subject that has most.
 */
const defaultSections = (subjects: readonly string[], named: string, input: Input): FigureSection[] => {
  const sectionOf = (id: string, figures: readonly Figures[], isNamed = id !== named): FigureSection => ({
    name: isNamed ? nameOf(id, input) : undefined,
    cards: figures.flatMap((each) => cardOf(each, input)),
  });
  const found = subjects
    .map((id) => ({ id, figures: inRank(figuresOf(id, input), input) }))
    .filter(({ figures }) => figures.length > 0);
  const first =
    found.find(({ id }) => id === named) ?? [...found].sort((a, b) => b.figures.length - a.figures.length)[0];
  if (!first) return [];
  const rest = first.figures.slice(maxLeadingFigures);
  return [
    sectionOf(first.id, first.figures.slice(0, maxLeadingFigures)),
    ...(rest.length > 0 ? [sectionOf(first.id, rest)] : []),
    ...found.filter((each) => each !== first).map(({ id, figures }) => sectionOf(id, figures, true)),
  ];
};

/** Creates the section selected by the page: one card per property and subject, in the order of the properties. */
const chosenSection = (
  subjects: readonly string[],
  properties: readonly string[],
  named: string,
  input: Input,
): FigureSection[] => {
  const all = subjects.flatMap((id) => figuresOf(id, input));
  const cards = properties.flatMap((property) => {
    const wanted = new Set([property, ...narrowerConceptsOf(input.index, property).map(({ id }) => id)]);
    return all.flatMap(({ subject, observations }) => {
      const chosen = observations.filter((each) => wanted.has(each.property));
      return cardOf(
        { subject, property, observations: chosen },
        input,
        subject === named ? undefined : nameOf(subject, input),
      );
    });
  });
  return cards.length > 0 ? [{ name: undefined, cards }] : [];
};

const othersIn = ({ name, cards }: FigureSection): FigureCard[] =>
  cards.flatMap(({ others, subject = name }) => others.map((lead) => ({ lead, others: [], otherSources: 0, subject })));

const remarksOf = (rows: readonly FigureRow[], input: ViewInput): Remark[] =>
  rows.flatMap(({ record, label }) =>
    remarksFrom(record.note, () => [...quantityTexts(record.quantity, input), ' ', label, ':'], input.language),
  );

/** Creates the view of the figures of a network and of the records that it owns, or of one record. */
export const keyFiguresView = (viewInput: ViewInput, options: KeyFiguresOptions): KeyFiguresView => {
  const { about, properties, today } = options;
  const input = { ...viewInput, today };
  const named = about === '' ? input.network.id : about;
  const subjects = subjectIds(input, about);
  const sections =
    properties.length > 0 ? chosenSection(subjects, properties, named, input) : defaultSections(subjects, named, input);
  const [lead, ...more] = sections;
  const rows = sections.flatMap(({ cards }) => cards.flatMap((card) => [card.lead, ...card.others]));
  const evidence = evidenceOf(
    input.index,
    rows.map(({ record }) => record),
    input.messages,
  );
  return {
    name: nameOf(named, input),
    lead,
    more,
    others: sections.flatMap(othersIn),
    isByOthers: sections.flatMap(({ cards }) => cards).some(({ otherSources }) => otherSources > 0),
    evidence,
    remarks: remarksOf(rows, input),
  };
};
