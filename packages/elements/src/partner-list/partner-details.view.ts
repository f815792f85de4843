import { findParty, formatDate, formatMoment, formatPeriod, type Membership } from '@health-networks/core';
import type { Phrase } from '../base/text/phrase.js';
import { requiredText, shownText, type ShownText } from '../base/text/text.js';
import type { PartnerListInput } from './messages.js';
import type { PartnerRow } from './partner-row.js';
import { membershipOf, roleLabelOf, type PartnerRelation } from './partner-relations.js';

export interface NamedLink {
  label: string;
  url: string;
}

export interface RoleDetails {
  label: Phrase;
  /** Dates as text. */
  dates: string | undefined;
  onBehalfOf: ShownText | undefined;
}

export interface PartnerDetails {
  alsoKnownAs: readonly string[];
  description: ShownText | undefined;
  website: string | undefined;
  registers: readonly NamedLink[];
  /** Numbers in registers without an address, each after the name of its register. */
  otherNumbers: readonly string[];
  founded: string | undefined;
  ended: string | undefined;
  partOf: ShownText | undefined;
  roles: readonly RoleDetails[];
}

/** Formats the dates as one period, because languages format a range as a whole. */
const datesOf = (
  { startDate, endDate, asOf }: Membership,
  { messages, language }: PartnerListInput,
): string | undefined => {
  const period = formatPeriod(startDate, endDate, language);
  if (period !== undefined || asOf === undefined) return period;
  return messages.attested(formatDate(asOf, language));
};

const nameOf = (id: string | undefined, { index, language }: PartnerListInput): ShownText | undefined => {
  if (id === undefined) return undefined;
  const party = findParty(index, id)?.record;
  return party && requiredText(party.name, language, id);
};

const roleOf = (relation: PartnerRelation, input: PartnerListInput): RoleDetails => {
  const membership = membershipOf(relation);
  return {
    label: roleLabelOf(relation, input),
    dates: membership && datesOf(membership, input),
    onBehalfOf: nameOf(membership?.onBehalfOf, input),
  };
};

const registersOf = ({ related: { party } }: PartnerRow): NamedLink[] => {
  const { ror, wikidata } = party.identifiers ?? {};
  return [
    ...(ror === undefined ? [] : [{ label: 'ROR', url: ror }]),
    ...(wikidata === undefined ? [] : [{ label: 'Wikidata', url: `https://www.wikidata.org/wiki/${wikidata}` }]),
  ];
};

export const partnerDetails = (row: PartnerRow, input: PartnerListInput): PartnerDetails => {
  const { party, relations } = row.related;
  const { language } = input;
  const dated = (date: string | undefined): string | undefined => date && formatMoment(date, language);
  return {
    alsoKnownAs: party.alternateNames ?? [],
    description: shownText(party.description, language),
    website: party.url,
    registers: registersOf(row),
    otherNumbers: party.identifiers?.other ?? [],
    founded: dated(party.startDate),
    ended: dated(party.endDate),
    partOf: 'subOrganizationOf' in party ? nameOf(party.subOrganizationOf, input) : undefined,
    roles: relations.map((relation) => roleOf(relation, input)),
  };
};
