import { createFaults } from '@health-networks/core/issues';
import { workbookWords } from '../words/workbook-words.js';

/** What may be wrong with a workbook. */
export const workbookFault = createFaults('workbook', workbookWords);
