import { findParty, formatList, type Membership } from '@health-networks/core';
import type { Remark } from '../base/evidence/evidence.view.js';
import { requiredText, shownText, spokenText, type ShownText } from '../base/text/text.js';
import type { Claim, UnnamedMembers } from './member-counts.js';
import type { PartnerListInput } from './messages.js';
import { membershipOf } from './partner-relations.js';
import type { PartnerRow } from './partner-row.js';

/** What the remarks are about. */
interface Shown {
  readonly input: PartnerListInput;
  readonly rows: readonly PartnerRow[];
  readonly unnamed: UnnamedMembers | undefined;
}

const nothingMore: ShownText = { value: '', lang: undefined };

const figureRemark = ({ text, note }: Claim): Remark => ({ about: text, text: note ?? nothingMore });

/** The unnamed as one sentence; its language is that of the first where all have the same. */
const groupsRemark = (groups: readonly Claim[], { messages, language }: PartnerListInput): Remark => {
  const names = groups.flatMap(({ text }) => text);
  const [lang, ...others] = new Set(names.map((name) => name.lang));
  return {
    about: [spokenText(messages, messages.besides)],
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
  const text = shownText(note, language);
  if (!text) return [];
  const party = findParty(index, member)?.record;
  return [{ about: party && [requiredText(party.name, language, member), ': '], text }];
};

/** What there is to know about the list: rival counts, the unnamed, and notes on who belongs in what way. */
export const partnerRemarks = ({ input, rows, unnamed }: Shown): Remark[] => [
  ...(unnamed?.figures ?? []).map(figureRemark),
  ...(unnamed && unnamed.groups.length > 0 ? [groupsRemark(unnamed.groups, input)] : []),
  ...rows
    .flatMap(({ related }) => related.relations)
    .flatMap((relation) => membershipOf(relation) ?? [])
    .flatMap((membership) => noteRemark(membership, input)),
];
