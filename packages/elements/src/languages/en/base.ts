import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('en');

export const baseMessages: BaseMessages = {
  language: 'en',
  loading: 'Loading…',
  retry: 'Try again',
  unavailable: 'This part of the page can’t be shown at the moment.',
  outdated: 'This could not be updated.',
  errors: {
    'no-data': 'This element does not say which network to show. Set network, src or data.',
    'network-missing': 'There are several networks in the file, or none. Set network to the one to show.',
    'unknown-network': 'There is no network with this id.',
    'unknown-contact': 'There is no contact with this id.',
    'not-found': 'The file was not found.',
    unreachable: 'This could not be loaded.',
    'not-allowed': 'The security rules of this page do not allow it to be loaded.',
    timeout: 'Loading took too long.',
    'too-large': 'The file is too large to be shown.',
    'not-a-dataset': 'The file is neither a dataset nor a table of partners.',
    'invalid-data': 'There are mistakes in the file.',
    'other-version': 'The file has another version of the format.',
    failed: 'Something went wrong while this was being shown.',
  },
  evidence: {
    sources: 'Sources',
    mark: (number) => `source ${number}`,
    back: 'Back to the text',
    undated: 'no date',
    undatedAfter: (date) => `no date, after ${date}`,
    undatedBefore: (date) => `no date, before ${date}`,
    undatedBetween: (from, to) => `no date, between ${from} and ${to}`,
  },
};
