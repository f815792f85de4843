import { makePartnerList } from './partner-list.js';

/** The list alone. */
export const makeCandidate = makePartnerList('none');
