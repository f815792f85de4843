import type { Fault } from '../../model/issues/issue.js';
import type { NetworkEvent } from '../../model/types.generated.js';
import { joinCell, splitCell } from '../csv/csv.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { remarkFault, textFault, urlFault, type CellValue } from '../tables/cell-faults.js';
import { isOnline } from '../tables/online.js';
import { RowReader, type RowIssues } from '../tables/row-reader.js';
import type { TableRow } from '../tables/table.js';
import type { WordReader } from '../terms/word-reader.js';
import { readEventPeriod } from './event-period/event-period.js';
import type { EventColumn } from './sheet-columns.js';
import { readOwnId, type SheetContext } from './sheet-context.js';

const readTerm =
  (reader: WordReader) =>
  (cell: string): CellValue<string> => {
    const value = reader.find(cell);
    return value === undefined ? { fault: { value: cell, ...reader.faultOf(cell) } } : { value };
  };

/** Suggests semicolons for names with commas that are all known: "Hospital, Town". */
const commaFault = (written: string, { findParty }: SheetContext): Fault | undefined => {
  const names = written.split(',').map((name) => name.trim());
  if (names.length < 2 || !names.every((name) => 'value' in findParty(name))) return undefined;
  return { value: written, ...sheetFault('unknown-organization', 'did-you-mean', { near: joinCell(names) }) };
};

const readOrganizers = (reader: RowReader<EventColumn>, context: SheetContext): string[] => [
  ...new Set(
    splitCell(reader.cell('organizers')).flatMap((name) => {
      const found = context.findParty(name);
      if ('value' in found) return [found.value];
      reader.isRight('organizers', commaFault(name, context) ?? found.fault);
      return [];
    }),
  ),
];

const noteOf = (reader: RowReader<EventColumn>, { extras }: TableRow<EventColumn>): string =>
  [reader.text('note', remarkFault), ...extras.map(({ header, value }) => `${header}: ${value}`)]
    .filter(Boolean)
    .join('; ');

const listField = (key: string, items: readonly string[]): object =>
  items.length > 0 ? { [key]: [...new Set(items)] } : {};

const textField = (key: string, value: unknown): object =>
  value === undefined || value === '' ? {} : { [key]: value };

/** Reads the fields of a row other than name, dates and status. */
const detailsOf = (reader: RowReader<EventColumn>, row: TableRow<EventColumn>, context: SheetContext): object => {
  const [description, note] = [reader.text('description'), noteOf(reader, row)];
  const written = splitCell(reader.cell('places'));
  const places = written.filter((place) => !isOnline(place));
  const towns = reader.towns('places', places, () => false);
  const mode = reader.value('attendanceMode', readTerm(context.modes));
  const isRemote = places.length < written.length;
  return {
    ...textField('description', description && context.text(description)),
    ...textField('note', note && context.text(note)),
    ...textField('url', reader.text('url', urlFault)),
    ...listField('places', towns.map(context.placeOf)),
    ...listField('themes', reader.texts('themes').map(context.themes.themeOf)),
    ...listField('organizers', readOrganizers(reader, context)),
    ...textField('attendanceMode', mode ?? (isRemote ? (places.length > 0 ? 'mixed' : 'online') : undefined)),
  };
};

/** Reads a row of events. */
export const readEventRow = (
  row: TableRow<EventColumn>,
  rowIssues: RowIssues<EventColumn>,
  context: SheetContext,
): NetworkEvent | undefined => {
  const reader = new RowReader(row, rowIssues);
  const id = readOwnId(reader, 'id', context);
  const name = reader.text('name', (value) =>
    value === '' ? sheetFault('no-name', 'write-name') : textFault(value, 'write-name'),
  );
  const details = detailsOf(reader, row, context);
  const { startDate, endDate } = readEventPeriod(reader, context.language);
  const status = reader.value('status', readTerm(context.statuses));
  if (name === '') return undefined;
  const year = startDate?.slice(0, 4) ?? '';
  return {
    id: id || context.createId(name.includes(year) ? name : `${name} ${year}`, 'event'),
    name: context.text(name),
    ...textField('startDate', startDate),
    ...textField('endDate', endDate),
    about: [context.network],
    ...details,
    ...textField('status', status),
    citations: [],
  };
};
