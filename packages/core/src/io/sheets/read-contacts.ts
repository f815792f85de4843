import { emailFault, urlFault } from '../tables/cell-faults.js';
import { readTelephone } from '../tables/cell-telephone.js';
import { RowReader, type RowIssues } from '../tables/row-reader.js';
import type { TableRow } from '../tables/table.js';
import type { ContactColumn } from './contact-columns.js';
import { readOwnId, type SheetContext } from './sheet-context.js';

/** The subject, and what columns of one's own say besides. */
const topicOf = (reader: RowReader<ContactColumn>, { extras }: TableRow<ContactColumn>): string =>
  [reader.text('topic'), ...extras.map(({ header, value }) => `${header}: ${value}`)].filter(Boolean).join('; ');

/** Reads a row of the contacts; one that says neither whom to turn to nor how is a fault. */
export const readContactRow = (
  row: TableRow<ContactColumn>,
  told: RowIssues<ContactColumn>,
  context: SheetContext,
): void => {
  const reader = new RowReader(row, told);
  const id = readOwnId(reader, 'id', context);
  const person = reader.person('person');
  const organization = reader.value('organization', context.findParty);
  const topic = topicOf(reader, row);
  const email = reader.text('email', emailFault);
  const telephone = reader.value('telephone', (cell) => readTelephone(cell, context.findTelephone));
  const url = reader.text('url', urlFault);
  const isEmpty = ['person', 'email', 'telephone', 'url'].every((column) => !row.cells[column as ContactColumn]);
  if (isEmpty) {
    reader.isRight('person', {
      message: 'is empty, as are mailbox, telephone and website',
      remedy: 'Write whom to turn to, or delete the row.',
    });
  }
  if (!person && !email && !telephone && !url) return;
  const personId = person && context.contacts.personOf(person);
  const holder = personId ?? organization ?? context.network;
  context.contacts.add({
    id: id || context.createId(`${holder} contact`, 'contact'),
    ...(personId !== undefined && { person: personId }),
    ...(organization !== undefined && { organization }),
    about: [context.network],
    ...(topic && { topic: context.text(topic) }),
    ...(email && { email }),
    ...(telephone && { telephone }),
    ...(url && { url }),
    citations: [],
  });
};
