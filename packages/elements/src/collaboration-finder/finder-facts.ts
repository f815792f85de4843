import { findRecord, hasEnded, type AnyRecord, type Link, type Membership } from '@health-networks/core';
import { shownText } from '../base/text/text.js';
import type { FinderInput } from './messages.js';
import { nameOf, withEnd } from './finder-names.js';
import { termText } from '../base/text/label.js';
import { asWords, fill, type Phrase } from '../base/text/phrase.js';

const dash = (...parts: readonly Phrase[]): Phrase => fill((...texts) => texts.join(' – '), ...parts);

const ended = (relation: Phrase, record: Link | Membership, input: FinderInput): Phrase =>
  withEnd(relation, hasEnded(record) ? record.endDate : undefined, input);

const nameOfId = (id: string | undefined, input: FinderInput): Phrase[] => {
  const found = id === undefined ? undefined : findRecord(input.index, id);
  return found ? [nameOf(found.record, input)] : [];
};

const membershipFact = ({ member, role, organization }: Membership, input: FinderInput): Phrase => {
  const label = asWords(termText(input.messages, 'membership-role', role));
  return dash(...nameOfId(member, input), [label], ...nameOfId(organization, input));
};

const linkFact = ({ from, kind, to, description }: Link, input: FinderInput): Phrase => {
  const told = shownText(description, input.language);
  if (told) return [told];
  return dash(...nameOfId(from, input), [asWords(termText(input.messages, 'link-kind', kind))], ...nameOfId(to, input));
};

/** A record as a one-line text; undefined for records that the result shows elsewhere. */
export const factOf = (record: AnyRecord, input: FinderInput): Phrase | undefined => {
  const found = findRecord(input.index, record.id);
  switch (found?.collection) {
    case 'memberships':
      return ended(membershipFact(found.record, input), found.record, input);
    case 'links':
      return ended(linkFact(found.record, input), found.record, input);
    case 'groups':
      return dash(...nameOfId(found.record.network, input), [shownText(found.record.name, input.language) ?? '']);
    case 'statements':
      return dash(...nameOfId(found.record.attributedTo, input), [shownText(found.record.text, input.language) ?? '']);
    case 'concepts':
    case 'programs':
      return dash(nameOf(found.record, input), ...nameOfId(found.record.network, input));
    case 'organizations':
    case 'networks':
      return dash(nameOf(found.record, input), ...nameOfId(found.record.place, input));
    default:
      return undefined;
  }
};
