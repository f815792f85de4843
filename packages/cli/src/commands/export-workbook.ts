import { toCollectionSheets, toFormSheets } from '@health-networks/core/io';
import { writeWorkbook } from '../output/write-workbook.js';
import type { ExportRequest } from './export-request.js';

/** Writes a sheet for each collection, with field names as headers. */
export const writeCollections = ({ dataset, now }: ExportRequest): Promise<Uint8Array> =>
  writeWorkbook(toCollectionSheets(dataset), now);

/** Writes a form with partners, contacts and events, which `import --into` reads back. */
export const writeForm = ({ index, network, language, now }: ExportRequest): Promise<Uint8Array> =>
  writeWorkbook(toFormSheets(index, network, { language }), now);
