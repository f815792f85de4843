import { decodeEntities } from '../reading/decode-entities.js';
import { compoundStream } from './compound-stream.js';

/** Records of .xls (MS-XLS): a sheet with its name, and the end of the list of sheets. */
const records = { sheet: 0x85, end: 0x0a };

/** Returns the name in a record of a sheet: of one byte or two bytes for each character. */
const sheetName = (data: Uint8Array): string => {
  const [length = 0, isWide = 0] = data.subarray(6, 8);
  return isWide % 2 === 1
    ? new TextDecoder('utf-16le').decode(data.subarray(8, 8 + 2 * length))
    : String.fromCharCode(...data.subarray(8, 8 + length));
};

/** Returns the names of the hidden sheets of an .xls file, including those that only a program can show. */
const hiddenInXls = (stream: Uint8Array): string[] => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const names: string[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === records.end) break;
    const data = stream.subarray(at + 4, at + 4 + length);
    if (id === records.sheet && ((data[4] ?? 0) & 3) !== 0) names.push(sheetName(data));
  }
  return names;
};

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? '';

/** Returns the names of the sheets of an .ods file (OpenDocument) whose style does not display them. */
const hiddenInOds = (content: string): string[] => {
  const styles = new Set(
    content.split('<style:style').flatMap((style) => {
      const [own = ''] = style.split('</style:style>');
      return /\stable:display\s*=\s*["']false["']/.test(own) ? attribute(own, 'style:name') : [];
    }),
  );
  styles.delete('');
  if (styles.size === 0) return [];
  return [...content.matchAll(/<table:table\s[^>]*>/g)]
    .filter(([tag]) => styles.has(attribute(tag, 'table:style-name')))
    .map(([tag]) => decodeEntities(attribute(tag, 'table:name')));
};

/**
 * Returns the names of the hidden sheets of an .ods or .xls file, which libraries such as hucre do not report, unlike those
 * of .xlsx. `readEntry` returns a file in the zip of the workbook.
 *
 * @example
 * const bytes = new Uint8Array();
 * hiddenSheetsOf(bytes, () => undefined); // []
 */
export const hiddenSheetsOf = (
  bytes: Uint8Array,
  readEntry: (name: string) => Uint8Array | undefined,
): readonly string[] => {
  const stream = compoundStream(bytes, 'Workbook');
  if (stream) return hiddenInXls(stream);
  const content = bytes[0] === 0x50 && bytes[1] === 0x4b ? readEntry('content.xml') : undefined;
  return content ? hiddenInOds(new TextDecoder().decode(content)) : [];
};
