/** What may be wrong with files of an earlier version, in English. */
export const migrateWords = {
  messages: {
    'same-as-former': 'says the same as "{former}"',
    missing: 'is missing',
    'no-list': 'is not a list',
    'no-object': 'is not an object',
    'id-twice': 'is also the id of another record that becomes one of {collection}',
  },
  remedies: {
    'keep-one': 'Keep one of the two.',
    'add-or-version-2': 'Version 1 asks for it: add it, or write the file in version 2.',
    'write-list': 'Write a list: […].',
    'write-object': 'Write an object: {example}.',
    'another-id': 'Give one of the two another id.',
  },
} as const;
