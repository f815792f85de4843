import type { BuiltFiles } from './built-files.js';
import { tagsInProfile } from './profile-tags.js';

/** What a widget on a page asks for. */
export interface Need {
  tag: string;
  /** BCP 47 tag of the page around it. */
  language: string;
  /** Id of the bundled network that it shows, if it shows one. */
  network?: string | undefined;
  /** Format of the page's own file that it shows, if it shows one. */
  reader?: 'json' | 'csv' | undefined;
  /** Of a profile: the sections that the page asks for. */
  sections?: string | undefined;
}

/** The language whose words a widget speaks: English where there are none in that of the page. */
const spoken = (files: BuiltFiles, language: string): string => {
  const base = language.split(/[-_]/)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(files.words, base) ? base : 'en';
};

/** Only own keys: a name on a page may be that of something which every object has. */
const at = <Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * All files that a widget needs before it can be drawn: code, words and data. What a reader asks for later is not among
 * them.
 */
export const filesNeeded = (files: BuiltFiles, need: Need): string[] => {
  const { tag, network, reader, sections } = need;
  const { data } = files;
  const language = spoken(files, need.language);
  const tags = tag === 'hn-network-profile' ? [tag, ...tagsInProfile(sections)] : [tag];
  return [
    ...new Set([
      ...tags.flatMap((one) => at(files.tags, one) ?? []),
      ...(tag === 'hn-dataset' ? [] : (at(files.words, language) ?? [])),
      ...(network !== undefined && data.networks.includes(network) ? [`${data.folder}/${language}/${network}.js`] : []),
      ...(tags.includes('hn-place-map') ? (at(files.outlines, network) ?? []) : []),
      ...(reader ? files.readers[reader] : []),
    ]),
  ];
};
