/** What keeps datasets from being merged, in English. */
export const mergeWords = {
  messages: {
    differs: 'differs from {other} in an earlier dataset',
    'differs-from-none': 'differs from no value in an earlier dataset',
    'other-collection': 'has an id that also stands in {collection}',
  },
  remedies: {
    'say-the-same': 'Make both records say the same, or give one of them another id.',
    'earlier-stands': 'The record of the earlier dataset stands. Correct one of them if that is wrong.',
    'later-stands': 'This record stands in its place. Correct one of them if that is wrong.',
    'unique-ids': 'Ids are unique in the whole dataset: give one of the records another id.',
    'same-license': 'Merge only data under the same license, or agree on one with those who publish them.',
  },
} as const;
