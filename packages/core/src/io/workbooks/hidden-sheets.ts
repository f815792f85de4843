import { decodeEntities } from '../reading/decode-entities.js';

/** Signature of a compound file, the container of .xls (MS-CFB). */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams shorter than this are stored elsewhere; a workbook with a sheet is longer. */
const minLength = 4096;

/** Offsets in the header and in directory entries. */
const header = { sectorShift: 30, firstDirectory: 48, allocation: 76, allocationCount: 109 };
const entry = { length: 128, nameLength: 64, start: 116, size: 120 };

class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sectorSize = 2 ** Math.min(this.#view.getUint16(header.sectorShift, true), 12);
  }

  #offsetOf(sector: number): number {
    return (sector + 1) * this.#sectorSize;
  }

  #numberAt(offset: number): number {
    return offset + 4 <= this.#bytes.length ? this.#view.getUint32(offset, true) : Infinity;
  }

  /** Returns the sector that follows in a stream. */
  #after(sector: number): number {
    const perSector = this.#sectorSize / 4;
    const at = Math.floor(sector / perSector);
    if (at >= header.allocationCount) return Infinity;
    return this.#numberAt(this.#offsetOf(this.#numberAt(header.allocation + 4 * at)) + 4 * (sector % perSector));
  }

  /** Returns the sectors of a stream. In a damaged file they may form a cycle. */
  #content(first: number): Uint8Array {
    const sectors: Uint8Array[] = [];
    const maxLength = Math.ceil(this.#bytes.length / this.#sectorSize);
    let sector = first;
    while (sectors.length < maxLength && this.#offsetOf(sector) < this.#bytes.length) {
      sectors.push(this.#bytes.subarray(this.#offsetOf(sector), this.#offsetOf(sector + 1)));
      sector = this.#after(sector);
    }
    const content = new Uint8Array(sectors.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of sectors) {
      content.set(part, at);
      at += part.length;
    }
    return content;
  }

  stream(name: string): Uint8Array | undefined {
    const directory = this.#content(this.#numberAt(header.firstDirectory));
    const view = new DataView(directory.buffer);
    for (let at = 0; at + entry.length <= directory.length; at += entry.length) {
      const length = Math.max(0, Math.min(view.getUint16(at + entry.nameLength, true), 64) - 2);
      const own = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
      const size = view.getUint32(at + entry.size, true);
      if (own !== name || size < minLength) continue;
      return this.#content(view.getUint32(at + entry.start, true)).subarray(0, size);
    }
    return undefined;
  }
}

/**
 * Returns a stream of a compound file by its name; `undefined` if the file is of another format or lacks the stream.
 */
const compoundStream = (bytes: Uint8Array, name: string): Uint8Array | undefined =>
  bytes.length > 512 && signature.every((byte, at) => bytes[at] === byte)
    ? new CompoundFile(bytes).stream(name)
    : undefined;

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
