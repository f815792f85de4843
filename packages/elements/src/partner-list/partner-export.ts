import { deburr } from '@health-networks/core';
import { formatPartnersCsv } from '@health-networks/core/io';
import type { OfferedFile } from '../base/files/offer-file.js';
import type { PartnerListView } from './partner-list.view.js';

export { offerFile } from '../base/files/offer-file.js';

/** Excel expects a semicolon where numbers have a decimal comma, in the first language of the page. */
const delimiterIn = (languages: string): ',' | ';' =>
  (1.5).toLocaleString(languages.split(',')[0]).includes(',') ? ';' : ',';

/** Name of the file: the network's name as shown, or its id where the name has no letters that all systems accept. */
const fileNameOf = ({ data: { input, networkName } }: PartnerListView): string => {
  const words = deburr(networkName?.value ?? '').match(/[a-z0-9]+/g) ?? [input.network.id];
  return [...words, input.messages.fileName].join('-');
};

/** Creates a spreadsheet table of the filtered rows, in their order. Loaded on demand. */
export const partnerFile = (view: PartnerListView): OfferedFile => {
  const { data, groups } = view;
  const { index, network, messages, language: languages } = data.input;
  const organizations = groups.flatMap(({ slices }) => slices.flat().map(({ id }) => id));
  const { language } = messages;
  return {
    name: `${fileNameOf(view)}.csv`,
    mediaType: 'text/csv',
    content: formatPartnersCsv(index, network.id, { language, delimiter: delimiterIn(languages), organizations }),
  };
};
