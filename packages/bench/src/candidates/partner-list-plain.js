import { makePartnerList } from './partner-list.js';

/** The partner list without source numbers. */
export const makeCandidate = makePartnerList('none');
