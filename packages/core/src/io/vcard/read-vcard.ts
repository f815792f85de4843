import type { Dataset } from '../../model/types.generated.js';
import { givenIdsIn } from '../content-lines/component-reader.js';
import { contentText, readContentLines, type Component } from '../content-lines/read-content-lines.js';
import { Draft, type ReadOptions, type SafeReadOptions } from '../reading/draft.js';
import { KnownNames } from '../reading/known-names.js';
import { dataOrThrow, readSafely, type ReadResult } from '../../model/issues/read-result.js';
import { exchangeFault, Report } from '../reading/report.js';
import type { FindTelephone } from '../tables/cell-telephone.js';
import { CardReader, type CardContext } from './card-reader.js';

/** Options of `readVcard`. */
export interface ReadVcardOptions extends ReadOptions {
  /**
   * Finds the numbers in telephone values without a country code. Without this option, only numbers with a country code
   * are read.
   */
  readonly findTelephone?: FindTelephone;
}

/** Options of `safeReadVcard`. */
export interface SafeReadVcardOptions extends SafeReadOptions, Pick<ReadVcardOptions, 'findTelephone'> {}

const valueOf = ({ lines }: Component, ...names: readonly string[]): string =>
  lines
    .find(({ name }) => names.includes(name))
    ?.value.trim()
    .toLowerCase() ?? '';

const readCard = (card: Component, at: number, context: CardContext): void => {
  const [version, kind] = [valueOf(card, 'VERSION'), valueOf(card, 'KIND', 'X-ADDRESSBOOKSERVER-KIND')];
  const isCompany = valueOf(card, 'X-ABSHOWAS') === 'company';
  const privacy = valueOf(card, 'CLASS');
  if (!['2.1', '3.0', '4.0'].includes(version)) {
    const fault = { value: version, ...exchangeFault('old-card', 'export-cards') };
    context.report.fault(['VCARD', at, 'VERSION'], fault);
  } else if (!['', 'public'].includes(privacy)) {
    const fault = { value: privacy, ...exchangeFault('private-card', 'make-card-public') };
    context.report.notice(['VCARD', at, 'CLASS'], fault);
  } else if (!['', 'individual', 'org'].includes(kind)) {
    context.report.notice(['VCARD', at, 'KIND'], { value: kind, ...exchangeFault('no-contact', 'add-by-hand') });
  } else new CardReader(card, at, context).read(kind === 'org' || isCompany);
};

/**
 * Reads the contacts of an address book, vCard 2.1, 3.0 and 4.0: persons, their organizations and means of contact, as
 * contacts of the network. Other properties of a card (addresses, birthdays, photos within the file) are reported and
 * not read. Like `readVcard`, but returns issues instead of throwing them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6350
 * @example
 * const card = 'BEGIN:VCARD\nVERSION:4.0\nFN:Anna van der Berg\nEMAIL:anna@example.org\nEND:VCARD\n';
 * const result = safeReadVcard(card, { network: { id: 'circle' } });
 * if (result.success) Object.keys(result.data.contactPoints); // ['anna-van-der-berg-contact']
 */
export const safeReadVcard = (
  input: string | Uint8Array,
  { mode = 'strict', findTelephone, ...options }: SafeReadVcardOptions = {},
): ReadResult =>
  readSafely(() => {
    const report = new Report('vcard');
    const root = readContentLines(contentText(input, options), report);
    const cards = root.components.filter(({ name }) => name === 'VCARD');
    if (cards.length === 0) report.fault([], exchangeFault('no-cards', 'export-cards'));
    const draft = new Draft(options, report, givenIdsIn(cards));
    const names = new KnownNames(draft);
    cards.forEach((card, at) => {
      readCard(card, at, { draft, report, names, findTelephone });
    });
    names.finish();
    return report.finish(mode, cards.length > 0 ? () => draft.toDataset() : undefined);
  });

/**
 * Reads the contacts of an address book; see `safeReadVcard`. Throws a `DatasetError` with all issues, by card and
 * property.
 *
 * @example
 * const card = 'BEGIN:VCARD\nVERSION:4.0\nFN:Anna van der Berg\nEMAIL:anna@example.org\nEND:VCARD\n';
 * readVcard(card).persons; // { 'anna-van-der-berg': { givenName: 'Anna', familyNamePrefix: 'van der', … } }
 */
export const readVcard = (input: string | Uint8Array, options: ReadVcardOptions = {}): Dataset =>
  dataOrThrow(safeReadVcard(input, options));
