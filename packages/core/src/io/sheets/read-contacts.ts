import type { Telephone } from '../../model/types.generated.js';
import { tableFault } from '../csv/table-fault.js';
import { emailFault, urlFault } from '../tables/cell-faults.js';
import { readTelephone } from '../tables/cell-telephone.js';
import { RowReader, type RowIssues } from '../tables/row-reader.js';
import type { TableRow } from '../tables/table.js';
import type { ContactColumn } from './contact-columns.js';
import { readOwnId, type SheetContext } from './sheet-context.js';

/** Returns the subject and the content of additional columns. */
const topicOf = (reader: RowReader<ContactColumn>, { extras }: TableRow<ContactColumn>): string =>
  [reader.text('topic'), ...extras.map(({ header, value }) => `${header}: ${value}`)].filter(Boolean).join('; ');

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
): Channels => ({
  topic: topicOf(reader, row),
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

const required: readonly ContactColumn[] = ['person', 'email', 'telephone', 'url'];

/** Reads a row of contacts. A row with neither a person nor a means of contact is a fault. */
export const readContactRow = (
  row: TableRow<ContactColumn>,
  told: RowIssues<ContactColumn>,
  context: SheetContext,
): void => {
  const reader = new RowReader(row, told);
  const id = readOwnId(reader, 'id', context);
  const name = reader.person('person');
  const organization = reader.value('organization', context.findParty);
  const channels = channelsOf(reader, row, context);
  if (required.every((column) => !row.cells[column])) {
    reader.isRight('person', tableFault('no-contact', 'write-contact'));
  }
  if (!name && !channels.email && !channels.telephone && !channels.url) return;
  const person = name && context.contacts.personOf(name);
  context.contacts.add({
    id: id || context.createId(`${person ?? organization ?? context.network} contact`, 'contact'),
    ...(person !== undefined && { person }),
    ...(organization !== undefined && { organization }),
    about: [context.network],
    ...channelFields(channels, context),
    citations: [],
  });
};
