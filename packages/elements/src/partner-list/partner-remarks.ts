import { findParty, formatList, type Membership } from '@health-networks/core';
import type { Remark } from '../base/evidence/evidence.view.js';
import { remarksFrom } from '../base/evidence/remarks.js';
import type { Phrase } from '../base/text/phrase.js';
import { requiredText, messageText, type ShownText } from '../base/text/text.js';
import type { Claim, UnnamedMembers } from './member-counts.js';
import type { PartnerListInput } from './messages.js';
import { membershipOf } from './partner-relations.js';
import type { PartnerRow } from './partner-row.js';

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
