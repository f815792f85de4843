import { createFaults } from '@health-networks/core/issues';
import { workbookWords } from '../words/workbook-words.js';

/** Faults of a workbook. */
export const workbookFault = createFaults('workbook', workbookWords);
