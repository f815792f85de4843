import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { readPartnersCsv } from './read-partners.js';

const circle = { network: { id: 'circle', name: 'De Kring' }, language: 'nl', name: 'partners.csv' };

const readIfSound = (csv: string): Dataset | undefined => {
  try {
    return readPartnersCsv(csv, circle);
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
};

test('any result is a valid dataset', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constant("'=1"),
    // Ordinary names, without which few tables would be read.
    fc.constantFrom('Duinkliniek', 'Lahti', 'Zeist'),
  );
  const id = fc.constantFrom(
    '',
    '',
    '',
    'a',
    'place-a',
    'a-member',
    'circle',
    'constructor',
    '1',
    '2',
    '__proto__',
    '3F2504E0-4F89-41D3-9A0C-0305E82C3301',
  );
  const kind = fc.constantFrom('', 'hospital', 'Kliniken', 'gemeente');
  const role = fc.constantFrom('', 'lid; partner', 'jäsen');
  const url = fc.constantFrom('', 'https://example.org/', 'example.org');
  const table = fc.array(fc.tuple(text, id, text, kind, text, role, url), { minLength: 1, maxLength: 4 });
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  let good = 0;
  fc.assert(
    fc.property(table, (rows) => {
      const header = 'name,id,other names,kind,place,role,url';
      const csv = [header, ...rows.map((cells) => cells.map(quote).join(','))].join('\n');
      const dataset = readIfSound(csv);
      if (!dataset) return;
      good += 1;
      expect(parseDataset(dataset)).toEqual(dataset);
    }),
    { numRuns: 500 },
  );

  expect(good).toBeGreaterThan(20);
});
