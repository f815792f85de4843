import type { AnyRecord } from '../model/collections.js';
import { requiredFields } from '../model/record-fields.generated.js';
import type { LocatedRecord } from '../query/find/located-record.js';
import type { MentionFinder } from './mention-finder.js';

const channels = ['email', 'telephone', 'url'];

const has = (record: AnyRecord, field: string): boolean => Object.hasOwn(record, field);

/** Returns the channel that a contact point has lost if it was the last one, because it is useless without any. */
const lostChannel = (before: LocatedRecord, after: AnyRecord): string | undefined =>
  before.collection === 'contactPoints' && !channels.some((channel) => has(after, channel))
    ? channels.find((channel) => has(before.record, channel))
    : undefined;

/** Returns the field name if an observation has lost its note, because it is misleading without it. */
const lostNote = (before: LocatedRecord, after: AnyRecord): string | undefined =>
  has(before.record, 'note') && !has(after, 'note') ? 'note' : undefined;

/**
 * Returns the lost field that a record cannot do without: its id, a required field, its note, the only channel of a
 * contact, or the last citation, because every record needs a source. Returns `undefined` if there is none.
 */
export const findLostField = (before: LocatedRecord, after: AnyRecord, mentions: MentionFinder): string | undefined => {
  if (mentions.inId(after.id)) return 'id';
  const required: readonly string[] = requiredFields[before.collection];
  const missing = required.find((field) => has(before.record, field) && !has(after, field));
  const isUncited = before.record.citations.length > 0 && after.citations.length === 0;
  return missing ?? lostNote(before, after) ?? lostChannel(before, after) ?? (isUncited ? 'citations' : undefined);
};
