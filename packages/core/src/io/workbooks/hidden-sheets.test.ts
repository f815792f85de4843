import { expect, test } from 'vitest';
import { hiddenSheetsOf } from './hidden-sheets.js';

const none = (): undefined => undefined;

const record = (id: number, data: readonly number[]): number[] => [id & 255, id >> 8, data.length, 0, ...data];

const sheet = (name: string, visibility: number): number[] => {
  const isWide = [...name].some((character) => (character.codePointAt(0) ?? 0) > 255);
  const letters = [...name].flatMap((character) => {
    const code = character.charCodeAt(0);
    return isWide ? [code & 255, code >> 8] : [code];
  });
  return record(0x85, [0, 0, 0, 0, visibility, 0, name.length, Number(isWide), ...letters]);
};

const sectorSize = 512;

/** Creates a compound file whose stream is stored in reverse order of sectors: 0 is the allocation, 1 the directory. */
const compoundFile = (name: string, content: readonly number[]): Uint8Array => {
  const count = 9;
  const bytes = new Uint8Array(sectorSize * (count + 3));
  const view = new DataView(bytes.buffer);
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize;
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(80, 0xffffffff, true);
  const last = 0xfffffffe;
  const next = [0xfffffffd, last, last, ...Array.from({ length: count - 1 }, (_, at) => at + 2)];
  next.forEach((sector, at) => {
    view.setUint32(offsetOf(0) + 4 * at, sector, true);
  });
  ['Root Entry', name].forEach((own, at) => {
    const start = offsetOf(1) + 128 * at;
    [...own].forEach((letter, index) => {
      view.setUint16(start + 2 * index, letter.charCodeAt(0), true);
    });
    view.setUint16(start + 64, 2 * own.length + 2, true);
  });
  view.setUint32(offsetOf(1) + 128 + 116, count + 1, true);
  view.setUint32(offsetOf(1) + 128 + 120, count * sectorSize, true);
  content.forEach((byte, at) => {
    bytes[offsetOf(count + 1 - Math.floor(at / sectorSize)) + (at % sectorSize)] = byte;
  });
  return bytes;
};

const sheets = [
  ...record(0x809, [0, 6, 5, 0]),
  ...Array.from({ length: 60 }, () => record(0xe0, Array<number>(8).fill(0))).flat(),
  ...sheet('Leden', 0),
  ...sheet('Oud', 1),
  ...sheet('Prijzen €', 2),
  ...record(0x0a, []),
  ...sheet('Behind the end', 1),
];

test('hidden sheets of .xls are found, also in a fragmented stream', () => {
  expect(hiddenSheetsOf(compoundFile('Workbook', sheets), none)).toEqual(['Oud', 'Prijzen €']);
});

test('a compound file without a workbook, truncated or with a cycle has none', () => {
  const file = compoundFile('Workbook', sheets);
  const circle = file.slice();
  new DataView(circle.buffer).setUint32(sectorSize + 4, 1, true);
  expect([
    hiddenSheetsOf(compoundFile('WordDocument', sheets), none),
    hiddenSheetsOf(file.subarray(0, 600), none),
    hiddenSheetsOf(new Uint8Array(), none),
    hiddenSheetsOf(circle, none),
  ]).toEqual([[], [], [], ['Oud', 'Prijzen €']]);
});

const zip = Uint8Array.of(0x50, 0x4b, 3, 4);

const contentXml = (tables: string): string =>
  `<office:document-content><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name='ta2' style:family='table'><style:table-properties table:display='false' style:writing-mode='lr-tb'/></style:style></office:automatic-styles><office:body>${tables}</office:body></office:document-content>`;

test.each([
  ['<table:table table:name="Leden" table:style-name="ta1">', []],
  ['<table:table table:name="Leden">', []],
  ['<table:table table:style-name="ta2" table:name="A &amp; B &#8364;&#x20AC;">', ['A & B €€']],
  ["<table:table table:name='Oud' table:style-name='ta2'><table:table table:name='x' table:style-name='ta1'>", ['Oud']],
])('hidden sheets of .ods are found by their styles: %s', (tables, names) => {
  const content = new TextEncoder().encode(contentXml(tables));
  expect(hiddenSheetsOf(zip, (name) => (name === 'content.xml' ? content : undefined))).toEqual(names);
});
