import { telephoneCell } from '../tables/cell-telephone.js';
import { partnerSheetColumns } from '../partners-csv/columns.js';
import type { ContactPoint, Membership, NetworkEvent } from '../../model/types.generated.js';
import { findPerson, findParty } from '../../query/find/find-record.js';
import { type DatasetIndex, lookupsOf } from '../../query/index-dataset.js';
import { contactPointsOf, eventsOf } from '../../query/of-network/records-of-network.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { localize } from '../../text/localize.js';
import { joinCell } from '../csv/csv.js';
import {
  membersIn,
  periodsOf,
  termWord,
  type ListedParty,
  type ListedPeriod,
  partnerCells,
  placeName,
  themeNames,
} from '../writing/listed-parties.js';
import { contactSheetColumns, eventSheetColumns, type WrittenEventColumn } from './sheet-columns.js';

/** Returns the value that all share, or an empty text if they differ, because one cell cannot show several. */
const common = (values: readonly (string | undefined)[]): string => {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? (first ?? '') : '';
};

/** Returns a period for each row of a partner: one without the dates that differ, unless it left and rejoined. */
const rowPeriods = (index: DatasetIndex, network: string, listed: ListedParty): ListedPeriod[] => {
  const periods = periodsOf(index, network, listed);
  const roles = periods.flatMap((period) => period.roles);
  if (new Set(roles).size < roles.length) return periods;
  const startDate = common(periods.map((period) => period.startDate));
  return [{ roles: listed.roles, startDate, endDate: common(periods.map(({ endDate }) => endDate)) }];
};

/** Returns a row for each organization that belongs to the network, or for each period if it left and rejoined. */
export const partnerRowsOf = (index: DatasetIndex, network: string, languages: string): string[][] =>
  [...membersIn(index, network).values()].flatMap((listed) =>
    rowPeriods(index, network, listed).map((period) => {
      const cells = partnerCells(index, listed, period, languages);
      return partnerSheetColumns.map((column) => cells[column]);
    }),
  );

const partyName = (index: DatasetIndex, id: string | undefined, languages: string): string =>
  id === undefined ? '' : (localize(findParty(index, id)?.record.name, languages) ?? '');

/** Returns the title of the person's post at the organization, if a row of contacts can be matched with it. */
const jobTitleOf = (index: DatasetIndex, { person = '', organization }: ContactPoint): Membership['title'] => {
  const posts = lookupsOf(index)
    .membershipsByMember(person)
    .filter((post) => post.organization === organization);
  return (posts.length === 1 ? posts[0] : posts.find(({ role }) => role === 'staff'))?.title;
};

const contactCells = (
  index: DatasetIndex,
  contact: ContactPoint,
  languages: string,
): Record<(typeof contactSheetColumns)[number], string> => {
  const { id, person: personId, organization, topic, email = '', telephone, url = '' } = contact;
  const person = personId === undefined ? undefined : findPerson(index, personId);
  return {
    id,
    person: person ? formatPersonName(person) : '',
    organization: partyName(index, organization, languages),
    jobTitle: localize(jobTitleOf(index, contact), languages) ?? '',
    topic: localize(topic, languages) ?? '',
    email,
    telephone: telephone ? telephoneCell(telephone) : '',
    url,
  };
};

/** Returns a row for each contact about the network. */
export const contactRowsOf = (index: DatasetIndex, network: string, languages: string): string[][] =>
  contactPointsOf(index, network)
    .filter(({ about }) => about.includes(network))
    .map((contact) => {
      const cells = contactCells(index, contact, languages);
      return contactSheetColumns.map((column) => cells[column]);
    });

const eventCells = (
  index: DatasetIndex,
  event: NetworkEvent,
  languages: string,
): Record<WrittenEventColumn, string> => {
  const { id, startDate = '', endDate = '', places = [], organizers = [], themes = [], url = '', status } = event;
  const text = (value: NetworkEvent['note']): string => localize(value, languages) ?? '';
  const word = (vocabulary: 'attendance-mode' | 'event-status', term: string | undefined): string =>
    term === undefined ? '' : termWord(index.dataset, vocabulary, term, languages);
  const parties = organizers.map((organizer) => partyName(index, organizer, languages)).filter(Boolean);
  return {
    id,
    name: localize(event.name, languages),
    startDate,
    endDate,
    places: joinCell(places.map((place) => placeName(index, place, languages))),
    organizers: joinCell(parties),
    themes: themeNames(index, themes, languages),
    url,
    description: text(event.description),
    attendanceMode: word('attendance-mode', event.attendanceMode),
    status: word('event-status', status),
    note: text(event.note),
  };
};

/** Returns a row for each event of the network. */
export const eventRowsOf = (index: DatasetIndex, network: string, languages: string): string[][] =>
  eventsOf(index, network).map((event) => {
    const cells = eventCells(index, event, languages);
    return eventSheetColumns.map((column) => cells[column]);
  });
