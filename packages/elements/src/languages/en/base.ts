import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('en');

export const baseMessages: BaseMessages = {
  language: 'en',
  loading: 'Loading…',
  retry: 'Try again',
  unavailable: 'This part of the page can’t be shown at the moment.',
  errors: {
    'no-data': 'Nothing to show yet: this element does not say which network it is about.',
    'network-missing': 'The data hold several networks, or none. The element must say which one to show.',
    'unknown-network': 'The network that should be shown here is not in the data.',
    'unknown-contact': 'The contact that should be shown here is not in the data.',
    'not-found': 'The data could not be found.',
    unreachable: 'The data could not be reached.',
    timeout: 'The data took too long to arrive.',
    'too-large': 'The file is too large to be shown.',
    'not-a-dataset': 'The file could not be read as data.',
    'invalid-data': 'The data hold mistakes and are not shown.',
    'other-version': 'The data are in another version of the format and are not shown.',
    failed: 'This part of the page could not be shown.',
  },
  evidence: {
    sources: 'Sources',
    mark: (number) => `source ${number}`,
    back: 'Back to the text',
    undated: 'undated',
    undatedAfter: (date) => `undated, written after ${date}`,
    undatedBefore: (date) => `undated, written before ${date}`,
    undatedBetween: (from, to) => `undated, written between ${from} and ${to}`,
  },
};
