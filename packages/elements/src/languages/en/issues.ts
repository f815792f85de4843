export const words = {
  messages: {
    'no-value': 'is not a value of this attribute',
    'no-number': 'is not a number of this attribute',
    'no-attribute': 'is not an attribute of this widget',
    'matches-nothing': 'matches nothing here',
    'no-town': 'is not in our list of European towns with 3,000 inhabitants or more, so it is not on the map',
    'no-placeholder': 'has a placeholder that is not filled in',
  },
  remedies: {
    'correct-town': 'Check the spelling, name the nearest town, or give the place coordinates in a dataset.',
    'latin-town': 'Write its name in Latin letters, or give the place coordinates in a dataset.',
    'did-you-mean': 'Did you mean "{near}"?',
    'use-one-of': 'Use one of: {values}.',
    'write-number': 'Write a whole number from 1.',
    'write-id': 'Write {id}, which becomes the id of each partner.',
  },
} as const;
