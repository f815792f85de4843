import type { Dataset } from '../../model/types.generated.js';
import { isKnownDay } from '../../model/guards/is-known-day.js';
import { isWebUrl } from '../../model/guards/is-web-url.js';
import { quoted } from '../../model/issues/mask-personal.js';
import { findChangeWords } from '../../text/changes/find-change-words.js';
import { localize } from '../../text/localize.js';
import { xmlTag, xmlText } from '../graph/xml.js';
import type { DescribedChange } from './change-context.js';
import { changesBetween, type ChangesOptions } from './changes-between.js';

/** Options of `formatChangesAtom`. */
export interface ChangesAtomOptions extends ChangesOptions {
  /** Permanent id of the feed: a URL or another IRI that all its versions share. */
  readonly id: string;
  /** When the later dataset was published. An argument, so that the same input gives the same file. */
  readonly updated: Date;
  /** Publisher of the feed. Default: the name of the dataset. */
  readonly author?: string;
  /** Title of the feed. Default: the name of the dataset. */
  readonly title?: string;
  /** URL of the feed itself, http(s). */
  readonly self?: string;
  /** URL of the page that the changes are about, http(s). */
  readonly page?: string;
}

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const link = (rel: string, href: string | undefined): string[] =>
  href !== undefined && isWebUrl(href) ? [`${xmlTag('link', { rel, href })}/>`] : [];

/** Returns the date in the data, but never one later than the feed itself. */
const momentOf = ({ date = '' }: DescribedChange, updated: Date): string => {
  const given = isKnownDay(date) ? new Date(date.length === 10 ? `${date}T00:00:00Z` : date) : updated;
  return (given < updated ? given : updated).toISOString().replace('.000Z', 'Z');
};

/** Returns an id that stays the same between versions of a feed and differs for changes at different times. */
const entryId = ({ kind, collection, id = '', field }: DescribedChange, feed: string, at: string): string => {
  const whose = collection === undefined ? ['dataset'] : [collection, id];
  const parts = [at, kind, ...whose, ...(field === undefined ? [] : [field])].map(encodeURIComponent);
  return `${feed}${feed.includes('#') ? '/' : '#'}${parts.join('/')}`;
};

const entryOf = (change: DescribedChange, { id, updated }: ChangesAtomOptions): string =>
  [
    '  <entry>',
    `    ${element('id', entryId(change, id, updated.toISOString().slice(0, 10)))}`,
    `    ${element('title', change.text)}`,
    `    ${element('updated', momentOf(change, updated))}`,
    `    ${xmlTag('category', { term: change.kind })}/>`,
    `    <content type="text">${xmlText(change.text)}</content>`,
    '  </entry>',
  ].join('\n');

/**
 * Formats the changes from one dataset to the next as an Atom feed: one entry per change, in one language. The output
 * depends only on the arguments, not on the current time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @throws {RangeError} when the feed has no id or the date is invalid
 * @example
 * const updated = new Date('2026-01-02T00:00:00Z');
 * formatChangesAtom(ownDataset, ownDataset, { id: 'https://example.org/changes', updated });
 * // '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">…'
 */
export const formatChangesAtom = (before: Dataset, after: Dataset, options: ChangesAtomOptions): string => {
  const { id, updated, language = 'en', self, page } = options;
  if (!/^[A-Za-z][A-Za-z\d+.-]*:\S+$/.test(id)) {
    throw new RangeError(
      `${quoted(id)} does not name a feed. Give an address that stays: "https://example.org/changes".`,
    );
  }
  if (Number.isNaN(updated.getTime()))
    throw new RangeError('The date of the feed is not valid. Give the date of the data.');
  const spoken = findChangeWords(language);
  const languages = [language, ...after.languages.slice(0, 1)].join();
  const name = localize(after.name, languages) ?? localize(after.networks[after.about ?? '']?.name, languages);
  const lines = [
    element('id', id),
    element('title', options.title ?? [name, spoken.words.title].filter(Boolean).join(': ')),
    element('updated', updated.toISOString().replace('.000Z', 'Z')),
    `<author>${element('name', options.author ?? name ?? 'Health Networks')}</author>`,
    ...link('self', self),
    ...link('alternate', page),
  ];
  const today = options.today ?? updated.toISOString().slice(0, 10);
  const entries = changesBetween(before, after, { language, today }).map((change) => entryOf(change, options));
  const feed = xmlTag('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': spoken.language });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `${feed}>`,
    ...lines.map((line) => `  ${line}`),
    ...entries,
    '</feed>',
    '',
  ].join('\n');
};
