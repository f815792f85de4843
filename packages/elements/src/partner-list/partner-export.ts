import { formatPartnersCsv } from '@health-networks/core/io';
import type { OfferedFile } from '../base/files/offer-file.js';
import type { PartnerListView } from './partner-list.view.js';

export { offerFile } from '../base/files/offer-file.js';

/** Excel expects a semicolon where numbers have a decimal comma. */
const delimiterIn = (language: string): ',' | ';' => ((1.5).toLocaleString(language).includes(',') ? ';' : ',');

/** Creates a spreadsheet table of the filtered rows, in their order. Loaded on demand. */
export const partnerFile = ({ data: { input }, groups }: PartnerListView): OfferedFile => {
  const { index, network, messages } = input;
  const organizations = groups.flatMap(({ slices }) => slices.flat().map(({ id }) => id));
  const { language } = messages;
  return {
    name: `${network.id}-${messages.fileName}.csv`,
    mediaType: 'text/csv',
    content: formatPartnersCsv(index, network.id, { language, delimiter: delimiterIn(language), organizations }),
  };
};
