import { makePartnerList } from './partner-list.js';

/** The list, each row with the numbers of its sources. */
export const makeCandidate = makePartnerList('marks');
