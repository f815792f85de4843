import type { BuiltFiles } from './built-files.js';
import { tagsInProfile } from './profile-tags.js';

/** What a widget on a page needs. */
export interface Need {
  tag: string;
  /** BCP 47 tag of the surrounding page. */
  language: string;
  /** Id of the bundled network shown, if any. */
  network?: string | undefined;
  /** Format of the page's own file, if any. */
  reader?: 'json' | 'csv' | undefined;
  /** For a profile: the sections selected by the page. */
  sections?: string | undefined;
}

/** Returns the language of the UI texts: English if there are none in the language of the page. */
const spoken = (files: BuiltFiles, language: string): string => {
  // Not `primaryLanguage` of the widgets: hn.js would wait for the file that holds it.
  const base = language.split(/[-_]/)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(files.words, base) ? base : 'en';
};

/** Looks up own keys only, because a name on a page may be that of an inherited property. */
const at = <Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * Returns all files that a widget needs before it can be rendered: code, UI texts and data. Files loaded later on user
 * action are not included.
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
