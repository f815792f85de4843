import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames } from '../model/collections.js';

const withId = (key: string, record: unknown): unknown =>
  isObject(record) && !Object.hasOwn(record, 'id') ? { id: key, ...record } : record;

/** Copies the input and fills in missing ids from the keys. */
export const fillIds = (input: unknown): unknown => {
  if (!isObject(input)) return input;
  const filled = { ...input };
  for (const name of collectionNames) {
    const records = ownValue(input, name);
    if (!isObject(records)) continue;
    filled[name] = Object.fromEntries(Object.entries(records).map(([key, record]) => [key, withId(key, record)]));
  }
  return filled;
};
