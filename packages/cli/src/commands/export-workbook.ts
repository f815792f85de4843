import { toCollectionSheets, toFormSheets } from '@health-networks/core/io';
import { writeWorkbook } from '../output/write-workbook.js';
import type { ExportRequest } from './export-request.js';

/** A sheet for each collection, as programs name fields. */
export const writeCollections = ({ dataset, now }: ExportRequest): Promise<Uint8Array> =>
  writeWorkbook(toCollectionSheets(dataset), now);

/** Partners, contacts and events to be edited, which `import --into` takes back. */
export const writeForm = ({ index, network, language, now }: ExportRequest): Promise<Uint8Array> =>
  writeWorkbook(toFormSheets(index, network, { language }), now);
