import { findConcept, memberCountsOf, memberGroupsOf, findParty, formatList } from '@health-networks/core';
import type { Group, MemberCount, Observation, Membership } from '@health-networks/core';
import { sortByImportance } from '../base/headline-figure.js';
import { presentDay } from '../base/is-current.js';
import { quantityTexts } from '../base/text/quantity.js';
import { requiredText, shownText, type ShownText, messageText } from '../base/text/text.js';
import { type Remark, remarksFrom } from '../base/evidence/evidence.view.js';
import { textOfPhrase, type Phrase } from '../base/text/phrase.js';
import type { PartnerListInput } from './messages.js';
import { membershipOf } from './partner-relations.js';
import type { PartnerRow } from './partner-row.js';

/** A count or group of unnamed members. */
export interface Claim {
  text: readonly ShownText[];
  /** A note required to interpret the figure correctly. */
  note: ShownText | undefined;
  record: Group | Observation;
}

/** Members that sources mention without naming them. */
export interface UnnamedMembers {
  /**
   * The newest count that exceeds the number of named members, as text: "over 30". Undefined if the list has others
   * besides those that are counted, such as funders: "4 of over 3" compares two things.
   */
  attested: string | undefined;
  /** Member counts, one per source. */
  figures: readonly Claim[];
  /** Members whom no source names individually: "all hospitals". */
  groups: readonly Claim[];
}

const figureText = ({ quantity, property }: Observation, input: PartnerListInput): readonly ShownText[] => [
  ...quantityTexts(quantity, input),
  { value: ' ', lang: undefined },
  requiredText(findConcept(input.index, property)?.label ?? {}, input.language, property),
];

const figureClaim = ({ observation }: MemberCount, input: PartnerListInput): Claim => ({
  text: figureText(observation, input),
  note: shownText(observation.note, input.language),
  record: observation,
});

const groupsIn = (input: PartnerListInput): Claim[] =>
  memberGroupsOf(input.index, input.network.id).map((record) => ({
    text: [requiredText(record.name, input.language, record.id)],
    note: undefined,
    record,
  }));

/** Returns the count that the key figures lead with, among those that count everyone who is listed. */
const attestedIn = (counts: readonly MemberCount[], listed: number, input: PartnerListInput): string | undefined => {
  const short = counts
    .filter(({ isShort, named }) => isShort && named === listed)
    .map(({ observation }) => observation);
  const [newest] = sortByImportance(short, { index: input.index, today: presentDay() });
  return newest && textOfPhrase(quantityTexts(newest.quantity, input));
};

/**
 * Returns the members that are not among the `listed` ones. Undefined unless a source states more members than are named;
 * otherwise includes all counts, so that readers see the differences.
 */
export const unnamedOf = (input: PartnerListInput, listed: number): UnnamedMembers | undefined => {
  const counts = memberCountsOf(input.index, input.network.id);
  const groups = groupsIn(input);
  if (groups.length === 0 && !counts.some(({ isShort }) => isShort)) return undefined;
  return {
    attested: attestedIn(counts, listed, input),
    figures: counts.map((count) => figureClaim(count, input)),
    groups,
  };
};

const nothingMore: ShownText = { value: '', lang: undefined };

const figureRemark = ({ text, note }: Claim): Remark => ({ about: text, text: note ?? nothingMore });

/** Returns the unnamed groups as one sentence, in the language of the first one if all have the same. */
const groupsRemark = (groups: readonly Claim[], { messages, language }: PartnerListInput): Remark => {
  const names = groups.flatMap(({ text }) => text);
  const [lang, ...others] = new Set(names.map((name) => name.lang));
  return {
    about: [messageText(messages, messages.besides)],
    text: {
      value: formatList(
        names.map(({ value }) => value),
        language,
      ),
      lang: others.length === 0 ? lang : undefined,
    },
  };
};

const noteRemark = ({ note, member }: Membership, { index, language }: PartnerListInput): Remark[] => {
  const about = (): Phrase | undefined => {
    const party = findParty(index, member)?.record;
    return party && [requiredText(party.name, language, member), ': '];
  };
  return remarksFrom(note, about, language);
};

/** The content of a list. */
interface Shown {
  input: PartnerListInput;
  rows: readonly PartnerRow[];
  unnamed: UnnamedMembers | undefined;
}

/** Returns the remarks on the list: differing counts, unnamed groups, and notes on memberships. */
export const partnerRemarks = ({ input, rows, unnamed }: Shown): Remark[] => {
  const remarks = (unnamed?.figures ?? []).map(figureRemark);
  if (unnamed && unnamed.groups.length > 0) remarks.push(groupsRemark(unnamed.groups, input));
  for (const { related } of rows) {
    for (const relation of related.relations) {
      const membership = membershipOf(relation);
      if (membership?.note) remarks.push(...noteRemark(membership, input));
    }
  }
  return remarks;
};
