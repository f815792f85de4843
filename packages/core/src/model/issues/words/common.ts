/** English messages that apply to any file, and the names of places in issues. */
export const commonWords = {
  messages: {
    'in-file': '({file})',
    'at-position': '({file}, line {line}, column {column})',
    dataset: 'The dataset',
    row: 'Row {row}',
    cell: 'Row {row}, column {column}',
    more: '… and {number, number} more',
    'too-large': 'is too large: {size} bytes',
    'further-one': 'has 1 further problem that is not listed',
    'further-many': 'has {number, number} further problems that are not listed',
    'further-at-least-one': 'has at least 1 further problem that is not listed',
    'further-at-least': 'has at least {number, number} further problems that are not listed',
  },
  remedies: {
    'keep-within-bytes': 'Keep it within {limit} bytes, or raise "maxBytes".',
    'correct-listed': 'Correct those that are listed, or the program that wrote the data, and check again.',
  },
} as const;
