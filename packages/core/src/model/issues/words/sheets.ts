import { tableWords } from './table.js';

/** Messages and remedies of workbooks, and of tables of contacts and events, by code. */
const sheetWords = {
  messages: {
    'no-person-column': 'has no column "Person" (or Persoon, Henkilö, Name)',
    'no-event-column': 'has no column "Name" (or Naam, Nimi, Event)',
    'hidden-row': 'is hidden in the spreadsheet, and is read all the same',
    'hidden-rows': 'is hidden in the spreadsheet, as are {more, number} more, and is read all the same',
    'hidden-column': 'is hidden in the spreadsheet, and is read all the same',
    'skipped-time': 'does not exist on {day} in {zone}, where the clocks go forward then',
    'repeated-time': 'occurs twice on {day} in {zone}, where the clocks go back then; the first is read',
    'two-ends': 'is a period whose end differs from {header} "{end}"',
    'not-a-time': 'is not a time of day we can read',
    'unknown-organization': 'is not a known organization',
    'id-of-another': 'is also the id of another row or sheet',
    'not-our-id': 'is not a valid id',
    'several-sheets': 'has several sheets that list the same, of which "{sheet}" would be read and not: {sheets}',
    'further-sheets': 'has further sheets, which are not read: {sheets}',
    'hidden-sheets': 'has hidden sheets, which are not read: {sheets}',
    'no-row': 'has no row in the table and is kept',
    'unread-rows': 'has rows that were not read, or none, so that nothing is removed',
  },
  remedies: {
    'write-person-header': 'Write it above the names of the persons.',
    'write-event-header': 'Write it above the names of the events.',
    'rename-person-header': 'If it is "{header}", rename that.',
    'show-sheets': 'If their rows belong to the data, show them in the spreadsheet.',
    'delete-hidden': 'Delete what is not for the public.',
    'other-time': 'Write another time, such as {near}.',
    'write-offset': 'If the second is meant, write the moment with its offset: "{moment}".',
    'keep-one-end': 'Write the first day here, "{day}", or empty {header}.',
    'write-time': 'Write "14:00", or a period: "14:00-16:00".',
    'write-zone': 'Write it as the IANA does: "Europe/Amsterdam".',
    'write-contact': 'Write whom to turn to, or delete the row.',
    'add-partner': 'Add it to the partners, or write its name as it stands there.',
    'id-or-empty':
      'Write small letters, digits and single hyphens, a letter first ("spring-meeting"), or leave it empty.',
    'put-together': 'Put their rows into one sheet, or give only the sheet to read.',
    'one-sheet-of-a-kind':
      'One sheet of partners, one of contacts and one of events is read; put the rows of a kind into one sheet.',
    'leave-or-remove': 'No action is needed; if it has ended, ask for records without a row to be removed.',
    'correct-rows-or-keep': 'Correct or complete the rows, or ask for records without a row to be kept.',
  },
} as const;

/** Returns the messages and remedies of all tables. A function, because pages that show partners do not load them. */
export const allTableWords = () => ({
  messages: { ...tableWords.messages, ...sheetWords.messages },
  remedies: { ...tableWords.remedies, ...sheetWords.remedies },
});

/** The messages and remedies of all tables. */
export type AllTableWords = ReturnType<typeof allTableWords>;
