import type { ContactPoint, Telephone } from '../../model/types.generated.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { emailFault, urlFault } from '../tables/cell-faults.js';
import { readTelephone } from '../tables/cell-telephone.js';
import { areNotOnePerson, splitPrefix, type PersonName } from '../tables/person-name.js';
import { beforeDegrees, titlesIn } from '../tables/person-titles.js';
import { RowReader, type RowIssues } from '../tables/row-reader.js';
import type { TableRow } from '../tables/table.js';
import { personNameColumns, type ContactColumn } from './sheet-columns.js';
import { readOwnId, type SheetContext } from './sheet-context.js';

/** Returns the subject, a job title that is not in a post, and the content of additional columns. */
const topicOf = (
  reader: RowReader<ContactColumn>,
  { extras }: TableRow<ContactColumn>,
  jobTitle: string | undefined,
): string =>
  [reader.text('topic'), jobTitle, ...extras.map(({ header, value }) => `${header}: ${value}`)]
    .filter(Boolean)
    .join('; ');

interface Channels {
  readonly topic: string;
  readonly email: string;
  readonly telephone: Telephone | undefined;
  readonly url: string;
}

const channelsOf = (
  reader: RowReader<ContactColumn>,
  row: TableRow<ContactColumn>,
  context: SheetContext,
  jobTitle: string | undefined,
): Channels => ({
  topic: topicOf(reader, row, jobTitle),
  email: reader.text('email', emailFault),
  telephone: reader.value('telephone', (cell) => readTelephone(cell, context.findTelephone)),
  url: reader.text('url', urlFault),
});

const channelFields = ({ topic, email, telephone, url }: Channels, { text }: SheetContext) => ({
  ...(topic && { topic: text(topic) }),
  ...(email && { email }),
  ...(telephone && { telephone }),
  ...(url && { url }),
});

const hasChannel = ({ email, telephone, url }: Channels): boolean => Boolean(email || telephone || url);

interface RowContact {
  /** Empty if the row has none. */
  readonly id: string;
  readonly person: string | undefined;
  readonly organization: string | undefined;
  readonly channels: Channels;
}

/** Returns the contact of a row, merged with the same contact in the sheet of partners. */
const contactOf = ({ id, person, organization, channels }: RowContact, context: SheetContext): ContactPoint => {
  const fields = {
    ...(person !== undefined && { person }),
    ...(organization !== undefined && { organization }),
    about: [context.network],
    ...channelFields(channels, context),
    citations: [],
  };
  const repeated = context.partnerContacts.take(fields);
  const newId = (): string => context.createId(`${person ?? organization ?? context.network} contact`, 'contact');
  return { ...repeated, id: id || (repeated?.id ?? newId()), ...fields };
};

const required: readonly ContactColumn[] = ['person', ...personNameColumns, 'email', 'telephone', 'url'];

/** Whether what stands between first and family name is a further first name, and not "van der" or "Van der". */
const isGivenName = (middle: string): boolean =>
  /^\p{Lu}/u.test(middle) && splitPrefix(`${middle.toLowerCase()} X`).familyNamePrefix === undefined;

/** Whether a cell of family names has the first name, too, in either order. */
const isWholeName = (familyName: string, givenName: string): boolean => {
  const name = `${titlesIn(familyName.split(' ')).rest.join(' ')} `;
  return (name.startsWith(`${givenName} `) || name.includes(`, ${givenName} `)) && familyName !== givenName;
};

/** Returns the name of a person in parts, with the titles before each of them. */
const nameInParts = (given: string, middle: string, family: string): PersonName => {
  const [first, last] = [titlesIn(given.split(' ')), titlesIn(family.split(' '))];
  const areNames = first.rest.length > 0 && last.rest.length > 0;
  const [givenName, familyName] = areNames ? [first.rest.join(' '), last.rest.join(' ')] : [given, family];
  const titles = areNames ? [...first.titles, ...last.titles].join(' ') : '';
  const isGiven = isGivenName(middle);
  return {
    givenName: isGiven ? `${givenName} ${middle}` : givenName,
    ...(middle && !isGiven ? { familyNamePrefix: middle, familyName } : splitPrefix(familyName)),
    ...(titles && { honorificPrefix: titles }),
  };
};

/** Returns the name of the person from one column, or else from its parts; messages name the first part's column. */
const nameOf = (reader: RowReader<ContactColumn>): PersonName | undefined => {
  const parts = personNameColumns.map((column) => reader.cell(column)).filter(Boolean);
  if (reader.cell('person') !== '' || parts.length === 0) return reader.person('person');
  const family = reader.text('familyName');
  const given = reader.text('givenName');
  if (!given || !family || isWholeName(family, given)) return reader.person(family ? 'familyName' : 'givenName');
  const middle = reader.text('familyNamePrefix');
  const whole = [given, middle, family].filter(Boolean).join(' ');
  if (beforeDegrees(whole) !== whole || areNotOnePerson(titlesIn(whole.split(' ')).rest)) {
    return reader.with({ familyName: whole }).person('familyName');
  }
  return nameInParts(given, middle, family);
};

/**
 * Reads a row of contacts, and returns whether there is a contact in it. A row with neither a person nor a means of
 * contact is a fault.
 */
export const readContactRow = (
  row: TableRow<ContactColumn>,
  rowIssues: RowIssues<ContactColumn>,
  context: SheetContext,
): boolean => {
  const reader = new RowReader(row, rowIssues);
  const id = readOwnId(reader, 'id', context);
  const name = nameOf(reader);
  const person = name && context.contacts.personOf(name);
  const organization = reader.value('organization', context.findParty);
  const jobTitle = reader.text('jobTitle');
  const isPost = jobTitle !== '' && context.posts.add({ person, organization, title: jobTitle });
  const channels = channelsOf(reader, row, context, isPost ? undefined : jobTitle);
  if (required.every((column) => !row.cells[column])) {
    reader.isRight('person', sheetFault('no-contact', 'write-contact'));
  }
  if (!name && !hasChannel(channels)) return false;
  const label = reader.cell('organization');
  const namesake =
    name && context.findNamesake(name, { organization: organization ?? '', label, email: channels.email });
  const nameColumn = reader.cell('person') === '' ? 'familyName' : 'person';
  if (namesake) reader.notice(nameColumn, { value: reader.cell(nameColumn), ...namesake });
  context.contacts.add(contactOf({ id, person, organization, channels }, context));
  return true;
};
