import { findParty, formatList, type Membership } from '@health-networks/core';
import type { Remark } from '../base/evidence/evidence.view.js';
import { remarksFrom } from '../base/evidence/remarks.js';
import type { Phrase } from '../base/text/phrase.js';
import { requiredText, spokenText, type ShownText } from '../base/text/text.js';
import type { Claim } from './member-counts.js';
import type { PartnerListInput } from './messages.js';
import type { Shown } from './partner-evidence.js';
import { membershipOf } from './partner-relations.js';

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
  const about = (): Phrase | undefined => {
    const party = findParty(index, member)?.record;
    return party && [requiredText(party.name, language, member), ': '];
  };
  return remarksFrom(note, about, language);
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
