import type { VocabularyLabels } from '@health-networks/core';
import type { LoadErrorCode } from '../base/load-error.js';

/** Every word that the elements say themselves, in one language. Names of facts come from the data. */
export interface Messages {
  /** BCP 47 tag. */
  language: string;
  /** Names of kinds, roles and statuses. */
  labels: VocabularyLabels;
  loading: string;
  retry: string;
  errors: Record<LoadErrorCode, string>;
  evidence: {
    sources: string;
    /** A note that points to source number n. */
    mark: (number: number) => string;
    undated: string;
    /** For a source without a date of its own, of which only bounds are known. */
    undatedAfter: (date: string) => string;
  };
  partnerList: {
    heading: (network: string) => string;
    search: string;
    kind: string;
    place: string;
    role: string;
    allKinds: string;
    allPlaces: string;
    allRoles: string;
    name: string;
    filters: string;
    /** How many organizations the filter leaves, of how many named. */
    count: (shown: number, total: number) => string;
    noMatch: string;
    noMembers: string;
    noPlace: string;
    /** Accessible name of the table where it has no heading of its own. */
    tableLabel: string;
    /** Name of the role "contact" as a facet. */
    contactRole: string;
    /** Introduces what is documented without names. */
    besides: string;
    /** How many of the named are partners by the words of the source. */
    incomplete: (named: number) => string;
    through: (role: string, person: string) => string;
    contact: (person: string) => string;
    inProgram: (role: string, program: string) => string;
  };
  pillarDiagram: {
    heading: (network: string) => string;
    noPillars: string;
  };
  contactCard: {
    heading: (network: string) => string;
    email: string;
    telephone: string;
    website: string;
    languages: string;
    /** Accessible names that tell one card's links from another's. */
    emailTo: (name: string, address: string) => string;
    call: (name: string, number: string) => string;
    saveCard: string;
    saveCardOf: (name: string) => string;
    noContacts: string;
  };
}
