/** English messages about ids, references and terms. */
export const referenceWords = {
  messages: {
    'no-id': 'is not an id',
    'other-collection': 'is in {found, and}',
    unresolved: 'refers to no record',
    'id-form': 'is not a kebab-case id',
    'id-twice': 'is also the id of a record in {collection}',
    'not-its-key': 'is not the key of its record',
    'other-vocabulary': 'is declared as a term of "{scheme}", not of "{vocabulary}"',
    'closed-list': 'is a closed list: the code depends on its terms',
    'unknown-term': 'is neither a known term of "{vocabulary}" nor declared in this dataset',
    'term-elsewhere':
      'is neither a known term of "{vocabulary}" nor declared in this dataset (it is a term of "{elsewhere}")',
  },
  remedies: {
    'give-id': 'Give the id of a record in {collections}, or leave it out.',
    'give-any-id': 'Give the id of a record in the dataset, or leave it out.',
    'refer-to': 'Refer to a record in {collections}.',
    'add-record': 'Correct the id, or add the record to {collections}.',
    'add-any-record': 'Correct the id, or add the record to the dataset.',
    'near-or-add': 'Did you mean "{near}"? Correct the id, or add the record to {collections}.',
    'near-or-add-any': 'Did you mean "{near}"? Correct the id, or add the record to the dataset.',
    'use-id': 'Use lower-case letters, digits and single hyphens, starting with a letter: "umc-utrecht".',
    'another-id': 'Give one of the two another id.',
    'write-key': 'Write "{key}", or rename the key.',
    'give-scheme': 'Give the concept the scheme "{vocabulary}", or use another term.',
    'use-or-other-scheme': 'Use one of its terms as it is, or declare yours in another scheme.',
    declare: 'Declare it: {declaration}.',
    'declare-as': 'Use the term "{term}", and declare it: {declaration}.',
    'near-or-declare': 'Did you mean "{near}"? Else declare it: {declaration}.',
    'near-or-declare-as': 'Did you mean "{near}"? Else use the term "{term}", and declare it: {declaration}.',
  },
} as const;
