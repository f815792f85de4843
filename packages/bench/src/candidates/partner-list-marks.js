import { makePartnerList } from './partner-list.js';

/** The partner list, with the numbers of its sources in each row. */
export const makeCandidate = makePartnerList('marks');
